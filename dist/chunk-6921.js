export const id = 6921;
export const ids = [6921];
export const modules = {

/***/ 93451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xd: () => (/* binding */ decidingOf),
  _W: () => (/* binding */ helmOf),
  kL: () => (/* binding */ namesOfValues),
  iM: () => (/* binding */ offInAll),
  UV: () => (/* binding */ waysOf),
  dY: () => (/* binding */ withSwitchedOn),
  tV: () => (/* binding */ withValues)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/argo-applications.ts + 1 modules
var argo_applications = __webpack_require__(4973);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/templates/cluster-answers.ts
var cluster_answers = __webpack_require__(58336);
// EXTERNAL MODULE: ./src/open/templates/unset-values.ts
var unset_values = __webpack_require__(83092);
;// CONCATENATED MODULE: ./src/open/templates/plain-values.ts

const control = /^\{\{-?\s*(?:if|else|with|range)\b/;
/** What says what is written where a value is not given, or that nothing is. */
const allowing = /\b(?:default|coalesce|required|ternary|empty|hasKey|get|dig|fail|lookup|or|and|not|eq|ne|toYaml|toJson)\b/;
const asked = /\$?\.Values\.([\w.]*\w)/g;
const ends = /^\{\{-?\s*(?:end|define|block|\/\*)/;
/** The key whose value an action is in, by what stands before it in its line. */
const keyBefore = /([A-Za-z][\w.-]*)["']?[ \t]*:(?!\/)[^:]*$/;
const decidingKey = /^(?:not)?(?:principals?|requestPrincipals|namespaces?|serviceAccounts?|serviceAccountName|hosts?|gateways?|name|ipBlocks|remoteIpBlocks|paths?|methods|ports?|number|values|issuer|audiences|jwksUri|prefix|exact)$/i;
const destination = /(?:destination["']?\s*:\s*\{?\s*host["']?\s*:\s*["']?|backendRefs["']?\s*:[^]{0,80}\bname["']?\s*:\s*["']?)$/;
const undeciding = /(?:replica|image|tag|version|count|enabled|seconds|timeout|cpu|memory|size|class)s?$/i;
const fills = [
    [/ports?$|^number$/i, 8443],
    [/principals?$/i, 'cluster.local/ns/given/sa/given'],
    [/(?:ip|cidr|ipBlock|remoteIpBlock)s?$/i, '203.0.113.7'],
    [/(?:url|uri|issuer)s?$/i, 'https://given.example'],
    [/(?:path|prefix)(?:es|s)?$/i, '/given'],
    [/(?:host|hostname|domain)s?$/i, 'given.example'],
];
/**
 * Values that templates write as they are where something decides, and for whose absence they have no words: without them a
 * chart writes names that nobody has (`cluster.local/ns//sa/x`), or none. Path \u2192 a value of its sort.
 */
const plainValues = function (
/** Templates that write what decides, and those that they take. */
writing, all) {
    const found = new Map();
    for (const text of writing)
        for (const { 0: action, index } of text.matchAll(unset_values/* actions */.o1)) {
            if (ends.test(action) || control.test(action) || allowing.test(action))
                continue;
            for (const path of pathsIn(action)) {
                const filling = found.has(path) ? undefined : fillingAt(path, text.slice(0, index));
                if (filling !== undefined)
                    found.set(path, filling);
            }
        }
    const others = all.flatMap((text) => [...text.matchAll(unset_values/* actions */.o1)].map(([action]) => action));
    const allowed = new Set(others.filter((one) => control.test(one) || allowing.test(one)).flatMap(pathsIn));
    const isWhole = (path) => ![...found.keys(), ...allowed].some((one) => one.startsWith(`${path}.`));
    return new Map([...found].filter(([path]) => !allowed.has(path) && isWhole(path)));
};
const pathsIn = function (action) { return [...action.matchAll(asked)].map(([, path = '']) => path) };
const fillingAt = function (path, before) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const key = keyBefore.exec(line)?.[1];
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (undeciding.test(last) || (key !== undefined && !decidingKey.test(key)))
        return undefined;
    if (destination.test(before.slice(-200)))
        return { kind: 'service' };
    if (/^serviceAccount(?:Name)?$/.test(key ?? '') && !line.includes('['))
        return { kind: 'account' };
    const isAlone = key !== undefined && /[:[,-]\s*["']?$/.test(line);
    const value = valueFor(last) ?? (isAlone ? valueFor(key) : undefined);
    return { kind: 'value', value: value ?? `given-${path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}` };
};
const valueFor = function (name) { return fills.find(([pattern]) => pattern.test(name))?.[1] };

// EXTERNAL MODULE: ./src/open/templates/deciding-holes.ts
var deciding_holes = __webpack_require__(77967);
// EXTERNAL MODULE: ./src/open/templates/template-conditions.ts
var template_conditions = __webpack_require__(16107);
;// CONCATENATED MODULE: ./src/open/templates/value-switches.ts




const condition = /^\{\{-?\s*(?:else\s+)?if\b([\s\S]*?)-?\}\}$/;
/** `eq .Values.mode "strict"`, `eq (.Values.mode | default "") "strict"`, `eq "strict" .Values.mode` */
const equals = /\beq\s+(?:\(\s*)?\$?\.Values\.([\w.]*\w)(?:\s*\|\s*\w+(?:\s+"[^"]*")?)*\s*\)?\s+"([^"]*)"|\beq\s+"([^"]*)"\s+\(?\s*\$?\.Values\.([\w.]*\w)/g;
const negated = /\bnot\s+\(?\s*\$?\.Values\.([\w.]*\w)/g;
const value_switches_asked = /\.Values\.([\w.]*\w)/g;
/** `.create` of a `with`, `$policies.create` of a variable. */
const relative = /(?<![\w.)$])(?:\$\w+)?\.([a-z]\w*)\b/g;
/** The values that such names are members of. */
const opened = /(?:\bwith\s+|:=\s*)(?:\$\w+\s*:=\s*)?\$?\.Values\.([\w.]*\w)/g;
const inFull = function (text, named) { return text.replaceAll(/\b(?:include|template)\s+"([^"]*)"/g, (whole, name) => `${whole} ${named.get(name) ?? ''}`) };
const othersThan = /^(?:ServiceAccount|Namespace)$/;
/** Whether a template writes an object that decides, or pods. */
const writesDeciding = function (text) { return [...text.matchAll(/\bkind["']?:[ \t]*["']?(\w+)/g)].some(([, kind = '']) => template_conditions/* decidingKinds */.T.test(kind) && !othersThan.test(kind)) };
const writesPods = function (text) { return deciding_holes/* isWorkload */.gv.test(text) };
/** What a template's conditions ask for and values have off. A value that stands for more than yes and no has no other one here. */
const switchesIn = function (text, named, values) {
    const found = new Map();
    const all = [...text.matchAll(unset_values/* actions */.o1)].map(([action]) => action);
    const conditions = all.flatMap((action) => condition.exec(action)?.[1] ?? []);
    const elsewhere = all.filter((action) => !condition.test(action)).join('\n');
    const parents = [...text.matchAll(opened)].map(([, path = '']) => path);
    for (const body of conditions.map((one) => inFull(one, named))) {
        const rest = body
            .replaceAll(equals, (_, path, word, first, second) => {
            const at = path ?? second ?? '';
            const now = valueAt(values, at);
            const isText = now === undefined || now === null || typeof now === 'string';
            if (isText && now !== (word ?? first) && !found.has(at))
                found.set(at, word ?? first ?? '');
            return ' ';
        })
            .replaceAll(negated, (_, path) => {
            if (valueAt(values, path) === true)
                found.set(path, false);
            return ' ';
        });
        for (const [, path = ''] of rest.matchAll(value_switches_asked)) {
            const now = valueAt(values, path);
            const isEmpty = (now === undefined || now === null) && !elsewhere.includes(`.Values.${path}`);
            if (now === false || (isEmpty && !hasBelow(text, path)))
                found.set(path, true);
        }
        for (const [, name = ''] of rest.matchAll(relative))
            for (const parent of parents)
                if (valueAt(values, `${parent}.${name}`) === false)
                    found.set(`${parent}.${name}`, true);
    }
    return found;
};
/** Whether a text asks for a member of it. */
const hasBelow = function (text, path) { return text.includes(`.Values.${path}.`) };
const valueAt = function (values, path) { return path.split('.').reduce((at, name) => ((0,json/* isJsonObject */.OW)(at) ? at[name] : undefined), values) };
/** A value at its path, and nothing beside it. */
const valuesWith = function (path, value) {
    const [name = '', ...rest] = path.split('.');
    return { [name]: rest.length === 0 ? value : valuesWith(rest.join('.'), value) };
};

;// CONCATENATED MODULE: ./src/open/charts/switched-on.ts











/**
 * Adds to the sides of a changed chart what it writes with the values on that its templates ask for and that everything at hand has
 * off: policies which a chart leaves out by itself are switched on by whoever releases it, and then what changes of the pods that
 * they name or select decides. A value that the change brings nobody can have given yet, and an object of Argo CD or Flux says
 * what it gives. So it is with values that templates write as they are, and that nothing at hand gives: with its own values the
 * chart is released by nobody.
 */
const withSwitchedOn = async function (sides, origin) {
    const states = await switchedOn(sides, origin);
    return states.length === 0 ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), ...states] };
};
const switchedOn = async function (sides, origin) {
    const { pair, all, render } = origin;
    const source = helmOf(pair?.after);
    if (pair?.before === undefined || source === undefined || helmOf(pair.before) === undefined)
        return [];
    const ofChart = all.filter(({ before, after }) => before !== undefined && helmOf(after)?.folder === source.folder);
    // One rendering of a chart with all on is enough: what others of its units have on is compared there.
    if (ofChart[0] !== pair || pair.after?.declared !== undefined)
        return [];
    const { off, unset } = await offInAll(ofChart, origin);
    const firstOf = async (ways, stateOf) => {
        for (const some of ways) {
            const on = await render(withValues(pair, some));
            if ((on.unproven ?? []).length === 0)
                return [stateOf(on)];
        }
        return [];
    };
    const given = fillings(unset, [...sides.before, ...sides.after]);
    const states = await Promise.all(given.map((some) => firstOf([some], (filled) => filledState(source.folder, some, filled))));
    const deciding = decidingOf(off);
    if (deciding.size === 0)
        return states.flat();
    const ways = waysOf(off);
    const filled = given.slice(0, 1).flatMap((some) => ways.map((way) => new Map([...some, ...way])));
    const on = await firstOf([...filled, ...ways], (one) => stateOf(source.folder, deciding, one));
    return [...states.flat(), ...on];
};
const decidingOf = function (off) { return new Map([...off].filter(([, { decides }]) => decides)) };
/** All of them on, or those alone by which something is left out that decides. */
const waysOf = function (off) {
    const deciding = decidingOf(off);
    return deciding.size === off.size ? [off] : [off, deciding];
};
/** A route may lead to any Service that is there, and pods may run as any account that a rule names: each is tried, as far as they are few. */
const mostNames = 3;
const namesOf = function (objects) {
    const few = (names) => [...new Set(names)].slice(0, mostNames);
    const services = objects.filter(({ key }) => key.group === '' && key.kind === 'Service').map(({ key }) => key.name);
    const rules = objects.filter(({ key }) => key.group === 'security.istio.io');
    const accounts = rules.flatMap(({ content }) => [...JSON.stringify(content).matchAll(/\/sa\/([a-z0-9][a-z0-9.-]*)/g)].flatMap(([, name]) => name ?? []));
    // Of two values of accounts one may be given such a name, and the other one none that a rule knows.
    return { service: services.length === 0 ? ['given'] : few(services), account: [...few(accounts), 'given'] };
};
const fillings = function (unset, objects) {
    if (unset.size === 0)
        return [];
    const names = namesOf(objects);
    const all = [...unset];
    const asked = ['service', 'account'].filter((kind) => all.some(([, { filling }]) => filling.kind === kind));
    const rounds = Math.max(1, ...asked.map((kind) => names[kind].length));
    return Array.from({ length: rounds }, (_, round) => new Map(all.map(([path, { filling, template }], at) => {
        const value = filling.kind === 'value'
            ? filling.value
            : (names[filling.kind][(round + at) % names[filling.kind].length] ?? 'given');
        return [path, { value, template, decides: true }];
    })));
};
const helmOf = function (unit) { return unit?.source.kind === 'helm' ? unit.source : undefined };
const titleOf = function (folder) { return (folder === '' ? 'the chart of the root' : folder) };
const filledState = function (folder, unset, sides) {
    const names = namesOfValues(unset);
    const [first] = unset.values();
    return {
        why: `Nothing at hand gives ${titleOf(folder)} a value for ${(0,list_names/* listNames */.Z)(names, mostNamed)}, which it writes as it is: it is released with others.`,
        where: { kind: 'file', path: first?.template ?? '', line: 1, column: 1 },
        sides,
        cause: {
            code: 'CHANGE_UNREAD',
            remedy: 'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.',
            condition: `where the chart is released with values for ${(0,list_names/* listNames */.Z)(names, mostNamed)}`,
        },
    };
};
const namesOfValues = function (values) { return [...values.keys()].sort(order/* byCodePoint */.HH).map((path) => `.Values.${path}`) };
const stateOf = function (folder, switches, sides) {
    const names = namesOfValues(switches);
    const [first] = switches.values();
    return {
        why: `Nothing at hand releases ${titleOf(folder)} with ${(0,list_names/* listNames */.Z)(names, mostNamed)} switched on, by which it writes what decides: others may.`,
        where: { kind: 'file', path: first?.template ?? '', line: 1, column: 1 },
        sides,
        cause: {
            code: 'CHANGE_UNREAD',
            remedy: 'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.',
            condition: `where the chart is released with ${names.join(' and ')} switched on`,
        },
    };
};
const mostNamed = 3;
/** Both sides with the same values on. */
const withValues = function (pair, switches) {
    const on = [...switches].reduce((values, [path, { value }]) => (0,argo_applications/* mergeValues */.D)(values, valuesWith(path, value)), undefined);
    const lay = (unit) => {
        const source = helmOf(unit);
        if (unit === undefined || source === undefined)
            return unit;
        const values = (0,argo_applications/* mergeValues */.D)(source.values, on);
        return { ...unit, source: values === undefined ? source : { ...source, values } };
    };
    return { ...pair, before: lay(pair.before), after: lay(pair.after) };
};
/** What every unit of a chart has off at the head, and what the base has no word for is left out; and what none of them gives. */
const offInAll = async function (pairs, { repository, before, after }) {
    const sides = await Promise.all(pairs.map(async ({ before: old, after: now }) => Promise.all([switchesOf(repository, old, before), switchesOf(repository, now, after)])));
    const [[old, now] = [nothing, nothing], ...others] = sides;
    const isAsked = (path) => old.asks(path);
    return {
        off: new Map([...now.off, ...old.off].filter(([path]) => isAsked(path) && others.every(([one, other]) => one.off.has(path) || other.off.has(path)))),
        unset: new Map([...old.unset, ...now.unset].filter(([path]) => others.every(([, other]) => other.unset.has(path)))),
    };
};
const nothing = { off: new Map(), unset: new Map(), asks: () => false };
const switchesOf = async function (repository, unit, at) {
    const source = helmOf(unit);
    if (unit === undefined || source === undefined)
        return nothing;
    const wanted = [...unit.reads].filter((path) => /\.(?:ya?ml|tpl|json)$/.test(path));
    const texts = await (0,revision_units/* textsOf */.CB)(repository, at, wanted);
    const valuesOf = (path) => (0,read_values/* readValues */.N$)(texts.get(path) ?? '')[0];
    const parts = partsOf(source, texts);
    let values;
    for (const { folder, prefix } of parts) {
        const own = valuesOf((0,revision_tree/* pathIn */.lW)(folder, 'values.yaml'));
        if ((0,json/* isJsonObject */.OW)(own))
            values = (0,argo_applications/* mergeValues */.D)(values, prefix === '' ? own : valuesWith(prefix, own));
    }
    for (const path of source.valueFiles)
        values = (0,argo_applications/* mergeValues */.D)(values, valuesOf(path));
    const given = asObject((0,argo_applications/* mergeValues */.D)(values, source.values));
    const named = (0,cluster_answers/* namedTemplates */.zN)(texts.values());
    const off = new Map();
    const unset = new Map();
    const asked = [];
    for (const [path, text] of texts) {
        const part = parts.find(({ folder }) => (0,revision_tree/* isInside */.FK)(path, folder) && (0,revision_tree/* pathFrom */.Iw)(folder, path).startsWith('templates/'));
        if (part === undefined || !/\.ya?ml$/.test(path))
            continue;
        const [decides, pods] = [writesDeciding(text), writesPods(text)];
        if (!decides && !pods)
            continue;
        const full = (one) => part.prefix === '' || one.startsWith('global.') ? one : `${part.prefix}.${one}`;
        const own = part.prefix === '' ? given : { ...asObject(valueAt(given, part.prefix)), global: given['global'] ?? null };
        for (const [one, value] of switchesIn(text, named, own)) {
            const known = off.get(full(one));
            if (known === undefined || (decides && !known.decides))
                off.set(full(one), { value, template: path, decides });
        }
        asked.push(text);
    }
    for (const part of parts)
        for (const [path, one] of unsetIn(part.folder, texts, named)) {
            const at = part.prefix === '' || path.startsWith('global.') ? path : `${part.prefix}.${path}`;
            if (isUnset(valueAt(given, at)))
                unset.set(at, one);
        }
    for (const { path, template } of conditionsOf(source, texts))
        if (valueAt(given, path) === false)
            off.set(path, { value: true, template, decides: true });
    const all = [...asked, ...named.values()].join('\n');
    const last = (path) => path.slice(path.lastIndexOf('.') + 1);
    return { off, unset, asks: (path) => off.has(path) || new RegExp(`\\.${last(path)}\\b`).test(all) };
};
const isUnset = function (value) { return value === undefined || value === null || value === '' };
/** Values that the templates of one chart write as they are. */
const unsetIn = function (folder, texts, named) {
    const own = [...texts].filter(([path]) => (0,revision_tree/* isInside */.FK)(path, folder) && (0,revision_tree/* pathFrom */.Iw)(folder, path).startsWith('templates/'));
    const writing = own.filter(([, text]) => writesDeciding(text) || writesPods(text));
    const helpers = own.filter(([path]) => path.endsWith('.tpl'));
    const values = plainValues([...writing, ...helpers].map(([, text]) => text), [...own.map(([, text]) => text), ...named.values()]);
    const [[first = ''] = []] = writing;
    const templateOf = (path) => writing.find(([, text]) => text.includes(`.Values.${path}`))?.[0] ?? first;
    return writing.length === 0
        ? new Map()
        : new Map([...values].map(([path, filling]) => [path, { filling, template: templateOf(path) }]));
};
const asObject = function (value) { return ((0,json/* isJsonObject */.OW)(value) ? value : {}) };
/** The charts that are rendered with it, innermost first, each with the name by which its values are given. */
const partsOf = function ({ folder, local }, texts) {
    const aliases = new Map(dependenciesOf(folder, texts).map((one) => [(0,fields/* textAt */.$6)(one, 'name'), (0,fields/* textAt */.$6)(one, 'alias') || (0,fields/* textAt */.$6)(one, 'name')]));
    const charts = (0,revision_tree/* pathIn */.lW)(folder, 'charts');
    const vendored = [...texts.keys()].flatMap((path) => {
        const [name, file, ...more] = (0,revision_tree/* isInside */.FK)(path, charts) ? (0,revision_tree/* pathFrom */.Iw)(charts, path).split('/') : [];
        return file === 'Chart.yaml' && more.length === 0 && name !== undefined
            ? [[name, (0,revision_tree/* pathIn */.lW)(charts, name)]]
            : [];
    });
    return [
        ...[...vendored, ...local].map(([name, at]) => ({ folder: at, prefix: aliases.get(name) ?? name })),
        { folder, prefix: '' },
    ];
};
const dependenciesOf = function (folder, texts) { return (0,fields/* objectsAt */.yR)((0,read_values/* readValues */.N$)(texts.get((0,revision_tree/* pathIn */.lW)(folder, 'Chart.yaml')) ?? '')[0], 'dependencies') };
/** `condition:` of the charts that it depends on, where these write what decides. */
const conditionsOf = function (source, texts) { return dependenciesOf(source.folder, texts).flatMap((one) => {
    const at = partsOf(source, texts).find(({ prefix }) => prefix === ((0,fields/* textAt */.$6)(one, 'alias') || (0,fields/* textAt */.$6)(one, 'name')));
    const template = [...texts].find(([path, text]) => at !== undefined && (0,revision_tree/* isInside */.FK)(path, at.folder) && writesDeciding(text))?.[0];
    return template === undefined
        ? []
        : (0,fields/* textAt */.$6)(one, 'condition')
            .split(',')
            .map((path) => ({ path: path.trim(), template }));
}) };


/***/ }),

/***/ 56921:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openNeighbours)
});

// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/open/programs/changed-terraform.ts
var changed_terraform = __webpack_require__(46205);
// EXTERNAL MODULE: ./src/open/scripts/deploy-texts.ts
var deploy_texts = __webpack_require__(76185);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/charts/chart-users.ts + 1 modules
var chart_users = __webpack_require__(37900);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/open/charts/switched-on.ts + 2 modules
var switched_on = __webpack_require__(93451);
;// CONCATENATED MODULE: ./src/open/charts/switched-on-beside.ts


const mostNamed = 3;
/**
 * A chart that the change leaves alone, with the values on by which it leaves out what decides: whoever releases it may have them
 * on, and then what changes elsewhere in the repository meets its policies. What an object of Argo CD or Flux releases it says.
 */
const switchedOnBeside = async function (pair, all, sources, neighbourOf) {
    const folder = (0,switched_on/* helmOf */._W)(pair.after)?.folder;
    const ofChart = all.filter(({ after }) => folder !== undefined && (0,switched_on/* helmOf */._W)(after)?.folder === folder);
    // One of its units is enough: with all on, the others write the same.
    if (ofChart[0] !== pair || ofChart.some(({ after }) => after?.declared !== undefined))
        return undefined;
    const { off } = await (0,switched_on/* offInAll */.iM)(ofChart, sources);
    const deciding = (0,switched_on/* decidingOf */.xd)(off);
    if (deciding.size === 0)
        return undefined;
    const title = `${pair.title} with ${(0,list_names/* listNames */.Z)((0,switched_on/* namesOfValues */.kL)(deciding), mostNamed)} switched on`;
    for (const some of (0,switched_on/* waysOf */.UV)(off)) {
        const neighbour = neighbourOf({ ...(0,switched_on/* withValues */.tV)(pair, some), title });
        if (((await neighbour.sides()).unproven ?? []).length === 0)
            return { ...neighbour, isUntouched: true };
    }
    return undefined;
};

// EXTERNAL MODULE: ./src/open/templates/template-conditions.ts
var template_conditions = __webpack_require__(16107);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/open/reached/reach-units.ts + 72 modules
var reach_units = __webpack_require__(75849);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/open/reached/rendered-sides.ts + 5 modules
var rendered_sides = __webpack_require__(84189);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
;// CONCATENATED MODULE: ./src/open/reached/open-neighbours.ts















const openNeighbours = function (run, repository, found, reached) {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    const untouchedPairs = reached.untouched.map(({ title, before, after }) => ({
        title,
        before: after ?? before,
        after: after ?? before,
    }));
    const all = [...untouchedPairs, ...reached.rendered];
    const sources = { repository, before: found.before, after: found.after };
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...untouchedPairs.map((pair) => ({
                ...rendered(pair),
                isUntouched: true,
                switchedOn: (0,once/* once */.O)(() => switchedOnBeside(pair, all, sources, rendered)),
            })),
        ],
        opaque: opaqueNeighbours(repository, found),
        naming: [
            ...terraformNeighbours(repository, found),
            scriptsNeighbour(repository, found),
            ...madeNeighbours(found),
            ...chartNeighbours(repository, found),
        ],
        of: rendered,
    };
};
const untouched = function (neighbour) { return ({
    ...neighbour,
    sides: (0,once/* once */.O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
}) };
const renderedNeighbour = function (run, repository, { before, after, cache }, pair) {
    const sidesIn = async (namespace) => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace };
        return (0,rendered_sides/* renderedSides */.u)(ports, pair, pair.before === pair.after ? after : before, after);
    };
    const known = new Map();
    return {
        title: pair.title,
        words: (0,once/* once */.O)(async () => wordsOfPair(pair, before, after)),
        sides: (0,once/* once */.O)(() => sidesIn(run.inputs.namespace)),
        releasedIn: (namespace) => {
            const sides = known.get(namespace) ?? sidesIn(namespace);
            known.set(namespace, sides);
            return sides;
        },
    };
};
const wordsOfPair = function ({ before: old, after: now }, before, after) {
    const { placedIn, ...unit } = now ?? old ?? nothing;
    const isPlaced = placedIn !== undefined && [old, now].every((one) => one === undefined || one.placedIn === placedIn);
    const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return (0,words_of_unit/* wordsOf */.Z9)({ ...unit, reads, ...(isPlaced ? { placedIn } : {}) }, uniqueTexts(texts));
};
const nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const textsOf = function (unit, { textOf }) { return [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
}) };
const uniqueTexts = function (texts) { return [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
] };
const plainNeighbour = function (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,once/* once */.O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,once/* once */.O)(() => (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = function (repository, { before, after }) {
    const files = (0,reach_units/* opaqueFiles */.Vg)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,once/* once */.O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,opaque/* mayBecomeObject */.Wk)(file, file.text));
                return { ...(0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};
/** Objects that Terraform applies: where they decide is not known, and whom they name is. */
const terraformNeighbours = function (repository, { after }) {
    const paths = after.tree.paths.filter((path) => path.endsWith('.tf'));
    if (paths.length === 0)
        return [];
    const title = 'the files of Terraform';
    return [
        {
            title,
            words: (0,once/* once */.O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = paths
                    .map((path) => ({ path, text: decoder.decode(read.get(path)) }))
                    .filter(({ text }) => changed_terraform/* decidingText */.Bi.test(text));
                return (0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title, reads: new Set(paths) }, texts);
            }),
            sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: 'Terraform fills it in' })),
        },
    ];
};
/** Where a call puts its objects is no namespace that they are about. */
const ownSpace = /(?<=\s)(?:-n|--namespace)[=\s]["']?[\w-]+["']?/g;
const creatingBinding = /\bcreate\s+(?:cluster)?rolebindings?\b/i;
/** Objects that scripts and pipelines write out themselves, or bindings that they create by words alone. */
const scriptsNeighbour = function (repository, { after }) {
    const title = 'the scripts';
    return {
        title,
        words: (0,once/* once */.O)(async () => {
            const texts = (await (0,deploy_texts.deployTexts)(repository, after))
                .filter(({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)))
                .map(({ path, text }) => ({ path, text: (0,deploy_texts.runningLines)(text).join('\n').replaceAll(ownSpace, '') }))
                .filter(({ text }) => changed_terraform/* decidingText */.Bi.test(text) || creatingBinding.test(text));
            return (0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: 'a script applies it' })),
    };
};
/** Zarf fills in; Kyverno makes objects of what a rule generates, and the operator of UDS policies of a Package's peers. */
const madeByOthers = /###ZARF_|\bkyverno\.io\/[^]*\bgenerate\b|\buds\.dev\/[^]*\bremoteNamespace\b/;
/** Objects that programs of the cluster make of others, or of which the package says a part. */
const madeNeighbours = function ({ after }) {
    const why = { code: 'NOT_RENDERED', text: 'another program makes the objects' };
    return after.files
        .filter(({ text }) => madeByOthers.test(text))
        .map(({ path, text }) => ({
        title: 'what other programs make',
        words: (0,once/* once */.O)(async () => (0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title: path, reads: new Set([path]) }, [{ path, text }])),
        sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)(why)),
    }));
};
const anyValue = /\{\{[^}]*\}\}/g;
const noNames = new Set();
/** A template without what is filled in by other values than those. */
const filledByOnly = function (text, gives) { return gives === 'any' || /\b(?:include|template|range|with)\b|:=/.test(text)
    ? text
    : text.replaceAll(anyValue, (hole) => ((0,chart_users/* asksForOne */.GF)(hole, gives) ? hole : '_')) };
/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = function (repository, { after }) { return [...(0,charts/* chartFolders */.ue)(after.tree)].map((folder) => {
    const title = folder === '' ? 'the chart of the root' : folder;
    const users = (0,once/* once */.O)(async () => (await (0,chart_users/* chartUsers */.D5)(repository, after)).filter(({ takes }) => takes(folder)));
    return {
        title,
        words: (0,once/* once */.O)(async () => {
            const given = (await users()).map(({ gives }) => gives);
            const gives = given.includes('any')
                ? 'any'
                : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]));
            const paths = given.length === 0 ? [] : after.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates'));
            const texts = [...(await (0,revision_units/* textsOf */.CB)(repository, after, paths))]
                .filter(([, text]) => template_conditions/* decidingKinds */.T.test(text) && (gives === 'any' || (0,chart_users/* asksForOne */.GF)(text, gives)))
                .map(([path, text]) => ({ path, text: filledByOnly(text, gives) }));
            return (0,words_of_unit/* wordsOf */.Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: (0,once/* once */.O)(async () => {
            const [first] = await users();
            const by = first === undefined ? 'something' : `${first.title} at ${first.path}:${first.line}`;
            return (0,no_sides/* unprovenSides */.e)({ code: 'NOT_RENDERED', text: `${by} gives it values that it was not rendered with` });
        }),
    };
}) };


/***/ })

};
