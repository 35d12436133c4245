/** How the walk treats an element: leave it out, read it as part of the running text, or start a block with it. */
import { attribute, tagOf } from '../dom/native.ts';

/** Left out whole: not prose, not the reader's to see, or the reader's own input. */
const SKIPPED = new Set(
  `script style noscript template head meta link title base
   form input textarea select option optgroup button datalist output progress meter fieldset
   svg math canvas video audio iframe frame object embed applet map picture img
   code kbd samp var nav aside footer dialog menu`.split(/\s+/),
);

/** Part of the line of text around them. Everything else starts and ends a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb rt s slot small span strike
   strong sub sup time tt u wbr`.split(/\s+/),
);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const SKIPPED_ROLES = new Set(
  `textbox searchbox combobox listbox spinbutton navigation complementary contentinfo search menu menubar
   toolbar tablist dialog alertdialog banner form img`.split(/\s+/),
);

export type ElementKind = 'skip' | 'inline' | 'break' | 'heading' | 'block';

/** The kind by tag alone. Elements of unknown name (custom elements) flow inline, as browsers lay them out. */
export function kindOf(element: Element): ElementKind {
  const tag = tagOf(element);
  if (INLINE.has(tag)) return 'inline';
  if (SKIPPED.has(tag)) return 'skip';
  if (tag === 'br' || tag === 'hr') return 'break';
  if (HEADINGS.has(tag)) return 'heading';
  return tag.includes('-') ? 'inline' : 'block';
}

/** True when attributes say: hidden, editable, a control, or not prose. Values of controls are never looked at. */
export function isSkippedByAttributes(element: Element): boolean {
  if (element.hasAttribute('hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  if (isEditable(element)) return true;
  const role = attribute(element, 'role');
  if (role !== null && SKIPPED_ROLES.has(role.toLowerCase())) return true;
  const style = attribute(element, 'style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}

/** True when the element itself switches editing on (`contenteditable`, `contenteditable="plaintext-only"`). */
export function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/**
 * Marks a piece of furniture by the site's own names for it: comments, related stories, sign-up boxes, share bars.
 * Long containers are never judged by name alone (the body of a page may be called "has-comments").
 */
const FURNITURE =
  /(^|[\s_-])(comments?|disqus|related|recirc(ulation)?|recommended|most-?(read|popular)|trending|newsletter|sign-?up|subscribe|promo|share(bar)?|social|advert(isement)?|ad-(slot|unit|container)|outbrain|taboola|breadcrumbs?|byline-social|cookie|consent|paywall|tags?-list|read-?more|see-?also|more-from)([\s_-]|$)/i;

export function isFurniture(element: Element): boolean {
  const name = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return name.length > 1 && FURNITURE.test(name);
}
