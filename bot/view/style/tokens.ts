/** Roles of colour, type and space. A structure that embeds the guide sets these and no others. */
export const TOKENS = `
:root, :host {
  --aig-color-page: #faf6ee;
  --aig-color-surface: #fff;
  --aig-color-text: #1e1a15;
  --aig-color-muted: #4a4238;
  --aig-color-border: #766b5d;
  --aig-color-rule: #dcd3c4;
  --aig-color-action: #0b4a46;
  --aig-color-action-text: #fff;
  --aig-color-tint: #e3efec;
  --aig-color-here: #a84800;
  --aig-color-confirm: #fff0c9;
  --aig-color-confirm-text: #432b00;
  --aig-color-danger: #8e1313;
  --aig-color-danger-text: #fff;
  --aig-color-focus: #5b21a6;
  --aig-font-family: system-ui, sans-serif;
  --aig-font-size: max(18px, 1.125rem);
  --aig-radius: .45em;
  --aig-target-size: 48px;
  --aig-max-width: 36em;
}
@media (prefers-color-scheme: dark) {
  :root, :host([theme=auto]) {
    color-scheme: dark;
    --aig-color-page: #171512;
    --aig-color-surface: #24201b;
    --aig-color-text: #f5efe5;
    --aig-color-muted: #cfc5b6;
    --aig-color-border: #988c7c;
    --aig-color-rule: #3d372f;
    --aig-color-action: #95dcd1;
    --aig-color-action-text: #06211f;
    --aig-color-tint: #17302d;
    --aig-color-here: #ffb168;
    --aig-color-confirm: #3a2c0c;
    --aig-color-confirm-text: #ffe6ac;
    --aig-color-danger: #ffb4ab;
    --aig-color-danger-text: #3b0505;
    --aig-color-focus: #d6b8ff;
  }
}
@media (forced-colors: active) {
  :root, :host {
    --aig-color-page: Canvas;
    --aig-color-border: CanvasText;
    --aig-color-action: LinkText;
    --aig-color-action-text: Canvas;
    --aig-color-here: CanvasText;
  }
  .aig-line, .aig-way > ::after, .aig-main-btn { forced-color-adjust: none; }
}
@media (min-width: 56em) {
  :root, :host { --aig-font-size: max(20px, 1.25rem); }
}
`;
