/** Whether large networks can be drawn by the graphics card, or by what stands in for it. */
export function hasWebGl(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
