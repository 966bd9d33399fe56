/** Why a page is not fetched or not kept, in one clause: our own decision, which asking again would not change. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
