/** What a frame may forbid to the page in it. */
type FramePermit = 'downloads' | 'popups' | 'modals';

/**
 * Does a frame around this page surely forbid it? A frame of another site does not let itself be looked at; then nothing
 * is sure, and it is tried.
 */
export function isForbidden(permit: FramePermit, start: Window = window): boolean {
  for (let inner = start; inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    if (frame === null) return false;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes(`allow-${permit}`)) return true;
  }
  return false;
}

function frameOf(inner: Window): Element | null {
  try {
    return inner.frameElement;
  } catch {
    // Of another site.
    return null;
  }
}
