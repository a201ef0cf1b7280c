import type { ReactNode } from 'react';
import { PRESETS, type Preset } from './presetList';
import { question, useWhatIf } from './question';

const isOn = (set: Readonly<Record<string, number>>, preset: Preset): boolean =>
  Object.entries(preset.set).every(([id, value]) => set[id] === value);

/** Buttons for what-ifs that have a name; pressed again they take their values back. */
export function Presets(): ReactNode {
  const { set } = useWhatIf('rested');
  const toggle = (preset: Preset): void => {
    const others = Object.fromEntries(Object.entries(set).filter(([id]) => !(id in preset.set)));
    question.change({ set: isOn(set, preset) ? others : { ...others, ...preset.set } });
  };
  return (
    <div className="presets">
      {PRESETS.map((preset) => (
        <button
          key={preset.label}
          type="button"
          title={preset.hint}
          aria-pressed={isOn(set, preset)}
          onClick={() => toggle(preset)}
        >
          {preset.label}
        </button>
      ))}
    </div>
  );
}
