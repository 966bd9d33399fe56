/**
 * Whether a graphics card can draw large networks. What stands in for one, the processor, takes seconds to prepare the first
 * picture, and the page does nothing else meanwhile.
 */
export function hasGraphicsCard(): boolean {
  try {
    return (
      document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true }) !== null
    );
  } catch {
    return false;
  }
}
