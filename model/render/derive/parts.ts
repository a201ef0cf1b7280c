import { ModelError } from '../../errors';
import { CATEGORIES, type Category } from '../../platforms';
import { platformOf } from '../names';
import { FIGURE_KINDS, type FigureKind } from './name';

/** A name taken apart again: its kind and the parts after it. Throws a ModelError that lists the kinds. */
export function readFigureName(name: string): { readonly kind: FigureKind; readonly of: Parts } {
  const [kind, ...parts] = name.split('.');
  const known = FIGURE_KINDS.find((each) => each === kind);
  if (known) return { kind: known, of: new Parts(parts) };
  throw new ModelError('explain', `unknown figure "${name}"; it begins with one of ${FIGURE_KINDS.join(', ')}`);
}

/** The parts of a name, read from left to right. */
export class Parts {
  readonly #parts: string[];

  constructor(parts: readonly string[]) {
    this.#parts = [...parts];
  }

  next(): string {
    const part = this.#parts.shift();
    if (part) return part;
    throw new ModelError('explain', 'the name of the figure ends too early');
  }

  platform(): string {
    return platformOf(this.next());
  }

  /** Registered users. Their range is the model's to check. */
  users(): number {
    return Number(this.next());
  }

  category(): Category {
    const name = this.next();
    const found = CATEGORIES.find((category) => category === name);
    if (found) return found;
    throw new ModelError('of', `unknown category "${name}"; one of ${CATEGORIES.join(', ')}`);
  }

  /** Everything that is left: an id that has dots of its own. */
  rest(): string {
    const rest = this.#parts.splice(0).join('.');
    if (rest) return rest;
    throw new ModelError('explain', 'the name of the figure ends too early');
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }
}
