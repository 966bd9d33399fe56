/** What draws WebGL by the processor calls itself so. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether a graphics card can draw large networks. What stands in for one, the processor, takes seconds to prepare the first
 * picture, and the page does nothing else meanwhile.
 */
export function hasGraphicsCard(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    const drawnBy: unknown = info && gl?.getParameter(info.UNMASKED_RENDERER_WEBGL);
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null && !BY_PROCESSOR.test(String(drawnBy));
  } catch {
    return false;
  }
}
