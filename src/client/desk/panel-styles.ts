/** How faults look on the site's own pages, in each of its themes: paper, ink, and an amber edge. */
export const panelStyles = `
:host { all: initial; display: block; }
.panel, .note {
  box-sizing: border-box;
  background: #fffbf1;
  color: #2b2019;
  border: 2px solid #2b2019;
  border-inline-start: 10px solid #f2a71b;
  font: 400 18px/1.45 'Atkinson', system-ui, sans-serif;
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
summary:focus-visible, a:focus-visible { outline: 4px solid #0d4635; outline-offset: -4px; }
ul { margin: 0; padding: 0 16px 8px; list-style: none; }
.note { margin: 8px 0; padding-top: 8px; }
li + li { border-top: 2px solid #c9b793; margin-top: 8px; padding-top: 8px; }
p { margin: 0 0 4px; overflow-wrap: anywhere; }
a { color: #0d4635; font-weight: 700; display: inline-flex; align-items: center; min-height: 44px; }
code { font-size: 16px; }
`;
