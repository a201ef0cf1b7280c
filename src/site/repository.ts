const branch = 'main';

/** Gives the address at which a page's text is edited, from its path under docs/. */
export type EditUrl = (page: { readonly docPath: string }) => string;

/** The repository's address without a slash at its end; undefined where the setting is empty. */
export function repositoryFrom(setting: string | undefined): string | undefined {
  return setting?.replace(/\/+$/, '') || undefined;
}

/** How pages link to their own text; undefined, so that no link is shown, where the repository is not known. */
export function editUrlOf(repository: string | undefined): EditUrl | undefined {
  return repository === undefined ? undefined : ({ docPath }) => `${repository}/edit/${branch}/docs/${docPath}`;
}
