export const id = 502;
export const ids = [502];
export const modules = {

/***/ 24863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ alignLines)
/* harmony export */ });
/** A longest common subsequence; -1 where a side has no line. Removed lines stand before added ones. */
const alignLines = function (left, right) {
    const width = right.length + 1;
    const common = new Uint16Array((left.length + 1) * width);
    const at = (row, column) => common[row * width + column] ?? 0;
    for (let row = left.length - 1; row >= 0; row--)
        for (let column = right.length - 1; column >= 0; column--)
            common[row * width + column] =
                left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    const pairs = [];
    let [row, column] = [0, 0];
    while (row < left.length || column < right.length) {
        if (row < left.length && column < right.length && left[row] === right[column])
            pairs.push([row++, column++]);
        else if (row < left.length && (column >= right.length || at(row + 1, column) >= at(row, column + 1)))
            pairs.push([row++, -1]);
        else
            pairs.push([-1, column++]);
    }
    return replaced(pairs);
};
/** What stands where something else stood: a run of removed lines and the run of added ones after it, side by side. */
const replaced = function (pairs) {
    const out = [];
    let removed = [];
    let added = [];
    const flush = () => {
        for (let at = 0; at < Math.max(removed.length, added.length); at++)
            out.push([removed[at] ?? -1, added[at] ?? -1]);
        removed = [];
        added = [];
    };
    for (const [left, right] of pairs) {
        if (left >= 0 && right >= 0) {
            flush();
            out.push([left, right]);
        }
        else if (left >= 0)
            removed.push(left);
        else
            added.push(right);
    }
    flush();
    return out;
};


/***/ }),

/***/ 40502:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
// EXTERNAL MODULE: ./src/review/access-section.ts
var access_section = __webpack_require__(86750);
// EXTERNAL MODULE: ./src/review/notes-section.ts
var notes_section = __webpack_require__(11495);
// EXTERNAL MODULE: ./src/review/objection-section.ts
var objection_section = __webpack_require__(31949);
// EXTERNAL MODULE: ./src/review/assumed-section.ts
var assumed_section = __webpack_require__(37760);
// EXTERNAL MODULE: ./src/review/rights-section.ts
var rights_section = __webpack_require__(17827);
// EXTERNAL MODULE: ./src/review/revoked-section.ts
var revoked_section = __webpack_require__(13084);
// EXTERNAL MODULE: ./src/review/chain-section.ts
var chain_section = __webpack_require__(64327);
// EXTERNAL MODULE: ./src/review/change-section.ts + 1 modules
var change_section = __webpack_require__(84024);
// EXTERNAL MODULE: ./src/review/environment-groups.ts
var environment_groups = __webpack_require__(58470);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/finding-section.ts
var finding_section = __webpack_require__(55527);
// EXTERNAL MODULE: ./src/review/forecast-section.ts
var forecast_section = __webpack_require__(84801);
// EXTERNAL MODULE: ./src/review/hidden-section.ts
var hidden_section = __webpack_require__(51664);
// EXTERNAL MODULE: ./src/review/next-step.ts + 2 modules
var next_step = __webpack_require__(21184);
// EXTERNAL MODULE: ./src/review/permission-section.ts
var permission_section = __webpack_require__(139);
// EXTERNAL MODULE: ./src/review/not-judged.ts
var not_judged = __webpack_require__(20267);
// EXTERNAL MODULE: ./src/review/render-comment.ts
var render_comment = __webpack_require__(91950);
// EXTERNAL MODULE: ./src/review/recorded-section.ts
var recorded_section = __webpack_require__(44744);
// EXTERNAL MODULE: ./src/review/token-section.ts
var token_section = __webpack_require__(58151);
// EXTERNAL MODULE: ./src/review/call-section.ts
var call_section = __webpack_require__(38128);
// EXTERNAL MODULE: ./src/review/traffic-section.ts
var traffic_section = __webpack_require__(39711);
// EXTERNAL MODULE: ./src/review/verdict-line.ts
var verdict_line = __webpack_require__(64836);
// EXTERNAL MODULE: ./src/review/witness.ts
var witness = __webpack_require__(99939);
// EXTERNAL MODULE: ./src/review/changed-edges.ts
var changed_edges = __webpack_require__(79339);
// EXTERNAL MODULE: ./src/review/report/tree.ts
var tree = __webpack_require__(50991);
;// CONCATENATED MODULE: ./src/review/report/graph-text.ts


/** A name, and under it what follows its first comma: the token, exceptions. */
const nameLines = function (text, x, middle, [letters, rest]) {
    const comma = text.indexOf(', ');
    if (comma < 0)
        return [(0,tree.h)('text', { x: String(x), y: String(middle + 5) }, shortenedName(text, letters))];
    return [
        (0,tree.h)('text', { x: String(x), y: String(middle - 3) }, shortenedName(text.slice(0, comma), letters)),
        (0,tree.h)('text', { class: 'rest', x: String(x), y: String(middle + 13) }, shortened(text.slice(comma + 2), rest)),
    ];
};
const shortened = function (text, limit) {
    const characters = [...(0,review_escape/* visible */.RK)(text)];
    return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}\u2026`;
};
/** In the middle: names of one application begin alike, and its end is what tells one from the other. */
const shortenedName = function (text, limit) {
    const characters = [...(0,review_escape/* visible */.RK)(text)];
    if (characters.length <= limit)
        return characters.join('');
    const end = Math.floor((limit - 1) / 2);
    return `${characters.slice(0, limit - 1 - end).join('')}\u2026${characters.slice(characters.length - end).join('')}`;
};

;// CONCATENATED MODULE: ./src/review/report/draw-narrow-graph.ts



const [width, margin, indent, stem, gap] = [344, 8, 30, 10, 8];
const letters = [40, 48];
const heightOf = function (text) { return (text.includes(', ') ? 44 : 30) };
const saidHeight = 16;
/**
 * The same lines for a screen as narrow as a telephone: each destination once, and under it who gains or loses it and
 * what, with a line up to it. Two columns do not fit there, and a picture as small as fits is not read.
 */
const drawNarrowGraph = function (edges, destinations, id) {
    let y = margin;
    const drawn = [];
    for (const to of destinations) {
        const height = heightOf(to);
        const foot = y + height;
        drawn.push(box(to, margin, y, width - 2 * margin, height));
        y = foot + gap;
        for (const edge of edges.filter((one) => one.to === to)) {
            const high = heightOf(edge.from) + saidHeight;
            drawn.push(line(edge, foot, y + high / 2), source(edge, y, high));
            y += high + gap;
        }
        y += gap;
    }
    const height = y - 2 * gap + margin;
    return (0,tree.h)('svg', {
        class: 'narrow',
        role: 'img',
        'aria-labelledby': id,
        viewBox: `0 0 ${width} ${height}`,
        width: String(width),
        height: String(height),
    }, (0,tree.h)('title', { id }, 'The same graph for a narrow screen: under each destination who gains or loses it'), ...drawn);
};
const box = function (text, x, y, wide, high) { return (0,tree.h)('g', { class: 'node' }, (0,tree.h)('title', {}, (0,review_escape/* visible */.RK)(text)), (0,tree.h)('rect', { x: String(x), y: String(y), width: String(wide), height: String(high), rx: '6' }), ...nameLines(text, x + 10, y + high / 2, letters)) };
const source = function ({ from, side, what }, y, high) {
    const x = margin + indent;
    const said = `${side === 'gained' ? '+ gains' : '\u2212 loses'} ${what.join('; ')}`;
    return (0,tree.h)('g', { class: 'node' }, (0,tree.h)('title', {}, (0,review_escape/* visible */.RK)(`${from} ${said}`)), (0,tree.h)('rect', {
        x: String(x),
        y: String(y),
        width: String(width - margin - x),
        height: String(high),
        rx: '6',
    }), ...nameLines(from, x + 10, y + (high - saidHeight) / 2, [36, 44]), (0,tree.h)('text', { class: `said ${side}`, x: String(x + 10), y: String(y + high - 8) }, shortened(said, 44)));
};
/** From the box's left edge up to its destination. */
const line = function ({ side }, foot, middle) {
    const x = margin + stem;
    return (0,tree.h)('g', { class: `edge ${side}` }, (0,tree.h)('path', { d: `M${margin + indent} ${middle}H${x}V${foot + 8}` }), (0,tree.h)('path', { class: 'head', d: `M${x} ${foot}l-5 9h10z` }));
};

;// CONCATENATED MODULE: ./src/review/report/draw-graph.ts






const edgesDrawn = 40;
const edgesOpen = 12;
const [boxWidth, boxGap, between, draw_graph_margin] = [290, 12, 250, 10];
const draw_graph_letters = [38, 46];
/**
 * Sources at the left, destinations at the right, in two columns; a destination stands at the mean height of its sources,
 * so that few lines cross. Drawn by the program: the same bytes every time, and no script is needed to see it. Line style,
 * sign and word tell gains from losses, not colour.
 */
const drawGraph = function (access, index) {
    const { shown, total } = (0,changed_edges/* changedEdges */.Hs)(access, edgesDrawn);
    if (shown.length === 0)
        return [];
    const sources = [...new Set(shown.map(({ from }) => from))];
    const heightOf = (to) => {
        const at = shown.filter((edge) => edge.to === to).map(({ from }) => sources.indexOf(from));
        return at.reduce((sum, one) => sum + one, 0) / at.length;
    };
    const destinations = [...new Set(shown.map(({ to }) => to))]
        .map((to, at) => ({ to, at, height: heightOf(to) }))
        .sort((a, b) => a.height - b.height || a.at - b.at)
        .map(({ to }) => to);
    const rows = Math.max(sources.length, destinations.length);
    const boxHeight = sources.some((from) => from.includes(', ')) ? 44 : 30;
    const height = 2 * draw_graph_margin + rows * (boxHeight + boxGap) - boxGap;
    const width = 2 * draw_graph_margin + 2 * boxWidth + between;
    const top = (at, count) => Math.round(draw_graph_margin + (at + (rows - count) / 2) * (boxHeight + boxGap));
    const box = (text, at, count, left) => {
        const y = top(at, count);
        return (0,tree.h)('g', { class: 'node' }, (0,tree.h)('title', {}, (0,review_escape/* visible */.RK)(text)), (0,tree.h)('rect', { x: String(left), y: String(y), width: String(boxWidth), height: String(boxHeight), rx: '6' }), ...nameLines(text, left + 10, y + boxHeight / 2, draw_graph_letters));
    };
    // Lines that leave one box are told apart where they start.
    const line = (edge, at) => {
        const [x1, x2] = [draw_graph_margin + boxWidth, draw_graph_margin + boxWidth + between];
        const y1 = top(sources.indexOf(edge.from), sources.length) + boxHeight / 2;
        const y2 = top(destinations.indexOf(edge.to), destinations.length) + boxHeight / 2;
        const t = 0.3 + 0.4 * ((at % 5) / 4);
        const x = Math.round(x1 + (x2 - x1) * (1.5 * t * (1 - t) + t * t * t));
        const y = Math.round(y1 + (y2 - y1) * (3 * t * t - 2 * t * t * t));
        const verb = edge.side === 'gained' ? 'gains' : 'loses';
        const bend = Math.round((x2 - x1) / 2);
        return (0,tree.h)('g', { class: `edge ${edge.side}` }, (0,tree.h)('title', {}, `${(0,review_escape/* visible */.RK)(edge.from)} ${verb} ${edge.what.map((what) => (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(what), 120)).join('; ')} on ${(0,review_escape/* visible */.RK)(edge.to)}`), (0,tree.h)('path', { d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 8} ${y2}` }), (0,tree.h)('path', { class: 'head', d: `M${x2} ${y2}l-9 -5v10z` }), (0,tree.h)('rect', { x: String(x - 26), y: String(y - 10), width: '52', height: '20', rx: '10' }), (0,tree.h)('text', { x: String(x), y: String(y + 4), 'text-anchor': 'middle' }, edge.side === 'gained' ? '+ gains' : '\u2212 loses'));
    };
    const label = `Graph: ${(0,plural/* plural */.L)(shown.length, 'line')}${total > shown.length ? ` of ${total}` : ''} from sources to destinations`;
    return [
        (0,tree.h)('details', { class: 'graph', ...(total <= edgesOpen ? { open: '' } : {}) }, (0,tree.h)('summary', {}, label), (0,tree.h)('p', { class: 'quiet' }, 'A solid line is access gained, a dashed line access lost.'), (0,tree.h)('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': 'Graph of changed access' }, (0,tree.h)('svg', {
            role: 'img',
            'aria-labelledby': `graph-title-${index}`,
            viewBox: `0 0 ${width} ${height}`,
            width: String(width),
            height: String(height),
        }, (0,tree.h)('title', { id: `graph-title-${index}` }, `${label}; the rows below say the same in words`), 
        // Gains come last, so that they lie on top.
        ...shown.map(line).reverse(), ...sources.map((text, at) => box(text, at, sources.length, draw_graph_margin)), ...destinations.map((text, at) => box(text, at, destinations.length, draw_graph_margin + boxWidth + between))), drawNarrowGraph(shown, destinations, `graph-narrow-${index}`)), ...(total > shown.length
            ? [(0,tree.h)('p', {}, `And ${total - shown.length} more, not drawn: the matrix and the rows have them all.`)]
            : [])),
    ];
};

// EXTERNAL MODULE: ./src/review/report/page-frame.ts + 1 modules
var page_frame = __webpack_require__(53907);
;// CONCATENATED MODULE: ./src/review/report/page/build-element.ts
/** Makes elements of a tree. Text goes in as text nodes, never as markup. Runs in the page. */
const buildElement = function (document, closed, tree) {
    const node = (part) => (typeof part === 'string' ? part : build(part));
    const build = (part) => {
        const element = document.createElement(part.tag);
        for (const [name, value] of Object.entries(part.attributes))
            element.setAttribute(name, value);
        const [summary, ...parts] = part.children;
        if (part.tag !== 'details' || summary === undefined) {
            element.append(...part.children.map(node));
            return element;
        }
        element.append(node(summary));
        closed.set(element, () => element.append(...parts.map(node)));
        const fill = () => {
            closed.get(element)?.();
            closed.delete(element);
        };
        element.addEventListener('toggle', fill);
        return element;
    };
    return build(tree);
};

;// CONCATENATED MODULE: ./src/review/report/page/draw-matrix.ts
/**
 * The access matrix, source \u00d7 destination: a grid that draws only what is in sight, so that a thousand rows by two
 * hundred columns stay quick. Arrow keys move, Enter opens what a cell stands for; the grid keeps the focus and names its
 * active cell (ARIA 1.2, grid). Runs in the page: it may use nothing but its parameters.
 */
const drawMatrix = function (parts, window, host, id, data, onOpen) {
    const { matrixRows, matrixSight, matrixStep, oncePerFrame, scrollToCell } = parts;
    const { document } = window;
    const narrow = window.matchMedia('(max-width: 640px)').matches;
    const sizes = { row: 36, head: 76, side: narrow ? 128 : 300, cell: narrow ? 112 : 168 };
    const [grid, space] = [document.createElement('div'), document.createElement('div')];
    const label = 'Access matrix: sources by destinations';
    for (const [name, value] of Object.entries({ id, class: 'grid', role: 'grid', tabindex: '0', 'aria-label': label }))
        grid.setAttribute(name, value);
    space.className = 'grid-space';
    space.setAttribute('role', 'presentation');
    grid.append(space);
    host.replaceChildren(grid);
    let selected;
    let mode = 'change';
    let [row, column] = [0, 0];
    let drawn = '';
    const draw = () => {
        if (selected === undefined)
            return;
        const { rows, columns } = matrixSight(grid, sizes, selected.sources.length, selected.destinations.length);
        const now = [...rows, ...columns, row, column].join();
        if (now === drawn)
            return;
        drawn = now;
        const active = [row, column];
        space.replaceChildren(...matrixRows(parts, document, { id, data, selected, mode, sizes, rows, columns, active }));
        grid.setAttribute('aria-activedescendant', `${id}-active`);
    };
    /** Brings the active cell into sight before it is drawn, so that it is there to be named. */
    const move = (toRow, toColumn) => {
        if (selected === undefined)
            return;
        row = Math.max(0, Math.min(selected.sources.length - 1, toRow));
        column = Math.max(0, Math.min(selected.destinations.length - 1, toColumn));
        scrollToCell(grid, sizes, row, column);
        draw();
    };
    const open = () => {
        const source = selected?.sources[row];
        const destination = selected?.destinations[column];
        if (source !== undefined && destination !== undefined)
            onOpen(source, destination);
    };
    grid.addEventListener('keydown', (event) => {
        const page = Math.max(1, Math.floor((grid.clientHeight - sizes.head) / sizes.row) - 1);
        const step = matrixStep(event.key, event.ctrlKey || event.metaKey, page, row, column);
        if (step === undefined && event.key !== 'Enter' && event.key !== ' ')
            return;
        event.preventDefault();
        if (step === undefined)
            open();
        else
            move(step[0], step[1]);
    });
    grid.addEventListener('click', (event) => {
        const [line, at] = (event.target.closest('[data-cell]')?.getAttribute('data-cell') ?? '').split(' ').map(Number);
        if (line === undefined || at === undefined)
            return;
        move(line, at);
        open();
    });
    grid.addEventListener('scroll', oncePerFrame(window, draw), { passive: true });
    window.addEventListener('resize', () => {
        drawn = '';
        draw();
    });
    return {
        show: (next, nextMode) => {
            selected = next;
            mode = nextMode;
            const [rows, columns] = [next.sources.length, next.destinations.length];
            host.hidden = rows === 0 || columns === 0;
            // On a narrow screen few columns share its width.
            if (narrow)
                sizes.cell = Math.max(112, Math.min(220, Math.floor((host.clientWidth - sizes.side - 4) / columns)));
            grid.setAttribute('aria-rowcount', String(rows + 1));
            grid.setAttribute('aria-colcount', String(columns + 1));
            space.style['width'] = `${sizes.side + columns * sizes.cell}px`;
            space.style['height'] = `${sizes.head + rows * sizes.row}px`;
            // Room for a scroll bar, where there is one.
            const wide = sizes.side + columns * sizes.cell > grid.clientWidth ? 18 : 3;
            grid.style['height'] = `${Math.min(sizes.head + rows * sizes.row + wide, 520)}px`;
            drawn = '';
            move(Math.min(row, rows - 1), Math.min(column, columns - 1));
        },
    };
};

;// CONCATENATED MODULE: ./src/review/report/page/matrix-cell.ts
/** What a cell of the matrix says: its text, what a screen reader says, and its kind for the style. Runs in the page. */
const matrixCell = function (data, selected, mode, source, destination) {
    const at = source * data.destinations.length + destination;
    const gains = selected.gained[at] ?? 0;
    const losses = selected.lost[at] ?? 0;
    const unproven = data.destinations[destination]?.unproven === true;
    if (gains === 0 && losses === 0)
        return unproven ? ['?', 'cannot prove', 'unproven'] : ['', 'no change', 'none'];
    const kind = gains > 0 && losses > 0 ? 'both' : gains > 0 ? 'gained' : 'lost';
    if (mode === 'change') {
        const parts = [...(gains > 0 ? [`+${gains}`] : []), ...(losses > 0 ? [`\u2212${losses}`] : [])];
        const said = [...(gains > 0 ? [`gains ${gains}`] : []), ...(losses > 0 ? [`loses ${losses}`] : [])];
        return [parts.join(' '), said.join(', '), kind];
    }
    const allowed = mode === 'after' ? gains > 0 : losses > 0;
    const denied = mode === 'after' ? losses > 0 : gains > 0;
    const words = allowed && denied ? 'allowed / denied' : allowed ? 'allowed' : 'denied';
    return [
        words,
        `${mode}: ${allowed ? 'allowed' : ''}${allowed && denied ? ' and ' : ''}${denied ? 'denied' : ''}`,
        allowed ? 'open' : 'shut',
    ];
};

;// CONCATENATED MODULE: ./src/review/report/page/matrix-rows.ts
/** The head and the rows of a view, each at its place. Runs in the page: it may use nothing but its parameters. */
const matrixRows = function ({ matrixCell }, document, { id, data, selected, mode, sizes, rows, columns, active }) {
    const { sources, destinations } = selected;
    const make = (className, role, text) => {
        const element = document.createElement('div');
        element.className = className;
        if (role !== '')
            element.setAttribute('role', role);
        if (text !== undefined)
            element.textContent = text;
        return element;
    };
    const place = (element, at) => {
        element.style['left'] = `${sizes.side + at * sizes.cell}px`;
        element.style['width'] = `${sizes.cell}px`;
        element.setAttribute('aria-colindex', String(at + 2));
        return element;
    };
    // Two lines of a column, cut in the middle: names of one application begin alike. The whole stands in the title.
    const letters = Math.max(12, Math.floor((sizes.cell - 20) / 8) * 2 - 2);
    const headOf = (name) => {
        const characters = [...name];
        const end = Math.floor((letters - 1) / 2);
        return characters.length <= letters
            ? name
            : `${characters.slice(0, letters - 1 - end).join('')}\u2026${characters.slice(characters.length - end).join('')}`;
    };
    const head = make('grid-head', 'row');
    head.setAttribute('aria-rowindex', '1');
    const corner = make('grid-corner', 'columnheader', 'Source \u2193 \u00b7 destination \u2192');
    corner.style['width'] = `${sizes.side}px`;
    corner.setAttribute('aria-colindex', '1');
    head.append(corner);
    for (let at = columns[0]; at < columns[1]; at++) {
        const one = data.destinations[destinations[at] ?? -1];
        const title = make('grid-title', '', headOf(one?.title ?? ''));
        const port = make('grid-port', '', one === undefined ? '' : `${one.port}${one.unproven ? ' \u00b7 cannot prove' : ''}`);
        const cell = place(make(`grid-column${at === active[1] ? ' here' : ''}`, 'columnheader'), at);
        cell.setAttribute('title', one === undefined ? '' : `${one.title} ${one.port}`);
        cell.append(title, port);
        head.append(cell);
    }
    const drawn = [head];
    for (let line = rows[0]; line < rows[1]; line++) {
        const source = sources[line] ?? -1;
        const element = make('grid-row', 'row');
        element.setAttribute('aria-rowindex', String(line + 2));
        element.style['top'] = `${sizes.head + line * sizes.row}px`;
        const name = make(`grid-name${line === active[0] ? ' here' : ''}`, 'rowheader');
        name.append(make('', '', data.sources[source] ?? ''));
        name.style['width'] = `${sizes.side}px`;
        name.setAttribute('aria-colindex', '1');
        name.setAttribute('title', data.sources[source] ?? '');
        element.append(name);
        for (let at = columns[0]; at < columns[1]; at++) {
            const [text, said, kind] = matrixCell(data, selected, mode, source, destinations[at] ?? -1);
            const here = line === active[0] && at === active[1];
            const cell = place(make(`cell ${kind}${here ? ' active' : ''}`, 'gridcell', text), at);
            cell.setAttribute('aria-label', said);
            cell.setAttribute('data-cell', `${line} ${at}`);
            if (here) {
                cell.id = `${id}-active`;
                cell.setAttribute('aria-selected', 'true');
            }
            element.append(cell);
        }
        drawn.push(element);
    }
    return drawn;
};

;// CONCATENATED MODULE: ./src/review/report/page/matrix-sight.ts
/** The rows and columns that the grid shows, with a few around them. Runs in the page. */
const matrixSight = function ({ scrollTop, scrollLeft, clientHeight, clientWidth }, sizes, rows, columns) { return ({
    rows: [
        Math.max(0, Math.floor(scrollTop / sizes.row) - 3),
        Math.min(rows, Math.ceil((scrollTop + clientHeight) / sizes.row) + 3),
    ],
    columns: [
        Math.max(0, Math.floor(scrollLeft / sizes.cell) - 2),
        Math.min(columns, Math.ceil((scrollLeft + clientWidth) / sizes.cell) + 2),
    ],
}) };
/** Scrolls the grid until it shows the cell. Runs in the page. */
const scrollToCell = function (grid, sizes, row, column) {
    const [top, left] = [row * sizes.row, column * sizes.cell];
    const [high, wide] = [grid.clientHeight - sizes.head - sizes.row, grid.clientWidth - sizes.side - sizes.cell];
    if (grid.scrollTop > top)
        grid.scrollTop = top;
    else if (grid.scrollTop < top - high)
        grid.scrollTop = top - Math.max(0, high);
    if (grid.scrollLeft > left)
        grid.scrollLeft = left;
    else if (grid.scrollLeft < left - wide)
        grid.scrollLeft = left - Math.max(0, wide);
};
/** Runs at most once a frame, however often it is asked for. Runs in the page. */
const oncePerFrame = function (window, run) {
    let waiting = false;
    return () => {
        if (waiting)
            return;
        waiting = true;
        window.requestAnimationFrame(() => {
            waiting = false;
            run();
        });
    };
};

;// CONCATENATED MODULE: ./src/review/report/page/matrix-step.ts
/** Where a key leads from a cell; the end of a row or column is Infinity. Undefined for a key that moves nothing. Runs in the page. */
const matrixStep = function (key, jump, page, row, column) {
    const steps = {
        ArrowDown: [row + 1, column],
        ArrowUp: [row - 1, column],
        ArrowRight: [row, column + 1],
        ArrowLeft: [row, column - 1],
        PageDown: [row + page, column],
        PageUp: [row - page, column],
        Home: [jump ? 0 : row, 0],
        End: [jump ? Infinity : row, Infinity],
    };
    return steps[key];
};

;// CONCATENATED MODULE: ./src/review/report/page/policy-table.ts
/** The policy of both revisions side by side. Runs in the program and, as text, in the page. */
const policyTable = function (h, data, part) {
    const policy = data.policies[part.policy];
    if (policy === undefined)
        return h('div');
    const [oldStart, oldEnd] = policy.beforeRules[part.before] ?? [0, 0];
    const [newStart, newEnd] = policy.afterRules[part.after] ?? [0, 0];
    const cell = (text, line, side, changed, deciding) => [
        h('td', { class: `number${text === null ? ' empty' : ''}${deciding ? ' deciding' : ''}` }, text === null || line === 0 ? '' : String(line)),
        h('td', { class: `${text === null ? 'none empty' : changed ? side : 'same'}${deciding ? ' deciding' : ''}` }, h('code', {}, text === null ? '' : `${changed ? (side === 'old' ? '- ' : '+ ') : '  '}${text}`)),
    ];
    const rows = policy.lines.map(([before, after], at) => {
        const [oldLine, newLine] = policy.numbers[at] ?? [0, 0];
        const changed = before !== after;
        return h('tr', { class: changed ? 'differs' : 'alike' }, ...cell(before, oldLine, 'old', changed, at >= oldStart && at < oldEnd && before !== null), ...cell(after, newLine, 'new', changed, at >= newStart && at < newEnd && after !== null));
    });
    const head = (side, place) => h('th', { scope: 'colgroup', colspan: '2' }, `${side}: `, ...(place === '' ? ['not there'] : [h('code', {}, place)]));
    const deciding = part.before >= 0 || part.after >= 0;
    return h('details', {}, h('summary', {}, 'Policy ', h('code', {}, policy.title), ', before and after'), ...(deciding ? [h('p', { class: 'quiet' }, 'The rule that decides has a bar at its left.')] : []), h('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': `${policy.title}, before and after` }, h('table', { class: 'beside' }, h('thead', {}, h('tr', {}, head('Before', policy.beforeAt), head('After', policy.afterAt))), h('tbody', {}, ...rows))));
};

;// CONCATENATED MODULE: ./src/review/report/page/row-card.ts
/**
 * One group of rows as a card: who gains or loses what where, what decided before and after, a request to try, and the
 * policy of both revisions side by side. Runs in the program and, as text, in the page: it may use nothing but its
 * parameters.
 */
const rowCard = function ({ h, policyTable }, data, index) {
    const group = data.groups[index];
    if (group === undefined)
        return h('article');
    const gained = group.side === 'gained';
    const list = (texts) => {
        const named = texts.slice(0, 12).flatMap((text, at) => [at === 0 ? '' : ', ', h('code', {}, text)]);
        return texts.length > 12 ? [...named, ` and ${texts.length - 12} more`] : named;
    };
    const who = group.who.map((at) => data.sources[at] ?? '');
    const on = group.on
        .map((at) => data.destinations[at])
        .map((one) => (one === undefined ? '' : `${one.title} ${one.port}`));
    const decision = (name, { allowed, status, by, at }) => [
        h('dt', {}, name),
        h('dd', {}, h('span', { class: allowed ? 'allowed' : 'denied' }, allowed ? 'allowed' : 'denied'), ...(status === 0 ? [] : [` ${status}`]), ', ', h('code', {}, by), ...(at === '' ? [] : [' at ', h('code', {}, at)])),
    ];
    const copied = (title, text) => h('div', { class: 'copied' }, h('div', { class: 'copied-head' }, h('span', {}, title), h('button', { type: 'button', class: 'scripted', 'data-copy': '', 'aria-label': `Copy ${title}` }, 'Copy')), h('pre', { tabindex: '0', role: 'group', 'aria-label': title }, h('code', {}, text)));
    const { witness } = group;
    const witnessPart = h('details', {}, h('summary', {}, 'Request to try ', h('code', {}, witness.title)), h('p', { class: 'quiet' }, 'This request was put to both states before it was written here.'), copied('Ask meshgate again', witness.explain), ...(witness.curl === '' ? [] : [copied('Send it', witness.curl)]), copied('As JSON', witness.json), ...(group.further.length === 0
        ? group.rows > 1
            ? [h('p', { class: 'quiet' }, `The other ${group.rows - 1} of this group are in plan.json.`)]
            : []
        : [copied(`The other ${group.rows - 1}, one a line`, group.further.join('\n'))]));
    return h('article', { class: `card ${group.side}` }, h('h4', {}, h('span', { class: 'sign' }, gained ? '+ Gains' : '\u2212 Loses'), ' ', ...list(who), `${gained ? ' can now' : ' can no longer'} ${/^(?:any )?TCP/.test(group.what) ? 'open' : 'send'} `, h('code', {}, group.what), ' on ', ...list(on), ...(group.where === '' ? [] : [', ', h('code', {}, group.where)])), ...(group.meaning === '' ? [] : [h('p', {}, group.meaning)]), h('dl', { class: 'decisions' }, ...decision('Before', group.before), ...decision('After', group.after)), witnessPart, ...group.policies.map((part) => policyTable(h, data, part)));
};

;// CONCATENATED MODULE: ./src/review/report/page/select-rows.ts
/**
 * Every word must stand in the source, the destination, or what the rule says; case does not count. Runs in the page: it
 * may use nothing but its parameters.
 */
const selectRows = function (data, text, side) {
    const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
    const width = data.destinations.length;
    const all = words.slice(0, 31).reduce((sum, _, at) => sum | (1 << at), 0);
    /** Which words each text has; none are looked for where nothing was asked. */
    const bits = (items, textOf) => Uint32Array.from(words.length === 0 ? [] : items, (item) => {
        const text = textOf(item).toLowerCase();
        return words.reduce((found, word, at) => (at < 31 && text.includes(word) ? found | (1 << at) : found), 0);
    });
    const ofSource = bits(data.sources, (who) => who);
    const ofDestination = bits(data.destinations, ({ title, port }) => `${title} ${port}`);
    const ofGroup = bits(data.groups, ({ what, where, before, after }) => [what, where, before.by, before.at, after.by, after.at].join('\n'));
    const gained = new Uint16Array(data.sources.length * width);
    const lost = new Uint16Array(data.sources.length * width);
    const hasSource = new Uint8Array(data.sources.length);
    const hasDestination = new Uint8Array(width);
    const groups = [];
    let cellsGained = 0;
    let cellsLost = 0;
    data.groups.forEach((group, at) => {
        if (side !== 'all' && group.side !== side)
            return;
        const counts = group.side === 'gained' ? gained : lost;
        const known = ofGroup[at] ?? 0;
        let some = false;
        for (const source of group.who) {
            const said = known | (ofSource[source] ?? 0);
            for (const destination of group.on) {
                if ((said | (ofDestination[destination] ?? 0)) !== all)
                    continue;
                const cell = source * width + destination;
                if (counts[cell] === 0) {
                    if (group.side === 'gained')
                        cellsGained += 1;
                    else
                        cellsLost += 1;
                }
                counts[cell] = (counts[cell] ?? 0) + 1;
                hasSource[source] = 1;
                hasDestination[destination] = 1;
                some = true;
            }
        }
        if (some)
            groups.push(at);
    });
    // A destination that could not be judged stands in the matrix as long as nothing is looked for.
    if (words.length === 0 && side === 'all')
        data.destinations.forEach(({ unproven }, at) => {
            if (unproven)
                hasDestination[at] = 1;
        });
    const kept = (flags) => Array.from(flags.keys()).filter((at) => flags[at] === 1);
    return { groups, sources: kept(hasSource), destinations: kept(hasDestination), gained, lost, cellsGained, cellsLost };
};

;// CONCATENATED MODULE: ./src/review/report/page/start-copying.ts
/** The buttons that copy: with the clipboard, else as the keyboard would. Runs in the page. */
const startCopying = function (window) {
    const { document } = window;
    const live = document.querySelector('#announcements');
    const announce = (text) => {
        if (live !== null)
            live.textContent = text;
    };
    const select = (code) => {
        const range = document.createRange();
        range.selectNodeContents(code);
        const selection = window.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
    };
    document.addEventListener('click', (event) => {
        const button = event.target.closest('[data-copy]');
        const code = button?.closest('.copied')?.querySelector('code');
        if (!button || !code)
            return;
        const done = () => {
            button.textContent = 'Copied';
            announce('Copied');
        };
        const byHand = () => {
            select(code);
            if (document.execCommand('copy'))
                done();
            else
                announce('Selected: copy it with the keyboard');
        };
        const { clipboard } = window.navigator;
        if (clipboard === undefined)
            byHand();
        else
            clipboard.writeText(code.textContent ?? '').then(done, byHand);
    });
};

;// CONCATENATED MODULE: ./src/review/report/page/start-page.ts
/**
 * Brings the page to life: tabs, theme, filter, matrix, copying, printing. Everything essential is on the page without
 * it. Runs in the page: it may use nothing but its parameters.
 */
const startPage = function (window, parts) {
    const { document } = window;
    const report = JSON.parse(document.querySelector('#report-data')?.textContent ?? '{}');
    const closed = new WeakMap();
    const openForPrinting = () => {
        let opened = [];
        window.addEventListener('beforeprint', () => {
            opened = [...document.querySelectorAll('details:not([open])')];
            for (const details of opened) {
                closed.get(details)?.();
                closed.delete(details);
                details.open = true;
            }
        });
        window.addEventListener('afterprint', () => {
            for (const details of opened)
                details.open = false;
        });
    };
    document.documentElement.classList.add('scripted');
    parts.startTheme(window);
    report.environments.forEach((data, index) => {
        const section = document.querySelector(`#environment-${index}`);
        if (section !== null && data.groups.length > 0)
            parts.startRows(parts, window, closed, section, data, index);
    });
    parts.startTabs(document);
    parts.startCopying(window);
    openForPrinting();
};

;// CONCATENATED MODULE: ./src/review/report/page/start-rows.ts
/** The rows of one environment: filter, matrix and cards. Runs in the page: it may use nothing but its parameters. */
const startRows = function (parts, window, closed, section, data, index) {
    const { h, selectRows, drawMatrix } = parts;
    const [cardsFirst, cardsMore, cardsPrinted] = [20, 80, 500];
    const build = (tree) => parts.buildElement(window.document, closed, tree);
    const find = (selector) => section.querySelector(selector);
    const [cards, host, status, filter, more, cell] = [
        '.cards',
        '.matrix',
        '.status',
        '.filter',
        '.more',
        '.cell-detail',
    ].map(find);
    if (!cards || !host || !status || !filter || !more || !cell)
        return;
    const chosen = (name) => find(`input[name="${name}-${index}"]:checked`)?.value ?? '';
    const card = (group) => build(parts.rowCard(parts, data, group));
    const close = () => {
        cell.hidden = true;
        cell.replaceChildren();
        find('[role="grid"]')?.focus({ preventScroll: true });
    };
    let selected = selectRows(data, '', 'all');
    const openCell = (source, destination) => {
        const groups = selected.groups.filter((at) => {
            const group = data.groups[at];
            return group !== undefined && group.who.includes(source) && group.on.includes(destination);
        });
        const one = data.destinations[destination];
        const heading = build(h('h4', { tabindex: '-1' }, h('code', {}, data.sources[source] ?? ''), ' on ', h('code', {}, one === undefined ? '' : `${one.title} ${one.port}`)));
        const closing = build(h('button', { type: 'button' }, 'Close'));
        closing.addEventListener('click', close);
        const said = groups.length > 0
            ? []
            : [build(h('p', {}, one?.unproven === true ? 'What happens here cannot be proven.' : 'Nothing changes here.'))];
        cell.replaceChildren(heading, closing, ...said, ...groups.slice(0, cardsFirst).map(card));
        cell.hidden = false;
        heading.focus();
    };
    cell.addEventListener('keydown', (event) => {
        if (event.key === 'Escape')
            close();
    });
    const matrix = drawMatrix(parts, window, host, `matrix-${index}`, data, openCell);
    let shown = cardsFirst;
    const list = (count) => {
        cards.replaceChildren(...selected.groups.slice(0, count).map(card));
        const left = selected.groups.length - count;
        more.hidden = left <= 0;
        more.textContent = `Show ${Math.min(left, cardsMore)} more of ${left}`;
    };
    const words = (count, one, many) => `${count} ${count === 1 ? one : many}`;
    const showMatrix = () => {
        const mode = chosen('mode');
        matrix.show(selected, mode === 'before' || mode === 'after' ? mode : 'change');
    };
    const update = () => {
        const side = chosen('side');
        selected = selectRows(data, filter.value, side === 'gained' || side === 'lost' ? side : 'all');
        shown = cardsFirst;
        list(shown);
        showMatrix();
        const { groups, sources, destinations, cellsGained, cellsLost } = selected;
        status.textContent =
            groups.length === 0
                ? 'No row matches.'
                : `${words(groups.length, 'row', 'rows')} of ${data.groups.length}: ${words(sources.length, 'source', 'sources')}, ${words(destinations.length, 'destination', 'destinations')}; ${words(cellsGained, 'cell gains', 'cells gain')}, ${words(cellsLost, 'cell loses', 'cells lose')}.`;
        cell.hidden = true;
    };
    more.addEventListener('click', () => {
        const from = shown;
        shown += cardsMore;
        list(shown);
        cards.children[from]?.querySelector('summary')?.focus();
    });
    filter.addEventListener('input', update);
    for (const radio of section.querySelectorAll('.tools input[type="radio"]'))
        radio.addEventListener('change', radio.getAttribute('name') === `mode-${index}` ? showMatrix : update);
    window.addEventListener('beforeprint', () => list(cardsPrinted));
    window.addEventListener('afterprint', () => list(shown));
    update();
};

;// CONCATENATED MODULE: ./src/review/report/page/start-tabs.ts
/** Environments as tabs, where there are several (ARIA 1.2, tablist). Runs in the page. */
const startTabs = function (document) {
    const list = document.querySelector('#environments');
    const tabs = [...document.querySelectorAll('#environments a')];
    if (list === null || tabs.length < 2)
        return;
    const sections = tabs.map((tab) => document.querySelector(tab.getAttribute('href') ?? '#none'));
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', 'Environments');
    const choose = (chosen, focus) => {
        tabs.forEach((tab, at) => {
            tab.setAttribute('aria-selected', String(at === chosen));
            tab.setAttribute('tabindex', at === chosen ? '0' : '-1');
            if (at === chosen && focus)
                tab.focus();
        });
        sections.forEach((section, at) => section?.classList.toggle('elsewhere', at !== chosen));
    };
    tabs.forEach((tab, at) => {
        tab.parentElement?.setAttribute('role', 'presentation');
        tab.setAttribute('role', 'tab');
        tab.id = `tab-${at}`;
        const section = sections[at];
        if (section) {
            tab.setAttribute('aria-controls', section.id);
            section.setAttribute('role', 'tabpanel');
            section.setAttribute('aria-labelledby', tab.id);
        }
        tab.addEventListener('click', (event) => {
            event.preventDefault();
            choose(at, false);
        });
        tab.addEventListener('keydown', (event) => {
            const steps = {
                ArrowRight: at + 1,
                ArrowLeft: at - 1,
                Home: 0,
                End: tabs.length - 1,
            };
            const step = event.key === ' ' ? at : steps[event.key];
            if (step === undefined)
                return;
            event.preventDefault();
            choose((step + tabs.length) % tabs.length, true);
        });
    });
    choose(0, false);
};

;// CONCATENATED MODULE: ./src/review/report/page/start-theme.ts
/** The button for light, dark, or what the system says; the choice is kept where the page may store one. Runs in the page. */
const startTheme = function (window) {
    const { document } = window;
    const root = document.documentElement;
    const button = document.querySelector('#theme');
    const themes = ['auto', 'light', 'dark'];
    const stored = () => {
        try {
            return window.localStorage.getItem('meshgate-theme');
        }
        catch {
            return null;
        }
    };
    const set = (theme) => {
        if (theme === 'auto')
            root.removeAttribute('data-theme');
        else
            root.setAttribute('data-theme', theme);
        if (button !== null)
            button.textContent = `Theme: ${theme}`;
    };
    let theme = stored() ?? 'auto';
    if (!themes.includes(theme))
        theme = 'auto';
    set(theme);
    button?.addEventListener('click', () => {
        theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
        set(theme);
        try {
            window.localStorage.setItem('meshgate-theme', theme);
        }
        catch {
            // A page that may store nothing keeps its theme until it is closed.
        }
    });
};

;// CONCATENATED MODULE: ./src/review/report/page-script.ts















const parts = {
    h: tree.h,
    buildElement: buildElement,
    drawMatrix: drawMatrix,
    matrixCell: matrixCell,
    matrixRows: matrixRows,
    matrixSight: matrixSight,
    matrixStep: matrixStep,
    oncePerFrame: oncePerFrame,
    policyTable: policyTable,
    rowCard: rowCard,
    scrollToCell: scrollToCell,
    selectRows: selectRows,
    startCopying: startCopying,
    startRows: startRows,
    startTabs: startTabs,
    startTheme: startTheme,
};
const texts = Object.entries(parts).map(([name, part]) => `${name}:${String(part)}`);
/**
 * The page's own script: the text of functions that are compiled and checked with the rest of the program. Each uses
 * nothing but its parameters, so their texts are whole.
 */
const pageScript = `'use strict';(${startPage.toString()})(window,{${texts.join(',')}})`;

// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/review/access-groups.ts
var access_groups = __webpack_require__(77665);
// EXTERNAL MODULE: ./src/review/changed-line.ts
var changed_line = __webpack_require__(35651);
// EXTERNAL MODULE: ./src/review/subject-text.ts
var subject_text = __webpack_require__(29454);
// EXTERNAL MODULE: ./src/review/places.ts
var places = __webpack_require__(31310);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/ports/align-lines.ts
var align_lines = __webpack_require__(24863);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/review/report/policy-text.ts









const policiesShown = 300;
const linesShown = 400;
const policyGroup = 'security.istio.io';
/** The policy that a decision names, and its rule; undefined where none decided. */
const namedPolicy = function ({ by }) {
    const found = /^([A-Za-z]+ (?:[^\s/]+\/)?[^\s/]+)(?: spec\.rules\[(\d+)\])?$/.exec(by);
    return found === null || /^(no|the|any) /.test(by)
        ? undefined
        : { title: found[1] ?? '', rule: found[2] === undefined ? -1 : Number(found[2]) };
};
/** Texts of the policies that decide about a row, and of those that changed; masked, every character visible. */
const policyTexts = function (access, objects) {
    const before = byTitle(objects.before);
    const after = byTitle(objects.after);
    const named = new Set();
    for (const { gained, lost } of access.destinations)
        for (const row of [...gained, ...lost])
            for (const decision of [row.before, row.after]) {
                const title = namedPolicy(decision)?.title;
                if (title !== undefined && (before.has(title) || after.has(title)))
                    named.add(title);
            }
    for (const title of new Set([...before.keys(), ...after.keys()]))
        if (textOf(before.get(title)).join('\n') !== textOf(inOrderOf(before.get(title), after.get(title))).join('\n'))
            named.add(title);
    return [...named]
        .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        .slice(0, policiesShown)
        .map((title) => beside(title, before.get(title), inOrderOf(before.get(title), after.get(title))));
};
const byTitle = function (objects) { return new Map(objects.filter(({ key }) => key.group === policyGroup).map((object) => [(0,ports_object/* keyTitle */.Gv)(object.key), object])) };
/** A server gives fields in the order of their names: those of its object stand as the file has them, so that equal lines meet. */
const inOrderOf = function (before, after) {
    if (before === undefined || after?.source.kind !== 'cluster')
        return after;
    const content = ordered(before.content, after.content);
    return (0,json/* isJsonObject */.OW)(content) ? { ...after, content } : after;
};
const ordered = function (model, value) {
    if (Array.isArray(value)) {
        const models = Array.isArray(model) ? model : [];
        return value.map((item, index) => ordered(models[index], item));
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const known = (0,json/* isJsonObject */.OW)(model) ? model : {};
    const names = [
        ...Object.keys(known).filter((name) => Object.hasOwn(value, name)),
        ...Object.keys(value).filter((name) => !Object.hasOwn(known, name)),
    ];
    return Object.fromEntries(names.flatMap((name) => {
        const member = value[name];
        return member === undefined ? [] : [[name, ordered(known[name], member)]];
    }));
};
/** YAML 1.2 as the comment's diff writes it: no anchors, every text on one line. */
const yaml = function (object) { return (0,dist/* stringify */.As)((0,mask/* maskSecrets */.QU)(object.key, (0,object_changes/* neat */.ZC)(object.content)), {
    aliasDuplicateObjects: false,
    blockQuote: false,
    lineWidth: 0,
}).trimEnd() };
const textOf = function (object) { return object === undefined ? [] : yaml(object).split('\n') };
const beside = function (title, before, after) {
    const [left, right] = [textOf(before), textOf(after)];
    const [oldLines, newLines] = [fileLines(before), fileLines(after)];
    const pairs = (0,align_lines/* alignLines */.T)(left.slice(0, linesShown), right.slice(0, linesShown));
    const shown = (line) => (line === undefined ? null : (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)(line), 300));
    const lines = pairs.map(([l, r]) => [shown(left[l]), shown(right[r])]);
    const over = Math.max(left.length, right.length) - linesShown;
    const more = over > 0 ? [`# and ${over} lines more`, `# and ${over} lines more`] : undefined;
    return {
        title: (0,review_escape/* visible */.RK)(title),
        beforeAt: before === undefined ? '' : (0,review_escape/* visible */.RK)((0,places/* placeTitle */.K3)(before.source)),
        afterAt: after === undefined ? '' : (0,review_escape/* visible */.RK)((0,places/* placeTitle */.K3)(after.source)),
        lines: more === undefined ? lines : [...lines, more],
        numbers: pairs.map(([l, r]) => [oldLines[l] ?? 0, newLines[r] ?? 0]),
        beforeRules: ruleLines(before).map((range) => placed(range, pairs, 0)),
        afterRules: ruleLines(after).map((range) => placed(range, pairs, 1)),
    };
};
/** Line numbers of one side as indices of the pairs. */
const placed = function ([start, end], pairs, side) {
    const first = pairs.findIndex((pair) => pair[side] === start);
    const last = pairs.findIndex((pair) => pair[side] === end - 1);
    return first < 0 || last < 0 ? [0, 0] : [first, last + 1];
};
/** First and last line of each rule of an AuthorizationPolicy, or JWT rule of a RequestAuthentication. */
const ruleLines = function (object) {
    if (object === undefined)
        return [];
    const { document, lineAt } = parsed(object);
    const spec = document.get('spec', true);
    const rules = (0,dist/* isMap */.jh)(spec) ? (spec.get('rules', true) ?? spec.get('jwtRules', true)) : undefined;
    if (!(0,dist/* isSeq */.oP)(rules))
        return [];
    return rules.items.map((item) => {
        const [start = 0, end = 1] = ((0,dist/* isNode */.Ll)(item) ? item.range : undefined) ?? [];
        return [lineAt(start), Math.max(lineAt(start), lineAt(Math.max(0, end - 1))) + 1];
    });
};
/** For each line of the text here, the line of its file that says it. */
const fileLines = function (object) {
    if (object?.source.kind !== 'file')
        return [];
    const { document, lineAt } = parsed(object);
    const found = [];
    const put = (pointer, node) => {
        const start = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
        if (start === undefined)
            return;
        const source = object.locate(pointer);
        if (source.kind === 'file')
            found[lineAt(start)] ??= source.line;
    };
    const walk = (node, pointer) => {
        if ((0,dist/* isMap */.jh)(node))
            for (const { key, value } of node.items) {
                const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
                const below = `${pointer}/${(0,positions/* pointerPart */.x$)(name)}`;
                put(below, key);
                walk(value, below);
            }
        else if ((0,dist/* isSeq */.oP)(node))
            node.items.forEach((item, index) => {
                put(`${pointer}/${index}`, item);
                walk(item, `${pointer}/${index}`);
            });
    };
    walk(document.contents, '');
    return found;
};
const parsed = function (object) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(yaml(object), { lineCounter });
    return { document, lineAt: (offset) => lineCounter.linePos(offset).line - 1 };
};

;// CONCATENATED MODULE: ./src/review/report/report-data.ts










/** Characters of witnesses beyond the first of each group. */
const furtherBudget = 2_000_000;
const wordsShown = 400;
const shown = function (text, limit = wordsShown) { return (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)((0,mask/* maskText */.gC)(text)), limit) };
/** A name that has no letters is shown as what it is. */
const named = function (text, limit) {
    const name = shown(text, limit);
    return name.trim() === '' ? `"${name}"` : name;
};
/** What one plan's page shows as data. */
const environmentData = function (plan, objects) {
    const { access } = plan.reviewed;
    const common = (0,access_groups/* commonTrustDomain */.gi)(access);
    const policies = objects === undefined ? [] : policyTexts(access, objects);
    const sources = new Map();
    const destinations = new Map();
    const columns = [];
    const column = (destination) => {
        const title = (0,changed_edges/* destinationTitle */.Jt)({ destination });
        const known = destinations.get(title);
        if (known !== undefined)
            return known;
        columns.push({
            title: named((0,access_groups/* destinationName */.KW)(destination), 160),
            port: destination.port === 0 ? 'any port' : `port ${destination.port}`,
            unproven: destination.verdict === 'cannot prove',
        });
        destinations.set(title, columns.length - 1);
        return columns.length - 1;
    };
    const source = (who) => {
        const text = (0,changed_edges/* subjectTitle */.X2)(who, common);
        const known = sources.get(text);
        if (known !== undefined)
            return known;
        sources.set(text, sources.size);
        return sources.size - 1;
    };
    let budget = furtherBudget;
    const groupData = (group, side) => {
        const [{ row, destination }, ...others] = group.rows;
        const further = [];
        for (const other of others) {
            if (budget <= 0)
                break;
            const json = (0,witness/* witnessJson */.uz)(other.row.witness);
            budget -= json.length;
            further.push(json);
        }
        return {
            side,
            who: [...new Set(group.who.map(source))],
            meaning: group.who
                .flatMap((one) => {
                const text = (0,subject_text/* subjectText */.yq)(one, side, group.callers.get(one), access_groups/* mostInRow */.pF);
                return text === undefined ? [] : [shown((0,phrase/* plainPhrase */.Uy)((0,access_groups/* shortSubject */.DG)((0,subject_text/* subjectSentence */.u9)(text), common)))];
            })
                .join(' \u00b7 '),
            on: [...new Set(group.places.map(({ destination }) => column(destination)))],
            where: shown([...new Set(group.places.map((place) => (0,phrase/* plainPhrase */.Uy)(place.row.where)).filter((text) => text !== ''))].join('; ')),
            what: shown((0,phrase/* plainPhrase */.Uy)((0,access_groups/* whatOfGroup */.p)(group))),
            before: decisionData(row.before),
            after: decisionData(row.after),
            witness: {
                title: shown((0,witness/* isOneProtocolOfMany */.$D)(row, destination)
                    ? `a connection to port ${row.witness.destination.port}`
                    : (0,witness/* witnessTitle */.II)(row.witness), 200),
                explain: [...(0,witness/* snapshotLines */.kR)((0,places/* snapshotFirst */.Z8)(plan)), (0,witness/* explainLine */.Od)(row.witness, (0,places/* judgedState */.T7)(plan, destination))]
                    .map(review_escape/* visible */.RK)
                    .join('\n'),
                curl: (0,review_escape/* visible */.RK)((0,witness/* curlLine */.R8)(row.witness, destination.servicePort) ?? ''),
                json: (0,witness/* witnessJson */.uz)(row.witness),
            },
            further: further.length === others.length ? further : [],
            rows: group.rows.length,
            policies: policyParts(row.before, row.after, policies, group),
        };
    };
    const groups = ['gained', 'lost'].flatMap((side) => (0,access_groups/* groupRows */.fD)(access, side).map((group) => groupData(group, side)));
    for (const destination of access.destinations)
        if (destination.verdict === 'cannot prove')
            column(destination);
    return { sources: [...sources.keys()].map((who) => named(who, 240)), destinations: columns, groups, policies };
};
const decisionData = function ({ allowed, status, by, where }) { return ({
    allowed,
    status,
    by: shown(by),
    at: where === undefined ? '' : shown((0,places/* placeTitle */.K3)(where), 240),
}) };
const policiesOfRow = 3;
/**
 * The policies that decide before and after; first the PeerAuthentications that changed where mutual TLS refuses on one side.
 * Where nothing names one, those of the place's namespace that changed.
 */
const policyParts = function (before, after, policies, group) {
    const [left, right] = [namedPolicy(before), namedPolicy(after)];
    const titles = [...new Set([right?.title, left?.title])].filter((title) => title !== undefined);
    const named = titles.flatMap((title) => {
        const policy = policies.findIndex((one) => one.title === (0,review_escape/* visible */.RK)(title));
        if (policy < 0)
            return [];
        return [
            {
                policy,
                before: left?.title === title ? left.rule : -1,
                after: right?.title === title ? right.rule : -1,
            },
        ];
    });
    const changed = policies
        .map(({ title, lines }, policy) => ({ title, policy, changed: lines.some(([old, now]) => old !== now) }))
        .filter((one) => one.changed)
        .map(({ title, policy }) => ({ title, part: { policy, before: -1, after: -1 } }));
    if ((0,changed_line/* mutualTlsRefuses */.Fb)(before, after)) {
        const modes = changed.filter(({ title }) => title.startsWith('PeerAuthentication '));
        if (modes.length > 0)
            return [...modes.map(({ part }) => part).slice(0, policiesOfRow), ...named];
    }
    if (named.length > 0)
        return named;
    const namespaces = new Set(group.places.map(({ destination }) => destination.namespace));
    return changed
        .filter(({ title }) => namespaces.has(/ ([^\s/]+)\//.exec(title)?.[1] ?? ''))
        .map(({ part }) => part)
        .slice(0, policiesOfRow);
};

// EXTERNAL MODULE: ./src/review/report/write-html.ts
var write_html = __webpack_require__(3380);
;// CONCATENATED MODULE: ./src/review/report/render-report.ts
































/** Cards that stand on the page without its script. */
const cardsStill = 100;
/** What a printed page, or one without its script, shows of the matrix. */
const [sourcesStill, destinationsStill] = [24, 8];
/**
 * The whole review as one page that needs no network and no server: one style, one script and one block of data, nothing
 * else may load or run (Content-Security-Policy with their digests). The verdict comes first. Without its script the page
 * says all but the rows beyond the first hundred groups of an environment. Pure: equal input gives equal bytes.
 */
const renderReport = function (plans, meta, objects = new Map()) {
    const sorted = (0,verdict_line/* worstFirst */.md)(plans);
    const environments = sorted.map((plan) => environmentData(plan, objects.get(plan)));
    const body = [
        (0,tree.h)('a', { class: 'skip', href: '#review' }, 'To the verdict'),
        (0,tree.h)('header', { class: 'top' }, (0,tree.h)('h1', {}, 'meshgate review'), ...(sorted.length < 2 ? [] : [(0,tree.h)('nav', { 'aria-label': 'Environments' }, tabs(sorted, meta))]), (0,tree.h)('button', { type: 'button', id: 'theme', class: 'scripted' }, 'Theme: auto')),
        (0,tree.h)('main', { id: 'review' }, ...(sorted.length === 0 ? [(0,tree.h)('h2', {}, ...(0,write_html/* lineTree */.p)((0,render_comment.firstLine)([], 'full', meta)))] : []), ...lead(meta), ...sorted.map((plan, index) => environmentTree(plan, environments[index], meta, index))),
        (0,tree.h)('footer', {}, ...footer(sorted, meta)),
        (0,tree.h)('div', { id: 'announcements', class: 'skip', role: 'status', 'aria-live': 'polite' }),
    ];
    return (0,page_frame/* framePage */.d)(body, { data: dataText({ environments }), script: pageScript });
};
/** JSON that no reader of HTML finds an end or a comment in: no `<`, `>` or `&`, printable ASCII. */
const dataText = function (value) { return (0,witness/* asciiJson */.iL)(value).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`) };
const nameOf = function (plan) {
    const shown = (0,review_escape/* cut */.Jj)((0,review_escape/* visible */.RK)((0,environment_groups/* environmentTitle */.Uj)(plan) ?? 'the change'), 80);
    return shown.trim() === '' ? '""' : shown;
};
/** What is about all of the plans. */
const lead = function (meta) {
    const [line, ...problems] = (0,not_judged/* refusedBlocks */.V8)(meta);
    const digest = (0,write_html/* writeHtml */.T)((0,render_comment.digestToApprove)(meta));
    if (line === undefined || meta.refused === undefined)
        return digest.length === 0 ? [] : [(0,tree.h)('div', {}, ...digest)];
    return [
        (0,tree.h)('div', { class: 'verdict bad' }, (0,tree.h)('h2', {}, ...(0,write_html/* lineTree */.p)((0,not_judged/* refusedLine */.LX)(meta.refused, meta.docsBase))), ...(0,write_html/* writeHtml */.T)(problems), ...digest),
    ];
};
const tabs = function (plans, { refused }) { return (0,tree.h)('ul', { id: 'environments' }, ...plans.map((plan, index) => (0,tree.h)('li', {}, (0,tree.h)('a', { href: `#environment-${index}` }, refused === undefined ? `${(0,verdict_line/* headline */.Pl)(plan).icon} ` : '', nameOf(plan))))) };
const environmentTree = function (plan, data, meta, index) {
    const { reviewed, observed } = plan;
    const level = 'full';
    return (0,tree.h)('section', { class: 'environment', id: `environment-${index}`, 'aria-label': nameOf(plan) }, (0,tree.h)('div', { class: `verdict ${meta.refused === undefined ? mood(plan, meta) : 'bad'}` }, (0,tree.h)('h2', {}, ...(0,write_html/* lineTree */.p)((0,render_comment.firstLine)([plan], level, meta))), ...(meta.firstRun
        ? [(0,tree.h)('p', {}, 'First run: trust and gates take effect after merge, and nothing gates here.')]
        : []), ...((0,verdict_line/* isQuiet */.rM)(plan) && meta.drift === undefined
        ? []
        : (0,write_html/* writeHtml */.T)([...(0,next_step/* nextStep */.s)(plan, meta, level), ...(0,objection_section/* objectionSection */.f)(plan, meta, level)]))), ...(0,write_html/* writeHtml */.T)((0,permission_section/* protectionSection */.Bg)(reviewed.protection, level)), ...(data === undefined || data.groups.length === 0 ? [] : rowsTree(plan, data, index)), ...(0,write_html/* writeHtml */.T)([
        ...(0,notes_section/* notesSection */.dY)(plan, level),
        ...(0,access_section/* unprovenSection */.nt)(plan, meta, level),
        ...(meta.drift?.blocks(level) ?? []),
        ...(0,recorded_section/* recordedSection */.u)(plan, level),
        ...(0,hidden_section/* hiddenSection */.C)(plan, level),
        ...(0,assumed_section/* assumedSection */.m)(plan, level),
        ...(0,revoked_section/* revokedSection */.o)(plan, level),
        ...(0,chain_section/* chainSection */.J)(reviewed.chains, level),
        ...(meta.rights === undefined
            ? (0,permission_section/* permissionSection */.fl)(reviewed.permissions, level)
            : (0,rights_section/* rightsSection */.n)(reviewed.permissions, meta.rights, level)),
        ...(0,finding_section/* findingSection */.B)(plan, meta, level),
        ...(0,call_section/* callSection */.am)(plan, meta, level),
        ...(0,traffic_section/* trafficSection */.ZS)(reviewed.traffic, meta, level),
        ...(0,token_section/* tokenSection */.J)(observed.token, level),
        ...(0,forecast_section/* forecastSection */.P)(observed.forecast, level),
        ...(0,change_section/* changeSection */.k)(reviewed.change, reviewed.rendered, level),
        ...(0,render_comment.assumptions)([plan], meta, level),
    ]), (0,tree.h)('p', { class: 'quiet' }, 'Plan ', (0,tree.h)('code', {}, (0,review_escape/* visible */.RK)(plan.digest))));
};
const mood = function (plan, { drift }) {
    const { icon } = (0,verdict_line/* headline */.Pl)(plan);
    if (drift !== undefined)
        return drift.headline.length === 0 ? 'good' : 'bad';
    return icon === '\u2705' ? 'good' : icon === '\u2753' ? 'doubt' : 'bad';
};
const rowsTree = function (plan, data, index) {
    const over = data.groups.length - cardsStill;
    return [
        (0,tree.h)('h3', {}, 'Who gains and who loses access'),
        (0,tree.h)('div', { class: 'tools scripted-only' }, (0,tree.h)('label', { class: 'find' }, 'Filter: names, requests, policies', (0,tree.h)('input', { class: 'filter', type: 'search', autocomplete: 'off', spellcheck: 'false' })), choices(`side-${index}`, 'Rows', [
            ['all', 'All'],
            ['gained', '+ Gains'],
            ['lost', '\u2212 Losses'],
        ]), choices(`mode-${index}`, 'Matrix', [
            ['change', 'Change'],
            ['before', 'Before'],
            ['after', 'After'],
        ])),
        (0,tree.h)('p', { class: 'status scripted-only', role: 'status', 'aria-live': 'polite' }),
        (0,tree.h)('div', { class: 'matrix scripted-only' }),
        (0,tree.h)('div', { class: 'cell-detail', hidden: '', role: 'region', 'aria-label': 'Rows of the chosen cell' }),
        stillMatrix(data),
        ...drawGraph(plan.reviewed.access, index),
        (0,tree.h)('div', { class: 'cards' }, ...data.groups.slice(0, cardsStill).map((_, at) => rowCard({ h: tree.h, policyTable: policyTable }, data, at))),
        ...(over > 0
            ? [(0,tree.h)('p', { class: 'still' }, `And ${over} more, which this page shows with its script and plan.json without.`)]
            : []),
        (0,tree.h)('button', { type: 'button', class: 'more', hidden: '' }, 'Show more'),
    ];
};
const choices = function (name, legend, options) { return (0,tree.h)('fieldset', {}, (0,tree.h)('legend', {}, legend), (0,tree.h)('div', { class: 'choices' }, ...options.map(([value, label], at) => (0,tree.h)('label', {}, (0,tree.h)('input', { type: 'radio', name, value, ...(at === 0 ? { checked: '' } : {}) }), label)))) };
/** The matrix on paper and without a script: its first rows and columns, which are the dangerous ones. */
const stillMatrix = function (data) {
    const sources = data.sources.slice(0, sourcesStill);
    const destinations = data.destinations.slice(0, destinationsStill);
    const count = (side, source, destination) => data.groups.filter((group) => group.side === side && group.who.includes(source) && group.on.includes(destination))
        .length;
    const cell = (source, destination) => {
        const [gains, losses] = [count('gained', source, destination), count('lost', source, destination)];
        const parts = [
            ...(gains > 0 ? [(0,tree.h)('span', { class: 'gained' }, (0,plural/* plural */.L)(gains, 'gain'))] : []),
            ...(gains > 0 && losses > 0 ? [', '] : []),
            ...(losses > 0 ? [(0,tree.h)('span', { class: 'lost' }, (0,plural/* plural */.L)(losses, 'loss', 'losses'))] : []),
        ];
        return (0,tree.h)('td', {}, ...(parts.length > 0 ? parts : [data.destinations[destination]?.unproven === true ? '? cannot prove' : '']));
    };
    const [moreSources, moreDestinations] = [
        data.sources.length - sources.length,
        data.destinations.length - destinations.length,
    ];
    return (0,tree.h)('div', { class: 'still wide', tabindex: '0', role: 'group', 'aria-label': 'Access matrix' }, (0,tree.h)('table', {}, (0,tree.h)('thead', {}, (0,tree.h)('tr', {}, (0,tree.h)('th', { scope: 'col' }, 'Source'), ...destinations.map(({ title, port }) => (0,tree.h)('th', { scope: 'col' }, `${title} ${port}`)))), (0,tree.h)('tbody', {}, ...sources.map((who, source) => (0,tree.h)('tr', {}, (0,tree.h)('th', { scope: 'row' }, who), ...destinations.map((_, destination) => cell(source, destination)))))), ...(moreSources > 0 || moreDestinations > 0
        ? [(0,tree.h)('p', {}, `And ${moreSources} more sources and ${moreDestinations} more destinations.`)]
        : []));
};
const footer = function (plans, meta) { return [
    (0,tree.h)('p', {}, ...(0,write_html/* lineTree */.p)((0,render_comment.compared)(plans, meta))),
    (0,tree.h)('p', {}, 'This page is whole: it loads nothing and sends nothing. Text from manifests, tokens and branches is shown as text; characters that cannot be seen stand as code points.'),
] };


/***/ })

};
