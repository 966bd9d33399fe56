import type { Resolution } from '../model/referent';
import { blockKeys } from './block';
import { cluster } from './cluster';
import { resolve } from './resolve';

/** Resolution as writing takes it: the stages do not import one another. */
export const resolution: Resolution = { resolve, blockKeys, cluster };
