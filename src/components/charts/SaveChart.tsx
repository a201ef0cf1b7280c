import { type ReactNode, useRef, useState } from 'react';
import { answered } from '../whatif/answered';

const FORMATS = ['png', 'svg'] as const;

/** Saves the chart that stands before it as a picture, as it is shown: its what-if, its width, light or dark. */
export function SaveChart(): ReactNode {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const figure = place.current?.parentElement?.querySelector<HTMLElement>('figure.chart');
    if (!figure) return;
    try {
      const [{ saveDrawing }] = await Promise.all([import('./saveDrawing'), answered()]);
      await saveDrawing(figure, format);
      say('Chart saved');
    } catch {
      say('The chart could not be saved');
    }
  };
  return (
    <p ref={place} className="chart-save">
      Save the chart:{' '}
      {FORMATS.map((format) => (
        <button key={format} type="button" onClick={() => save(format)}>
          {format.toUpperCase()}
        </button>
      ))}{' '}
      <span role="status">{said}</span>
    </p>
  );
}
