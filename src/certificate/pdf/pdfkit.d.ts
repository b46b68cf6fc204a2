/** What pdfkit can do and its types do not say. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    /** Left, top, right, bottom. */
    bbox?: readonly [number, number, number, number];
  }
}

declare module 'pdfkit/output' {
  export function toBytes(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
