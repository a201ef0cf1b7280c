import { platformName, platformOfId } from '@gymrats/model';
import type { ReactNode } from 'react';
import { inPage } from './inPage';
import { type PlatformId, platformColour } from './platforms';

/** A platform's name with its own marker and colour: "Supabase with media on R2". */
export const Platform = inPage('Platform', ({ id }: { readonly id: PlatformId }): ReactNode => {
  return (
    <span className="platform" data-marker={platformOfId(id).marker} style={platformColour(id)}>
      {platformName(id)}
    </span>
  );
});
