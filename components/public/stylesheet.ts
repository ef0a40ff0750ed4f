/** The look of the public pages: one inline sheet from the tokens of the desk's screens, with system fonts only. */
const TOKENS = `
:root{color-scheme:light dark;
--paper:light-dark(#fcfaf6,#1b1611);--surface:light-dark(#fff,#251f1b);
--ink:light-dark(#221b16,#ece7df);--ink-2:light-dark(#5c534d,#b6b0a7);--ink-3:light-dark(#6c645e,#a9a49b);
--rule:light-dark(#dedad3,#3f3933);--accent:light-dark(#23538e,#8cbaf7);
--l5:light-dark(#126b47,#7ad4a5);--l5-bg:light-dark(#d2f5e1,#193b2a);
--l4:light-dark(#00677a,#74cde2);--l4-bg:light-dark(#d0f4fe,#0b3943);
--l3:light-dark(#8e5400,#eec469);--l3-bg:light-dark(#ffeab8,#48340e);
--l2:light-dark(#aa3700,#fc9b6f);--l2-bg:light-dark(#ffe0cf,#562a1a);
--l1:light-dark(#9e122b,#f88d92);--l1-bg:light-dark(#ffdcde,#572125);
--l0:light-dark(#545669,#b4b6c4);--l0-bg:light-dark(#ebecf5,#31323b);
--serif:Charter,"Bitstream Charter","Sitka Text",Georgia,"Source Serif 4",serif;--sans:system-ui,"Segoe UI",Roboto,sans-serif}
.c-l5{--c:var(--l5);--b:var(--l5-bg)}.c-l4{--c:var(--l4);--b:var(--l4-bg)}.c-l3{--c:var(--l3);--b:var(--l3-bg)}
.c-l2{--c:var(--l2);--b:var(--l2-bg)}.c-l1{--c:var(--l1);--b:var(--l1-bg)}.c-l0{--c:var(--l0);--b:var(--l0-bg)}
`;

const FRAME = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:.9375rem/1.5 var(--sans);overflow-wrap:break-word}
.wrap{max-width:44rem;margin:0 auto;padding:0 20px 48px}
header,footer nav{display:flex;justify-content:space-between;align-items:center;gap:8px 16px;flex-wrap:wrap}header{padding:14px 0 6px}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}header a,footer a{color:var(--ink-2)}header a{font-size:.8125rem;padding:6px 0}
.brand{font:600 1.25rem/1 var(--serif);letter-spacing:-.01em;color:var(--ink);text-decoration:none}.brand b{color:var(--l2);font-weight:500}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
h1{font:500 clamp(1.75rem,1.2rem + 2.6vw,2.75rem)/1.14 var(--serif);letter-spacing:-.018em;margin:0 0 20px;text-wrap:balance}
section,.acts{margin:36px 0}h2{font:500 1.5rem/1.2 var(--serif);letter-spacing:-.01em;margin:0 0 12px}h3{font:600 .9375rem/1.4 var(--sans);margin:20px 0 6px}
section p{margin:0 0 12px;max-width:38rem;font-size:1.0625rem;line-height:1.6}.q,section .q{color:var(--ink-2)}small,.s,section .s{font-size:.8125rem;line-height:1.45;color:var(--ink-3)}
.at{margin:28px 0 10px;color:var(--ink-2)}.at a{color:inherit}.top{display:flex;flex-wrap:wrap;gap:6px 12px;align-items:center;margin:0 0 14px}.top .label{font-size:1rem;padding:.45em .8em .45em .5em}
.label{display:inline-flex;align-items:center;gap:.4em;font-weight:600;font-size:.8125rem;line-height:1;padding:.35em .6em .35em .4em;border-radius:99px;color:var(--c);background:var(--b);white-space:nowrap}
.sign{width:1.25em;height:1.25em;flex:none}.sign circle{fill:var(--c)}.sign path{fill:none;stroke:var(--b);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
`;

const READING = `
.box,.pair{border:1px solid var(--rule);border-radius:12px;background:var(--surface);margin:28px 0}.box,.pair>div{padding:18px 20px}
.pair{display:grid}.pair>div+div{border-top:1px solid var(--rule)}@media(min-width:46rem){.pair.two{grid-template-columns:1fr 1fr}.pair.two>div+div{border-top:0;border-left:1px solid var(--rule)}}
.pair h2,.pair h3,.box h2{font:600 .8125rem/1 var(--sans);letter-spacing:0;color:var(--ink-3);margin:0 0 10px}
blockquote{margin:0}blockquote p,section blockquote p{font:1.25rem/1.5 var(--serif);margin:0;text-wrap:pretty}.box p{margin:0}.pair p{margin:0}blockquote+p,.pair blockquote+p{margin-top:10px}blockquote .q{color:var(--ink-2)}
mark{color:inherit;background:var(--b);border-radius:2px;text-underline-offset:.22em;text-decoration:underline 1.5px var(--c)}mark .sign{width:.62em;height:.62em;margin-left:.16em;vertical-align:.42em}
.dotted{text-decoration-style:dotted}.dashed{text-decoration-style:dashed}.wavy{text-decoration-style:wavy}.double{text-decoration-style:double}.thick{text-decoration-thickness:3px}
ins{background:var(--l5-bg);text-decoration:underline 1.5px var(--l5)}del{background:var(--l1-bg);text-decoration:line-through 1.5px var(--l1)}
.box .cmp{font:1.25rem/1.5 var(--serif)}.w{display:inline-grid;vertical-align:middle;margin:0 .3em;line-height:1.3;white-space:pre-wrap}.w i{color:var(--ink-3)}.w small{font-family:var(--sans)}
.scroll{overflow-x:auto;margin:0}.end{white-space:nowrap}table{width:100%;border-collapse:collapse}th,td{padding:10px 16px 10px 0;border-top:1px solid var(--rule);vertical-align:top;text-align:left;font-weight:400}th{color:var(--ink-3)}tbody>tr>th:first-child{width:8.5rem}thead th{border:0;padding-bottom:4px;font-size:.8125rem}td:last-child{padding-right:0}
.ok{width:.8em;height:.8em;margin-right:.35em}.ok path{fill:none;stroke:var(--l5);stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
ul,ol{padding-left:1.2em}li{margin:0 0 6px}.list{list-style:none;padding:0;margin:0}.list>li{margin:0;padding:14px 0;border-top:1px solid var(--rule)}.list p{margin:0 0 6px}.list h3{margin:0 0 6px}
.hist>li{display:grid;grid-template-columns:8.5rem minmax(0,1fr);overflow-wrap:anywhere;padding:10px 0}.hist time{color:var(--ink-3)}.hist ul{margin:6px 0 0;padding-left:1.1em}
.note{border-left:3px solid var(--c);background:var(--b);border-radius:0 8px 8px 0;padding:12px 16px;margin:20px 0 0}.note p{margin:0}
summary{cursor:pointer;color:var(--ink-2);padding:4px 0}dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:4px 16px;margin:8px 0;font-size:.8125rem}dt{color:var(--ink-3)}dd{margin:0;overflow-wrap:anywhere}
.acts{display:flex;flex-wrap:wrap;gap:12px 20px;align-items:baseline}.acts details{flex-basis:100%}.cite{border:1px solid var(--rule);border-radius:8px;padding:12px;background:var(--surface);user-select:all}
.btn{border:1px solid var(--rule);border-radius:8px;padding:10px 14px;color:var(--ink);text-decoration:none;font-weight:550;background:var(--surface)}
.bar{display:block;width:100%;height:20px;margin:0 0 10px}.bar rect{fill:var(--c)}.bar .none{fill:var(--rule)}.bar path{stroke:var(--paper);fill:none;stroke-width:1.6}
.first{margin-top:28px}.pad{padding:16px 20px}.latest h2{margin:0 0 4px;text-wrap:pretty}.latest h2 a,h1 a{color:inherit;text-decoration-color:var(--rule)}.verdict{margin:10px 0 0!important}.verdict a{font-size:1.0625rem;flex:1 1 18rem}.text p{font:1.25rem/1.62 var(--serif)}.text .sign{width:.8em;height:.8em;margin-right:.15em}caption{text-align:left;font-weight:600;padding:16px 0 4px}.num{text-align:right;font-variant-numeric:tabular-nums}.links{display:flex;flex-wrap:wrap;gap:4px 14px}
footer{border-top:1px solid var(--rule);margin-top:48px;padding-top:16px;color:var(--ink-3);font-size:.8125rem}footer p{margin:0 0 10px}footer a{padding:4px 0}
@media(max-width:30rem){tbody>tr>th:first-child{width:6.5rem}.hist>li{grid-template-columns:6.5rem minmax(0,1fr)}th,td{padding-right:10px}th .label{white-space:normal;font-size:.75rem}}
`;

const MODES = `
@media(forced-colors:active){.label,.box,.note{border:1px solid}.sign circle{fill:CanvasText}.sign path{stroke:Canvas}.bar rect{fill:Canvas;stroke:CanvasText}.bar path{stroke:CanvasText}}
@media print{:root{color-scheme:light;--paper:#fff}body{font-size:10pt}header a:not(.brand),.acts,footer nav{display:none}.pair,.box,tr{break-inside:avoid}details::details-content{content-visibility:visible}}
`;

/** The whole sheet on one line, as it is inlined and as its hash is taken for the page's policy. */
export const STYLESHEET = [TOKENS, FRAME, READING, MODES].join('').replace(/\n/g, '');
