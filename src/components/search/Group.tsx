import { type ReactNode, useId } from 'react';

/** Options under a name. */
export function Group({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
    <div role="group" aria-labelledby={id} className="search-group">
      <div id={id} className="search-group-name">
        {name}
      </div>
      {children}
    </div>
  );
}
