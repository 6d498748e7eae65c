import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// The tokens of the design reach into the editor's shadow tree, since custom properties are inherited.
const look = EditorView.theme({
  "&": { background: "var(--raised)", color: "var(--ink)", fontSize: "var(--text-s)", height: "100%" },
  "&.cm-focused": { outline: "2px solid var(--link)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-gutters": { background: "var(--raised)", border: "none", color: "var(--ink-soft)" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "transparent" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--accent)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": { background: "var(--accent-soft)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--mark)", color: "inherit" },
  ".cm-tooltip": { background: "var(--raised)", border: "1px solid var(--ink-soft)", color: "var(--ink)", maxWidth: "min(32rem, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "16rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--ink-soft)", fontStyle: "normal" },
  ".cm-completionMatchedText": { color: "var(--accent)", textDecoration: "none" },
  ".cm-tooltip-hover, .cm-completionInfo": { fontFamily: "var(--sans)", padding: "var(--space-s)", whiteSpace: "pre-wrap" },
  ".cm-diagnostic": { fontFamily: "var(--sans)", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-error": { borderInlineStartColor: "var(--accent)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--accent)", textUnderlineOffset: "0.2em" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy var(--warn)", textUnderlineOffset: "0.2em" },
  ".cm-foldPlaceholder": { background: "var(--accent-soft)", border: "none", color: "var(--accent)", padding: "0 0.4em" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
  ".cm-panels": { background: "var(--paper)", color: "var(--ink)" },
  a: { color: "var(--link)" },
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: "var(--accent)" },
  { tag: [tags.propertyName, tags.atom], color: "var(--link)" },
  { tag: tags.attributeName, color: "var(--organization)" },
  { tag: tags.variableName, color: "var(--warn)" },
  { tag: tags.string, color: "var(--good)" },
  { tag: [tags.integer, tags.float, tags.number, tags.bool, tags.null], color: "var(--topic)" },
  { tag: tags.special(tags.name), color: "var(--topic)" },
  { tag: [tags.lineComment, tags.punctuation], color: "var(--ink-soft)" },
]);

export const theme = [look, syntaxHighlighting(colours)];
