import { leadIn, leadOut, type Evidence } from './surroundings';

/** The words of a statement, marked, in what stands around them. */
export function InPlace({ evidence }: { readonly evidence: Evidence }) {
  return (
    <>
      <span className="surroundings">{leadIn(evidence)}</span>
      <mark>{evidence.text}</mark>
      <span className="surroundings">{leadOut(evidence)}</span>
    </>
  );
}
