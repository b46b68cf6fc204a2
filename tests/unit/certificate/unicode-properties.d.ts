declare module 'unicode-properties' {
  const unicode: Record<'getScript' | 'getCategory', (codePoint: number) => string> &
    Record<'isMark' | 'isDigit', (codePoint: number) => boolean>;
  export default unicode;
}
