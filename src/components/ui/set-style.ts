import { noChange, type ElementPart } from 'lit';
import { Directive, directive, PartType, type PartInfo } from 'lit/directive.js';

type Properties = Readonly<Record<string, string>>;

/**
 * Sets style properties by script, also the first time. Lit's `styleMap` writes the `style` attribute then, which a
 * Content-Security-Policy without 'unsafe-inline' refuses.
 */
class SetStyle extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('setStyle stands in a tag by itself: <i ${setStyle({…})}>');
  }

  render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Properties]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return noChange;
  }
}

/** Always the same properties, with dashes: `<i ${setStyle({ 'inline-size': '40%' })}></i>`. */
export const setStyle = directive(SetStyle);
