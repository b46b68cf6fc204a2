/** The run-time side of an LMS, under the same names for both standards. */
export interface Runtime {
  initialize(parameter: string): string;
  terminate(parameter: string): string;
  getValue(element: string): string;
  setValue(element: string, value: unknown): string;
  commit(parameter: string): string;
  lastError(): string;
  errorString(code: string): string;
  diagnostic(code: string): string;
}
