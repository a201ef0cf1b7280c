/** Titles of the pages under src/pages, and in words what they are about; without words the description is computed. */
export const sitePages: Readonly<Record<string, { readonly title: string; readonly description?: string }>> = {
  '/': { title: 'What to run at your number of users' },
  '/explore/': {
    title: 'What to do at your number of users',
    description:
      'Set your number of users: what to run, what it costs, which limit comes first, what to do now. Hold your own measurements against the model, and see when growth brings the next step.',
  },
  '/import/': {
    title: 'Import your files',
    description:
      'Drop invoices, usage exports and metrics of your app: each line against the prices, what they say about your users, days until each limit and savings, in your browser.',
  },
  '/compare/': {
    title: 'Compare two set-ups',
    description:
      'Two platforms or two scenarios of your own side by side: what each runs and promises, and the bill line by line with the difference.',
  },
};
