import { BUSINESSES } from '../../words/body-nouns';
import { OUTLET_NOUNS } from '../../words/outlet-nouns';

/** What common words call the things of a text by their sort. */

export const COMPANY = new RegExp(`^(?:${BUSINESSES})$`, 'u');
export const OUTLET = new RegExp(`^(?:${OUTLET_NOUNS})$`, 'u');
/** What bodies without an office are called. */
export const GROUP = /^(?:group|organisation|organization)$/u;
export const MILITIA = /^(?:militia|rebels|paramilitaries|insurgents)$/u;
export const UNDERTAKING = /^(?:project|programme|program|scheme|initiative|megaproject|undertaking)$/u;
export const BLOC = /^(?:bloc|grouping)$/u;
/** What states call themselves. */
export const REALM = /^(?:kingdom|republic|sultanate|principality|federation)$/u;
