import { assumptions } from './assumptions';
import { bill } from './bill';
import { compare } from './compare';
import { estimate } from './estimate';
import { importFiles } from './import';
import { limits } from './limits';
import { prices } from './prices';
import type { Verb } from './verb';

/** Every verb of the command line, in the order of the usage text. */
export const verbs: readonly Verb[] = [estimate, compare, bill, importFiles, prices, limits, assumptions];
