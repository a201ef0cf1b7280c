/** Titles of the pages under src/pages, and in words what they are about; without words the description is computed. */
export const sitePages: Readonly<Record<string, { readonly title: string; readonly description?: string }>> = {
  '/': { title: 'What to run at your number of users' },
  '/explore/': {
    title: 'Explore any number of users',
    description:
      'Set your own number of users and your own assumptions, and see what to run, what it costs and which limit comes first.',
  },
};
