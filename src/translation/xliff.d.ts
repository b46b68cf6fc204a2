/** What we use of the library; it comes without types. */
declare module 'xliff/js2xliff' {
  import type { Xliff } from 'xliff/xliff2js';
  export default function js2xliff(xliff: Xliff, options?: { readonly indent?: string }): Promise<string>;
}

declare module 'xliff/xliff2js' {
  /** Throws for what is no XML, and gives half an object for XML that is no XLIFF 2. */
  export default function xliff2js(text: string): Promise<Partial<Xliff>>;

  /** XLIFF 2.0 in memory. */
  export interface Xliff {
    readonly sourceLanguage: string;
    readonly targetLanguage?: string;
    /** By the id of a file, then by the id of a unit. */
    readonly resources: Readonly<Record<string, Readonly<Record<string, XliffUnit>>>>;
  }

  export interface XliffUnit {
    readonly source?: XliffText;
    readonly target?: XliffText;
    readonly note?: string | readonly string[];
    readonly additionalAttributes?: Readonly<Record<string, string>>;
  }

  export type XliffText = string | XliffCode | readonly (string | XliffCode)[];

  /** A code in a text: `ph` stands alone, `pc` has text within it. */
  export type XliffCode =
    | { readonly Standalone: CodeAttributes }
    | { readonly Span: CodeAttributes & { readonly contents?: XliffText } };

  export interface CodeAttributes {
    readonly id: string;
    readonly [name: string]: unknown;
  }
}
