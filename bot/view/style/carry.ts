/** The ways to carry a result away. */
export const CARRY = `
.aig-take { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(5em, 100%), 1fr)); gap: .5em; }
.aig-take .aig-btn { flex-direction: column; padding: .2em .4em; font-size: .9em; overflow-wrap: normal; }
.aig-take-box summary { min-height: 44px; font-size: .9em; font-weight: 400; }
.aig-qr svg { width: 7.5em; height: 7.5em; padding: .5em; background: #fff; stroke: #000; stroke-width: 1; stroke-linecap: butt; shape-rendering: crispEdges; forced-color-adjust: none; }
@media print { .aig-take-box { display: none !important; } }
`;
