/** What a picked pair makes of a selection. */
import type { SelectionPlace } from '../address/place';
import { withFields, type Where } from '../address/where';

/** The selected statements of the picked pair; an end that is picked takes the place of the names that were asked for. */
export function focusedWhere({
  where,
  focus: { speaker, subject },
}: Pick<SelectionPlace, 'where' | 'focus'>): Where {
  return withFields(where, {
    saidBy: speaker ? [speaker] : where.saidBy,
    about: subject ? [subject] : where.about,
  });
}
