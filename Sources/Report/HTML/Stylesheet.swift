/// How an exported page looks: one column that a telephone can hold, two charts beside each other on a desk, black on white on
/// paper. Every colour has a contrast of at least 4.5 to 1 on what it stands on, and none carries a meaning alone.
enum Stylesheet {
    static let text = """
        :root {
          --page: #fbfaf8; --paper: #ffffff; --ink: #1d2126; --dim: #59616b; --rule: #d9d6d0; --accent: #0b57a4;
          --good: #17693a; --bad: #a3361b; --room: #e8e5df; --thinking: #7b838d;
          --element: #dcefe2; --element-ink: #0f4d29; --flag: #fde5d8; --flag-ink: #7c2a10;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --page: #16181b; --paper: #1e2125; --ink: #e8e6e1; --dim: #a4abb4; --rule: #3a3f46; --accent: #7db6f2;
            --good: #6fcf97; --bad: #f0937a; --room: #31363c; --thinking: #7a838d;
            --element: #1d4630; --element-ink: #c8f0d6; --flag: #5a2716; --flag-ink: #ffd9c9;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.1rem 3rem; background: var(--page); color: var(--ink);
          font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
          overflow-wrap: break-word;
        }
        h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 1.7rem; margin: 0 0 .4rem; letter-spacing: -.01em; }
        h2 { font-size: 1.3rem; margin: 2.8rem 0 .8rem; padding-top: .9rem; border-top: 1px solid var(--rule); }
        h3 { font-size: 1.08rem; margin: 0 0 .2rem; }
        h4 { font-size: 1rem; margin: 0 0 .3rem; }
        p { margin: .5rem 0; }
        ul { margin: .5rem 0; padding-left: 1.2rem; }
        li { margin: .25rem 0; }
        a { color: var(--accent); }
        nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
        nav li { margin: 0; }
        nav a { display: inline-block; padding: .2rem 0; }
        .dim, footer { color: var(--dim); }
        .dim { font-size: .92rem; }
        .notice { border-left: 4px solid var(--accent); padding: .4rem .8rem; background: var(--paper); }
        .committee { background: var(--paper); border: 1px solid var(--rule); border-left: 6px solid var(--bad);
          border-radius: 6px; padding: 0 1.1rem .6rem; margin-top: 1.4rem; }
        .committee.hire { border-left-color: var(--good); }
        .committee h2 { border: 0; margin-top: .3rem; }
        .charts { display: grid; gap: 1.2rem 2.4rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
        figure { margin: .4rem 0 0; }
        figcaption { font-weight: 600; margin-bottom: .3rem; }
        svg { display: block; }
        .chart { width: 100%; max-width: 24rem; height: auto; }
        .chart text { font-size: 12.5px; fill: var(--ink); }
        .chart .figure { font-weight: 600; }
        .chart text.dim { fill: var(--dim); font-size: 11.5px; }
        .threshold { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; }
        rect.room { fill: var(--room); }
        rect.accent { fill: var(--accent); }
        rect.good { fill: var(--good); }
        rect.bad { fill: var(--bad); }
        rect.thinking { fill: var(--thinking); }
        .key { font-size: .92rem; }
        .card { border-left: 3px solid var(--rule); padding-left: .9rem; font-size: .95rem; }
        article { background: var(--paper); border: 1px solid var(--rule); border-radius: 6px; padding: 1rem 1.1rem;
          margin: 1.2rem 0; }
        blockquote { margin: .8rem 0; font: 1.06rem/1.65 Charter, "Iowan Old Style", Georgia, "DejaVu Serif", serif; }
        mark { color: var(--element-ink); background: var(--element); border-bottom: 2px solid currentColor;
          padding: .05em .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        mark.flag { color: var(--flag-ink); background: var(--flag); border-bottom-style: dashed; }
        mark sup { font: 700 .68em/1 system-ui, sans-serif; }
        .time { display: flex; align-items: center; gap: .6rem; font-size: .92rem; color: var(--dim); }
        .clock { flex: none; width: 6rem; height: .5rem; }
        .probe { margin: 1.1rem 0 0; padding-left: 1rem; border-left: 3px solid var(--rule); }
        .reading { margin-top: 1.1rem; padding-top: .8rem; border-top: 1px solid var(--rule); font-size: .95rem; }
        footer { margin-top: 3rem; border-top: 1px solid var(--rule); font-size: .88rem; }
        @media print {
          @page { margin: 16mm; }
          :root { --page: #fff; --dim: #4a4f55; }
          body { max-width: none; padding: 0; font-size: 10.5pt; }
          nav { display: none; }
          section, article, .committee { background: none; }
          h1, h2, h3, h4, figcaption { break-after: avoid; }
          figure, li, .card, .time { break-inside: avoid; }
          p, blockquote { orphans: 3; widows: 3; }
          article { border: 0; border-top: 1px solid var(--rule); border-radius: 0; padding: .8rem 0 0; }
          mark, rect, .committee { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }

        """
}
