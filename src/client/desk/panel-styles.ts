/** How faults look on the site's own pages: in the colours of its themes, untouched by its other styles. */
export const panelStyles = `
:host {
  all: initial;
  display: block;
  color: var(--ink, #2b2019);
  font: 400 18px/1.45 Atkinson, system-ui, sans-serif;
}
.panel, .note {
  box-sizing: border-box;
  background: var(--card, #fffbf1);
  border: 2px solid;
  border-inline-start: 10px solid var(--amber, #f2a71b);
}
.panel {
  position: fixed;
  inset: auto 0 0;
  z-index: 2147483000;
  max-height: 60vh;
  overflow: auto;
}
summary {
  box-sizing: border-box;
  min-height: 56px;
  padding: 14px 16px;
  font-weight: 700;
  cursor: pointer;
}
summary:focus-visible, a:focus-visible { outline: 4px solid; outline-offset: -4px; }
ul { margin: 0; padding: 0 16px 8px; list-style: none; }
.note { margin: 8px 0; padding-top: 8px; }
li + li { border-top: 2px solid var(--line, #c9b793); margin-top: 8px; padding-top: 8px; }
p { margin: 0 0 4px; overflow-wrap: anywhere; }
a {
  color: var(--press, #0d4635);
  font-weight: 700;
  display: inline-flex;
  align-items: center;
  min-height: 44px;
}
code { font-size: 16px; }
`;
