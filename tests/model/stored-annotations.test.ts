import { formatAnnotations } from '../../src/model/interchange';
import { withText, withoutText } from '../../src/model/stored-annotations';
import { REPORTS } from '../support/summit-notes';

describe('withText', () => {
  it.each(REPORTS.map((report) => [formatAnnotations(report), report] as const))(
    'gives back the line letter for letter: %#',
    (line, report) => {
      const stored = withoutText(report);
      expect(stored).toContain('"text":""}');
      expect(withText(stored, report.document.text)).toBe(line);
    },
  );
});
