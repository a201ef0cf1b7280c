import { platformName } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from './inPage';
import { mainOf, type PlatformId } from './platforms';

/** A platform's name with its own marker and colour: "Supabase with media on R2". */
export const Platform = inPage('Platform', ({ id }: { readonly id: PlatformId }): ReactNode => {
  return <span className={`platform platform-${mainOf(id)}`}>{platformName(id)}</span>;
});
