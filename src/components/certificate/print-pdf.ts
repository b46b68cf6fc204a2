/** Milliseconds that a browser may take to show a PDF before the page is printed instead. */
const patience = 5000;

/** Prints a PDF by a frame that is not seen. Resolves to false where this browser or the frame around does not let it. */
export async function printPdf(file: Blob): Promise<boolean> {
  // Without a viewer of its own a browser would download the file.
  if (!navigator.pdfViewerEnabled) return false;
  const address = URL.createObjectURL(file);
  const frame = document.createElement('iframe');
  // Not `hidden`: what has no box is not drawn, and so not printed.
  Object.assign(frame.style, { position: 'fixed', width: '1px', height: '1px', opacity: '0', border: '0' });
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  try {
    await loaded(frame, address);
    frame.contentWindow?.print();
    return true;
  } catch {
    // Not loaded, or no viewer that can be spoken to.
    frame.remove();
    return false;
  } finally {
    // The window to print in stays open as long as the learner likes, and reads the file until then.
    setTimeout(() => {
      frame.remove();
      URL.revokeObjectURL(address);
    }, 600_000);
  }
}

function loaded(frame: HTMLIFrameElement, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => {
      resolve();
    });
    setTimeout(() => {
      reject(new Error('The PDF was not shown in time.'));
    }, patience);
    frame.src = address;
    document.body.append(frame);
  });
}
