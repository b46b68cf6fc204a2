/** Tells whether the device or the course asks for less motion, now and whenever that changes. Gives what stops it. */
export function watchMotion(tell: (isLess: boolean) => void): () => void {
  const asked = window.matchMedia('(prefers-reduced-motion: reduce)');
  const say = () => {
    tell(asked.matches || document.documentElement.dataset.motion === 'less');
  };
  say();
  asked.addEventListener('change', say);
  return () => {
    asked.removeEventListener('change', say);
  };
}
