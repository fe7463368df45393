export const id = 6565;
export const ids = [6565];
export const modules = {

/***/ 40064:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ chartReleases),
  zJ: () => (/* binding */ releasesAlike),
  dv: () => (/* binding */ withReleases)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/ports/of-one-side.ts
var of_one_side = __webpack_require__(42836);
// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
// EXTERNAL MODULE: ./src/units/charts.ts
var units_charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/client-calls.ts
var client_calls = __webpack_require__(39389);
// EXTERNAL MODULE: ./src/open/deploy-texts.ts
var deploy_texts = __webpack_require__(14420);
;// CONCATENATED MODULE: ./src/open/helm-calls.ts

const verbs = new Set(['upgrade', 'install', 'template']);
/** Flags of Helm whose next word is their value (Helm: helm upgrade, helm template, global flags). */
const taking = new Set([
    ...['-n', '--namespace', '-f', '--values', '--set', '--set-string', '--set-json', '--set-file', '--set-literal'],
    ...['--version', '--kube-context', '--kubeconfig', '--timeout', '--repo', '--description', '--history-max', '-o'],
    ...['--post-renderer', '--post-renderer-args', '--name-template', '--username', '--password', '--ca-file'],
    ...['--cert-file', '--key-file', '--keyring', '-l', '--labels', '--output', '-a', '--api-versions', '--kube-version'],
    ...['-s', '--show-only', '--output-dir', '--registry-config', '--repository-cache', '--repository-config'],
    ...['--kube-apiserver', '--kube-token', '--kube-as-user', '--kube-as-group', '--burst-limit', '--qps'],
]);
const helm_calls_forms = new Map([
    ['--set', 'value'],
    ['--set-string', 'text'],
    ['--set-literal', 'text'],
    ['--set-json', 'json'],
    ['--set-file', 'file'],
]);
/** `a=b,c=d`: a comma in braces or behind a backslash parts nothing (Helm: The Format and Limitations of --set). */
const settingsIn = function (form, flag, written) {
    const pairs = flag === '--set-literal' || form === 'json' ? [written] : (written.match(/(?:\\.|\{[^}]*\}|[^,\\])+/g) ?? []);
    return pairs.flatMap((pair) => {
        const at = pair.indexOf('=');
        return at < 1
            ? []
            : [{ form, name: pair.slice(0, at).trim(), value: pair.slice(at + 1).replaceAll(/\\(.)/g, '$1') }];
    });
};
/** The words of `helm` in a call, where it releases a chart or prints it for a client or into a file. */
const releasing = function ({ client, words, piped }) {
    if (client === 'helm') {
        const verb = words.findIndex((word) => verbs.has(word));
        const isPrinted = words[verb] === 'template' && !words.some((word) => word.startsWith('>'));
        return verb < 0 || isPrinted || words.slice(0, verb).includes('diff') ? [] : words.slice(verb + 1);
    }
    const verb = piped.findIndex((word, at) => word === 'template' && /helm/i.test(piped[at - 1] ?? ''));
    return client === 'kubectl' && verb >= 0 ? piped.slice(verb + 1) : [];
};
const helmCall = function (call) {
    const words = releasing(call);
    const places = [];
    const valueFiles = [];
    const settings = [];
    let namespace;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (/^(?:\d?>|<)/.test(word))
            break;
        if (!word.startsWith('-')) {
            places.push(word);
            continue;
        }
        const [flag = '', inline] = /^(--?[\w-]+)(?:=([^]*))?$/.exec(word)?.slice(1) ?? [];
        if (inline === undefined && taking.has(flag))
            at += 1;
        const value = inline ?? (taking.has(flag) ? (words[at] ?? '') : '');
        if (flag === '-n' || flag === '--namespace')
            namespace = value;
        if (flag === '-f' || flag === '--values')
            valueFiles.push(...value.split(','));
        const form = helm_calls_forms.get(flag);
        if (form !== undefined)
            settings.push(...settingsIn(form, flag, value));
    }
    const [first, second] = places;
    const chart = second ?? first;
    if (chart === undefined)
        return [];
    return [{ release: second === undefined ? undefined : first, chart, namespace, valueFiles, settings }];
};
/** Every release of a chart that a text of a shell, a pipeline or a program has written down. */
const helmCallsIn = function (path, text) { return (0,client_calls/* callsAsWritten */.RK)(path, text).flatMap(helmCall) };
/** What Helm is told besides the values of its settings. */
const helmWordsIn = function (path, text) { return (0,client_calls/* callsAsWritten */.RK)(path, text).flatMap((call) => {
    const words = releasing(call);
    return words.filter((word, at) => !helm_calls_forms.has(words[at - 1] ?? '') && !helm_calls_forms.has(word.replace(/=[^]*$/, '')) && !helm_calls_forms.has(word));
}) };

// EXTERNAL MODULE: ./src/open/istio-values.ts
var istio_values = __webpack_require__(23043);
;// CONCATENATED MODULE: ./src/open/chart-releases.ts











/** More ways to fill in one command are not told apart. */
const mostWays = 8;
/** More releases than these are no longer rendered one by one. */
const mostReleases = 60;
const known = new WeakMap();
/** Releases of charts of a revision by commands, each once. */
const chartReleases = function (repository, at) {
    const found = known.get(at) ?? readReleases(repository, at);
    known.set(at, found);
    return found;
};
const readReleases = async function (repository, at) {
    if ((0,units_charts/* chartFolders */.ue)(at.tree).size === 0)
        return [];
    const texts = await (0,deploy_texts.deployTexts)(repository, at);
    const all = texts.flatMap(({ path, text }) => /helm/i.test(text) ? helmCallsIn(path, text).flatMap((call) => releasesBy(call, { path, text }, at.tree)) : []);
    const keyOf = ({ folder, release, namespace, valueFiles, values, open }) => JSON.stringify([folder, release, namespace, valueFiles, values, open === 'any' ? open : [...open]]);
    return [...new Map(all.map((one) => [keyOf(one), one])).values()];
};
const namedHole = /\$\{\{\s*(?:env|vars|inputs|parameters|matrix)\.(\w+)\s*\}\}|\$\{(\w+)\}|\$([A-Za-z_]\w*)|\{\{\s*\.(\w+)\s*\}\}/g;
/** A word with what the text itself gives a name, where it is one value; the other names stay. */
const filledBy = function (names) {
    const valueOf = (whole, name) => {
        const value = names.get(name ?? '');
        return value === undefined || /\s/.test(value) ? whole : value;
    };
    return (word) => word.replaceAll(namedHole, (whole, ...parts) => valueOf(whole, parts.slice(0, 4).find(Boolean)));
};
const hasHole = function (word) { return word.search(deploy_texts.holeInPath) >= 0 || word.includes('$') };
/** Those of the paths that a word of a text leads to: from the root, from the text's folder, else by its end. */
const pathsNamed = function (word, from, paths) {
    if (!hasHole(word)) {
        const exact = [(0,revision_tree/* joinPath */.uJ)('', word), (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(from), word)].find((path) => path !== undefined && paths.includes(path));
        if (exact !== undefined)
            return [exact];
    }
    const [plain] = (0,deploy_texts.wordsOf)(word);
    const pattern = plain === undefined ? undefined : (0,deploy_texts.leadsTo)(plain.word);
    return pattern === undefined ? [] : paths.filter((path) => pattern.test(path));
};
const releasesBy = function (call, { path, text }, tree) {
    const filled = filledBy((0,client_calls/* namesGivenIn */.zo)(text));
    const chart = filled(call.chart);
    const folders = pathsNamed(chart, path, [...(0,units_charts/* chartFolders */.ue)(tree)]).slice(0, mostWays);
    if (folders.length === 0)
        return [];
    const files = call.valueFiles.map(filled);
    const found = files.map((file) => pathsNamed(file, path, tree.paths));
    const ways = waysThrough(found);
    const settings = call.settings.map((one) => ({ ...one, value: filled(one.value) }));
    const { values, open } = valuesOf(settings, files.length > 0);
    // Which of the charts goes with which of the files nothing says.
    const isOpen = ways === undefined || (folders.length > 1 && files.some(hasHole));
    const namespace = call.namespace === undefined ? undefined : filled(call.namespace);
    const release = call.release === undefined ? undefined : filled(call.release);
    const at = {
        path,
        line: text.slice(0, Math.max(0, text.indexOf(call.chart))).split('\n').length,
        release: release === undefined || hasHole(release) ? undefined : release,
        namespace: namespace === undefined || hasHole(namespace) ? undefined : namespace,
    };
    return folders.flatMap((folder) => isOpen
        ? [{ ...at, folder, valueFiles: [], values, open: 'any' }]
        : ways.map((valueFiles) => ({ ...at, folder, valueFiles, values, open })));
};
/** Each choice of one of every list; undefined: a list has none, or there are too many. */
const waysThrough = function (lists) {
    let ways = [[]];
    for (const list of lists) {
        ways = ways.flatMap((way) => list.map((one) => [...way, one]));
        if (ways.length === 0 || ways.length > mostWays)
            return undefined;
    }
    return ways;
};
/** What settings give, and the first names of those that are filled in; which image runs decides nothing. */
const valuesOf = function (settings, hasFiles) {
    let values = {};
    const open = new Set();
    for (const { form, name, value } of settings) {
        const parts = name.split(/\.|(?=\[)/).map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part));
        const read = form === 'file' || hasHole(name) || hasHole(value) ? undefined : readSetting(form, value);
        // An item of a list that a file gives is put into that list.
        const isOpen = read === undefined || (hasFiles && parts.some((part) => typeof part === 'number'));
        if (!isOpen)
            values = setAt(values, parts, read);
        else if ((0,istio_values/* isSetting */.BX)(name, undefined, undefined))
            open.add(String(parts[0]));
    }
    return { values, open };
};
const readSetting = function (form, value) {
    if (form === 'json')
        return (0,json/* parseJson */.qF)(value);
    if (form === 'text')
        return value;
    const list = /^\{([^]*)\}$/.exec(value)?.[1];
    if (list !== undefined)
        return list === '' ? [] : list.split(',').map(typed);
    return typed(value);
};
const typed = function (text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    if (text === 'null')
        return null;
    return /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
};
const setAt = function (value, [name, ...rest], leaf) {
    const key = String(name ?? '');
    return { ...value, [key]: setBelow(value[key], rest, leaf) };
};
const setBelow = function (value, parts, leaf) {
    const [name, ...rest] = parts;
    if (name === undefined)
        return leaf;
    if (typeof name === 'string')
        return setAt((0,json/* isJsonObject */.OW)(value) ? value : {}, parts, leaf);
    const items = Array.isArray(value) ? [...value] : [];
    while (items.length <= name)
        items.push(null);
    items[name] = setBelow(items[name], rest, leaf);
    return items;
};
/** What Helm is told besides, of which the same objects come: how long it waits, what it prints, which definitions it leaves. */
const isPatience = /^--(?:wait(?:-for-jobs)?|atomic|debug|install|create-namespace|cleanup-on-fail|skip-crds|timeout|history-max|description)(?:=|$)|^-i$|^\d+[smh]?$/;
/** Whether both sides of a text release the same charts, with values that all stand here, and tell Helm nothing else. */
const releasesAlike = async function (repository, path, sides, texts) {
    const [old = [], now = []] = await Promise.all(sides.map(async (side) => (await chartReleases(repository, side)).filter((one) => one.path === path)));
    const isWhole = ({ open }) => open !== 'any' && open.size === 0;
    // With a configuration, which names its own units, no release of a command is rendered.
    const isRendered = (all, { found }) => all.length ===
        found.units.filter(({ id, released }) => released === true && all.some((one) => id.startsWith(idOf(one)))).length;
    const namesOf = (all) => all.map(({ folder, release, namespace, valueFiles }) => JSON.stringify([folder, release, namespace, valueFiles]));
    const [told, retold] = texts.map((text) => helmWordsIn(path, text));
    return (old.length > 0 &&
        [...old, ...now].every(isWhole) &&
        isRendered(old, sides[0]) &&
        isRendered(now, sides[1]) &&
        (0,same_list/* isSameList */.f)(namesOf(old), namesOf(now)) &&
        (0,of_one_side/* ofOneSide */.v)(told ?? [], retold ?? [], (word) => word)
            .flat()
            .every((word) => isPatience.test(word)));
};
const idOf = function ({ folder, path }) { return `helm ${folder} by ${path} ` };
/** The revision with each release of which everything stands here as a unit of its own, beside what folders suggest. */
const withReleases = async function (repository, at) {
    const releases = (await chartReleases(repository, at)).filter(({ open }) => open !== 'any' && open.size === 0);
    if (releases.length === 0)
        return at;
    const charts = (0,units_charts/* readCharts */.Kg)(at.tree, at.textOf);
    const units = releases.flatMap((one) => {
        const chart = charts.get(one.folder);
        if (chart === undefined)
            return [];
        const { folder, namespace, valueFiles, values } = one;
        const source = {
            kind: 'helm',
            folder,
            valueFiles,
            release: one.release ?? chart.name,
            local: chart.local,
            ...(Object.keys(values).length === 0 ? {} : { values }),
        };
        if (at.found.units.some((unit) => isSame(unit, source, namespace)))
            return [];
        return [
            {
                id: `${idOf(one)}${source.release} ${namespace ?? ''} ${valueFiles.join(' ')}`,
                title: titleOf(one),
                source,
                released: true,
                ...(0,units_charts/* chartReads */.qs)(at.tree, chart, valueFiles, charts),
                ...(namespace === undefined ? {} : { namespace }),
                ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
            },
        ];
    });
    if (units.length === 0)
        return at;
    const all = [...at.found.units, ...withOwnIds(units).slice(0, mostReleases)];
    return { ...at, found: { ...at.found, units: all.sort((a, b) => (0,order/* byCodePoint */.HH)(a.id, b.id)) } };
};
const isSame = function ({ source, namespace }, other, there) { return source.kind === 'helm' &&
    source.folder === other.folder &&
    source.release === other.release &&
    (0,same_list/* isSameList */.f)(source.valueFiles, other.valueFiles) &&
    source.values === undefined &&
    other.values === undefined &&
    namespace === there };
const titleOf = function ({ folder, path, namespace, valueFiles, release }) {
    const named = release === undefined ? '' : ` as ${release}`;
    const filled = valueFiles.length === 0 ? '' : ` with ${valueFiles.join(', ')}`;
    return `${folder === '' ? 'the root' : folder}${named}${filled}${namespace === undefined ? '' : ` in ${namespace}`} (${path})`;
};
/** Two commands of one text that differ in what they set alone are told apart by their order. */
const withOwnIds = function (units) {
    const counts = new Map();
    return units.map((unit) => {
        const count = (counts.get(unit.id) ?? 0) + 1;
        counts.set(unit.id, count);
        return count === 1 ? unit : { ...unit, id: `${unit.id} ${count}`, title: `${unit.title} ${count}` };
    });
};


/***/ }),

/***/ 76565:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asksForOne: () => (/* binding */ asksForOne),
/* harmony export */   changedChartsOfUsers: () => (/* binding */ changedChartsOfUsers),
/* harmony export */   chartUsers: () => (/* binding */ chartUsers),
/* harmony export */   isFolder: () => (/* binding */ isFolder),
/* harmony export */   isHelmfile: () => (/* binding */ isHelmfile)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39724);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(57274);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27370);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69079);
/* harmony import */ var _units_kustomizations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71089);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41934);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1451);
/* harmony import */ var _chart_releases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40064);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14420);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88865);
/* harmony import */ var _served_versions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37345);
/* harmony import */ var _template_conditions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13195);
/* harmony import */ var _yaml_comments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1968);















/**
 * A changed template of a chart, or a changed default of it, that something in the tree renders with values which are not
 * followed: what it writes with the chart's own values proves nothing of what it writes with those.
 */
const changedChartsOfUsers = async function (repository, before, after, changed) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartFolders */ .ue)(tree)]))];
    const paths = [...changed].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_12__/* .byCodePoint */ .HH);
    const templates = paths.filter((path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartOfTemplate */ .a)(path, folders) !== undefined);
    const defaults = paths.filter((path) => chartOfValues(path, folders) !== undefined);
    if (templates.length + defaults.length === 0)
        return [];
    const sides = await Promise.all([before, after].map((side) => (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_8__/* .textsOf */ .CB)(repository, side, templates)));
    // A file of named templates writes nothing itself, and anything by others.
    const isOfOtherVersions = (path) => {
        const [old, now] = sides.map((texts) => texts.get(path));
        return (old !== undefined && now !== undefined && (0,_yaml_comments_js__WEBPACK_IMPORTED_MODULE_11__/* .differInComments */ .MJ)((0,_served_versions_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutServedVersions */ .p)(old), (0,_served_versions_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutServedVersions */ .p)(now)));
    };
    const deciding = templates.filter((path) => path.endsWith('.tpl') ||
        (sides.some((texts) => _template_conditions_js__WEBPACK_IMPORTED_MODULE_10__/* .decidingKinds */ .T.test(texts.get(path) ?? '')) && !isOfOtherVersions(path)));
    for (const path of defaults)
        if (await decides(repository, after, path, folders))
            deciding.push(path);
    if (deciding.length === 0)
        return [];
    const users = await chartUsers(repository, after);
    return deciding.flatMap((path) => {
        const folder = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartOfTemplate */ .a)(path, folders) ?? chartOfValues(path, folders);
        const texts = sides.flatMap((side) => side.get(path) ?? []);
        const user = users.find((one) => folder !== undefined && one.takes(folder) && mayFill(one, path, texts));
        return user === undefined ? [] : [reasonOf(path, user)];
    });
};
/** The folder of the chart of which a file has the values that hold where nobody gives others. */
const chartOfValues = function (path, folders) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path) === 'values.yaml' ? folders.find((folder) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .pathIn */ .lW)(folder, 'values.yaml') === path) : undefined };
/** Whether values of a chart may make what decides. */
const decides = async function (repository, after, path, folders) {
    const below = after.tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .pathIn */ .lW)(chartOfValues(path, folders) ?? '', 'templates'));
    return [...(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_8__/* .textsOf */ .CB)(repository, after, below)).values()].some((text) => _template_conditions_js__WEBPACK_IMPORTED_MODULE_10__/* .decidingKinds */ .T.test(text));
};
const reasonOf = function (path, { path: at, line, title }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${title} at ${at}:${line} gives its chart values with which it was not rendered. Render it with them at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path: at, line, column: 1 },
}) };
/** Whether one of the values that are given may be what a changed text is filled in with. */
const mayFill = function ({ gives }, path, texts) { return gives === 'any' || path.endsWith('.tpl') || texts.some((text) => asksForOne(text, gives)) };
/** Whether a template asks for a value of one of these first names, or for all of them. */
const asksForOne = function (text, names) { return /\.Values(?![\w.])/.test(text) ||
    [...text.matchAll(/\.Values\.([A-Za-z_]\w*)/g)].some(([, name = '']) => names.has(name)) };
/** What gives charts of the revision values which no unit is rendered with. */
const chartUsers = async function (repository, after) { return [
    ...inflators(after),
    ...undecidedSets(after),
    ...overrides(after),
    ...(await packages(repository, after)),
    ...(await helmfiles(repository, after)),
    ...(await openReleases(repository, after)),
    ...(await otherInstallers(repository, after)),
] };
/** Commands that fill values in when they run. */
const openReleases = async function (repository, after) { return (await (0,_chart_releases_js__WEBPACK_IMPORTED_MODULE_6__/* .chartReleases */ .rt)(repository, after)).flatMap(({ path, line, folder, open }) => open !== 'any' && open.size === 0
    ? []
    : [{ path, line, title: 'a command', gives: open, takes: (one) => one === folder }]) };
/** Variables of a package of Zarf that whoever deploys it may set: by their place, or by a mark in a file of values. */
const packages = async function (repository, after) {
    const charts = after.tree.paths
        .filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path) === 'zarf.yaml')
        .flatMap((path) => (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readValues */ .N$)(after.textOf(path) ?? '')
        .flatMap((value) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'components'))
        .flatMap((component) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(component, 'charts'))
        .map((chart) => ({ path, chart, written: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(chart, 'localPath') })))
        .filter(({ written }) => written !== '');
    const filesOf = (path, chart) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(chart, 'valuesFiles').flatMap((file) => after.tree.file((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .folderOf */ .yS)(path), file) ?? '') ?? []);
    const texts = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_8__/* .textsOf */ .CB)(repository, after, charts.flatMap(({ path, chart }) => filesOf(path, chart)));
    return charts.flatMap(({ path, chart, written }) => {
        const marked = filesOf(path, chart).flatMap((file) => markedMembers(texts.get(file) ?? ''));
        const variables = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(chart, 'variables').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'path').split(/[.[]/)[0] ?? '');
        const gives = new Set([...variables, ...marked]);
        if (gives.size === 0)
            return [];
        const line = lineOf(after.textOf(path) ?? '', written);
        return [{ path, line, title: 'Zarf', gives, takes: isFolder((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .folderOf */ .yS)(path), written) }];
    });
};
/** First names of values in which Zarf puts a variable. */
const markedMembers = function (text) { return text.includes('###ZARF_')
    ? (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readValues */ .N$)(text).flatMap((value) => Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(value)).flatMap(([name, inner]) => JSON.stringify(inner).includes('###ZARF_') ? [name] : []))
    : [] };
/** Terraform's `helm_release` and releases of Skaffold: the chart, and a word by which values are given beside it. */
const installers = [
    {
        title: 'a release of Terraform',
        chart: /\bchart\s*=\s*"([^"\n]+)"/g,
        gives: /\bvalues\s*=|\bset(?:_list|_sensitive)?\s*(?:=\s*)?[[{]/,
    },
    {
        title: 'a release of Skaffold',
        chart: /\bchartPath:\s*["']?([^\s"',}]+)/g,
        gives: /\b(?:valuesFiles|setValues|setValueTemplates|setFiles|overrides)\b/,
    },
    {
        title: 'a bundle of Fleet',
        chart: /\bchart:\s*["']?(\.[^\s"',}]+)/g,
        gives: /\b(?:values|valuesFiles|valuesFrom)\b/,
    },
];
const isInstaller = function (path, text) {
    const isFleet = /^fleet\.ya?ml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path));
    return (title) => title.endsWith('Terraform')
        ? /\.(?:tf|tofu|hcl)$/.test(path) && text.includes('helm_release')
        : title.endsWith('Fleet')
            ? isFleet
            : /\bskaffold\//.test(text);
};
const otherInstallers = async function (repository, after) {
    if ((0,_units_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartFolders */ .ue)(after.tree).size === 0)
        return [];
    return (await (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_7__.deployTexts)(repository, after)).flatMap(({ path, text }) => {
        const isOne = isInstaller(path, text);
        return installers.flatMap(({ title, chart, gives }) => !isOne(title) || !gives.test(text)
            ? []
            : [...text.matchAll(chart)].map(([whole, written = '']) => ({
                path,
                line: lineOf(text, whole),
                title,
                gives: 'any',
                takes: isFolder((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .folderOf */ .yS)(path), written.replaceAll(/\$\{[^}]*\}/g, '{{_}}')),
            })));
    });
};
const lineOf = function (text, word) { return text.slice(0, Math.max(0, text.indexOf(word))).split('\n').length };
/** Fields of kustomize's `helmCharts` that give no values. */
const nameFields = new Set([
    ...['apiVersion', 'kind', 'metadata', 'name', 'chartHome', 'releaseName', 'namespace', 'version', 'repo'],
    ...['includeCRDs', 'skipTests', 'skipHooks'],
]);
/** kustomize: `helmCharts`, `helmChartInflationGenerator`, and the generator `HelmChartInflationGenerator`. */
const inflators = function ({ files, tree, textOf }) {
    const paths = new Set([...files.map(({ path }) => path), ...tree.paths.filter(_units_kustomizations_js__WEBPACK_IMPORTED_MODULE_4__/* .isKustomizationFile */ .yi)]);
    return [...paths].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_12__/* .byCodePoint */ .HH).flatMap((path) => {
        const text = textOf(path) ?? '';
        const word = /helmCharts|[hH]elmChartInflationGenerator/.exec(text)?.[0];
        if (word === undefined)
            return [];
        const charts = (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_5__/* .readValues */ .N$)(text).flatMap((value) => [
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'helmCharts'),
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'helmChartInflationGenerator'),
            ...((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'kind') === 'HelmChartInflationGenerator' ? [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(value)] : []),
        ]);
        const named = charts
            .filter((chart) => Object.keys(chart).some((field) => !nameFields.has(field)))
            .map((chart) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(chart, 'name') || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(chart, 'chartName'));
        // Where its charts are another field says, of the same or another file: a name is enough.
        return named.length === 0
            ? []
            : [
                {
                    path,
                    line: lineOf(text, word),
                    title: word,
                    gives: 'any',
                    takes: (folder) => named.includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(folder)),
                },
            ];
    });
};
const valueFields = ['values', 'valuesObject', 'parameters', 'valueFiles', 'fileParameters'];
const givesValues = function (source, fields) {
    const helm = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(source, 'helm');
    return fields.some((field) => helm[field] !== undefined);
};
/** Sets whose applications the tree does not decide, and applications with parameters that stand in files. */
const undecidedSets = function ({ files, found, textOf }) {
    const undecided = new Set(found.elsewhere.map(({ path }) => path));
    return (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOpsObjects */ .JD)(files).flatMap(({ group, kind, name, path, content }) => {
        if (group !== 'argoproj.io')
            return [];
        const isSet = kind === 'ApplicationSet' && undecided.has(path);
        if (!isSet && kind !== 'Application')
            return [];
        const spec = isSet ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'template', 'spec') : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec');
        const fields = isSet ? valueFields : ['fileParameters'];
        const taken = (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .sourcesOfApplication */ .MK)(spec)
            .filter((source) => givesValues(source, fields))
            .map((source) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'path'))
            .filter((written) => written !== '');
        const line = lineOf(textOf(path) ?? '', kind);
        return taken.map((written) => ({
            path,
            line,
            title: `${kind} ${name}`,
            gives: 'any',
            takes: isFolder('', written),
        }));
    });
};
/** A path as written, with what a program fills in as anything. */
const isFolder = function (from, written) {
    const parts = written.split(/\{\{[^}]*\}\}/);
    if (parts.length === 1) {
        const at = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_14__/* .joinPath */ .uJ)(from, written.replace(/\/+$/, ''));
        return (folder) => folder === at;
    }
    const [start = '', end = ''] = [parts[0], parts.at(-1)].map((part) => (part ?? '').replace(/^(?:\.{0,2}\/)+|\/+$/g, ''));
    return (folder) => folder.includes(start) && folder.endsWith(end);
};
/** Argo CD: Parameter Overrides, `.argocd-source.yaml` and `.argocd-source-<application>.yaml` in the folder of the source. */
const overrides = function ({ tree }) { return tree.paths
    .filter((path) => /^\.argocd-source.*\.yaml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path)))
    .map((path) => ({ path, line: 1, title: (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .nameOf */ .Vb)(path), gives: 'any', takes: (folder) => folder === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .folderOf */ .yS)(path) })) };
const isHelmfile = function (path) { return /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path) };
/** helmfile: releases of charts of this repository, with values that stand in it or are filled in. */
const helmfiles = async function (repository, after) {
    const texts = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_8__/* .textsOf */ .CB)(repository, after, after.tree.paths.filter(isHelmfile).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_12__/* .byCodePoint */ .HH));
    return [...texts].flatMap(([path, text]) => {
        if (!/\b(?:values|set|setString|setTemplate|valuesTemplate|secrets|environments|bases|inherit)\b/.test(text))
            return [];
        return [...text.matchAll(/\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/g)].map(([whole, written = '']) => ({
            path,
            line: lineOf(text, whole),
            title: 'a release',
            gives: 'any',
            takes: isFolder((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .folderOf */ .yS)(path), written),
        }));
    });
};


/***/ }),

/***/ 39389:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ callsOfSides),
/* harmony export */   RK: () => (/* binding */ callsAsWritten),
/* harmony export */   k2: () => (/* binding */ mayCall),
/* harmony export */   zo: () => (/* binding */ namesGivenIn)
/* harmony export */ });
/* harmony import */ var _object_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64293);
/* harmony import */ var _own_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99323);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);



const clients = ['kubectl', 'oc', 'istioctl', 'helm', 'helmfile', 'flux', 'argocd', 'kapp', 'curl', 'wget'];
/** `kubectl`, `/usr/bin/kubectl`, `$(KUBECTL)`, `${KUBECTL_BIN}`, `kubectl.exe`, `k`. */
const clientOf = function (word) {
    const name = word
        .replace(/^.*\//, '')
        .replaceAll(/[${}()@]|\.exe$|_(?:BIN|CMD|COMMAND|PATH)\b/g, '')
        .toLowerCase();
    return name === 'k' || name === 'kubecolor' ? 'kubectl' : clients.find((one) => one === name);
};
/** Texts in which none of the words stands call nobody, and are not taken apart. Labels name Kubernetes and Helm too. */
const mayCall = new RegExp([
    String.raw `kubectl|KUBECTL|kubecolor|istioctl|ISTIOCTL|argocd|origin-cli|docker://|\b(?:oc|flux|kapp|curl|wget)\b`,
    String.raw `\bhelm(?:file)?(?![\w./-])|\bHELM\w*\b|(?:^|[/_-])helm(?=[:@"'\s/])`,
    String.raw `\bk\s+(?:-|delete|apply|patch|label|create|replace)`,
    String.raw `\b(?:[kK]ubernetes|k8s)[\w-]*(?:@|/[\w-]+["']?\s*:(?!\S))|\b(?:uses|taskRef)["']?:\s*[^\n]*(?:kubernetes|k8s)`,
    String.raw `(?:[Cc]ustom_?[Oo]bject|[Rr]ole_?[Bb]inding|_role|Role)\w*\s*\(|\bmanifest["']?\s*:`,
].join('|'));
/** Images that are a client themselves; what they are given are its arguments. So it is with actions and tasks. */
const ofImage = /(?:^|[/_-])(kubectl|istioctl|helm|oc|origin-cli)(?![a-z])/i;
const ofAction = /(?:^|[/_-])(kubectl|istioctl|helm|oc|k8s|kubernetes)(?![a-z])/i;
const asClient = function (text, of) {
    const name = of.exec(text)?.[1]?.toLowerCase();
    return name === undefined ? undefined : (clients.find((one) => one === name) ?? 'kubectl');
};
/** What it says to people, and nobody runs. */
const speaks = /^@?(?:echo|printf|print|puts|log|info|warn|error|fail|die|console\.\w+)$/;
/** A word, as a shell ends one; quotes that a line does not close are letters. */
const token = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([;&|\n]+)|([^\s"';&|]+|["'])/g;
const piecesOf = function (line) {
    const pieces = [];
    let last = 0;
    for (const found of line.matchAll(token)) {
        const [whole, double, single, ends, plain] = found;
        if (ends !== undefined)
            pieces.push(ends === '|' ? 'pipe' : 'end');
        else {
            const word = double ?? single ?? plain ?? '';
            if (word.startsWith('#') && plain !== undefined && found.index > last)
                break;
            pieces.push({ word, joins: found.index === last && found.index > 0 });
        }
        last = found.index + whole.length;
    }
    return pieces;
};
/** Lines of a text without comments; one that goes on behind a backslash is one, and so is a list of words. */
const linesOf = function (text) { return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    // `"one", ["two"]` in a program, `$(NAME)` of make.
    .map((line) => line
    .replaceAll(/(["'])\s*,\s*\[?\s*(?=["'])/g, '$1 ')
    .replaceAll(/[[\](]\s*(?=["'])|(?<=["'])\s*[\])]/g, ' ')
    .replaceAll(/\$\(([\w.-]+)\)/g, '${$1}')) };
/** Commands within others, each by itself: `$(\u2026)`, backticks. */
const withInner = function (line) {
    const inner = [];
    let outer = line;
    for (let size = -1; size !== inner.length;) {
        size = inner.length;
        outer = outer.replaceAll(/\$\(([^()]*)\)|`([^`]*)`/g, (_, one, other) => {
            inner.push(one ?? other ?? '');
            return '$SUBSTITUTED';
        });
    }
    return [outer, ...inner].map((one) => one.replaceAll(/[(){]\s|^\s*[({]|[)}]\s*$/g, ' ; '));
};
/** Calls in a text of a shell, or of a program that has them written down. */
const callsOfText = function (text, depth = 0) {
    if (depth > 4 || !mayCall.test(text))
        return [];
    return linesOf(text)
        .flatMap(withInner)
        .flatMap((line) => callsOfLine(line, depth));
};
const callsOfLine = function (line, depth) {
    const calls = [];
    let piped = [];
    let words = [];
    const finish = (next) => {
        const says = speaks.test(words[0] ?? '');
        // What is said may be handed to a shell.
        if (!says || (next === 'pipe' && /\|\s*(?:ba|z|da)?sh\b/.test(line)))
            for (const [at, word] of words.entries()) {
                const client = clientOf(word);
                if (client !== undefined)
                    calls.push({ client, words: words.slice(at + 1), piped });
                else if (/\s/.test(word))
                    calls.push(...callsOfText(word, depth + 1));
            }
        piped = next === 'pipe' ? [...piped, ...words] : [];
        words = [];
    };
    for (const piece of [...piecesOf(line), 'end']) {
        if (typeof piece === 'string')
            finish(piece);
        else if (piece.joins && words.length > 0)
            words.push(`${words.pop() ?? ''}${piece.word}`);
        else
            words.push(piece.word);
    }
    return calls;
};
const textsIn = function (value) {
    if (typeof value === 'string')
        return value.split(/\s+/).filter((word) => word !== '');
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    if (Array.isArray(value))
        return value.flatMap((one) => textsIn(one));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap(textsIn) : [];
};
/** Members that say first what is done, then to what. */
const verbFirst = ['command', 'cmd', 'action', 'verb', 'args', 'arguments'];
const argumentsOf = function (value) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value)
    ? [
        ...verbFirst.flatMap((name) => textsIn(value[name] ?? null)),
        ...Object.entries(value).flatMap(([name, inner]) => verbFirst.some((one) => one === name) ? [] : textsIn(inner)),
    ]
    : textsIn(value ?? null) };
/** A list of words that is one command; `undefined`: none of a client. */
const callOfWords = function (value) {
    const words = (Array.isArray(value) ? value : [value ?? null]).map((one) => (isWord(one) ? String(one) : ''));
    const at = words.findIndex((word) => clientOf(word) !== undefined);
    const client = clientOf(words[at] ?? '');
    if (client === undefined || words.some((word, index) => word === '' || (index < at && /\s/.test(word))))
        return undefined;
    return { client, words: words.slice(at + 1).flatMap((word) => textsIn(word)), piped: [] };
};
/** What a step gives an image, an action or a task that is a client; an orb of CircleCI is one by its key. */
const callsOfStep = function (value) {
    const { image, name, uses, task, with: given, inputs, command, entrypoint, args, action, manifest, taskRef, params, } = value;
    const call = (client, words) => words.length === 0 || client === undefined ? [] : [{ client, words, piped: [] }];
    const clientIn = (of, ...values) => values.flatMap((one) => (typeof one === 'string' ? (asClient(one, of) ?? []) : []))[0];
    const byImage = clientIn(ofImage, image, typeof name === 'string' && name.includes('/') ? name : undefined);
    const byAction = clientIn(ofAction, uses, task);
    const entered = callOfWords(entrypoint ?? command);
    // An image that is told what to write is a client, whatever it is called.
    const told = typeof uses === 'string' && uses.startsWith('docker://') ? argumentsOf(given) : [];
    return [
        ...call(byImage, [...textsIn(command ?? null), ...textsIn(args ?? null)]),
        ...(entered === undefined ? [] : call(entered.client, [...entered.words, ...textsIn(args ?? null)])),
        ...(writing.test(told[0] ?? '') ? call('kubectl', [...told, ...textsIn(uses ?? null)]) : []),
        ...call(byAction, [...argumentsOf(given), ...argumentsOf(inputs)]),
        ...call((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(taskRef) ? clientIn(ofAction, taskRef['name']) : undefined, textsIn(params ?? null)),
        ...(typeof action === 'string' && typeof manifest === 'string'
            ? call('kubectl', [action, ...textsIn(manifest)])
            : []),
        ...Object.entries(value).flatMap(([key, inner]) => {
            const [, orb = '', done = ''] = /^((?:kubernetes|kubectl|k8s|helm|istio\w*)[\w-]*)\/([\w-]+)$/i.exec(key) ?? [];
            return orb === '' ? [] : call(asClient(orb, ofAction) ?? 'kubectl', [...done.split('-'), ...argumentsOf(inner)]);
        }),
    ];
};
const writing = /^(?:apply|create|replace|patch|delete)$/;
const isWord = function (value) { return ['string', 'number', 'boolean'].includes(typeof value) };
const callsOfValue = function (value) {
    // A program may stand in a script.
    if (typeof value === 'string')
        return [...callsOfText(value), ...callsOfLibrary(value)];
    if (Array.isArray(value)) {
        const call = callOfWords(value);
        return call === undefined ? value.flatMap((one) => callsOfValue(one)) : [call];
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return [];
    const isStep = Object.keys(value).some((key) => ofSteps.has(key) || key.includes('/'));
    return [...(isStep ? callsOfStep(value) : []), ...Object.values(value).flatMap(callsOfValue)];
};
/** Without any of these, or the key of an orb, no object is a step: large schemas and lists have thousands. */
const ofSteps = new Set([
    ...['image', 'name', 'uses', 'task', 'with', 'inputs', 'command', 'entrypoint', 'args'],
    ...['action', 'manifest', 'taskRef', 'params'],
]);
/** What names stand for, by all that a text gives them: of a shell, of make, of a pipeline's environment or parameters. */
const namesGivenIn = function (text) {
    const found = new Map();
    const add = (name, value) => {
        const plain = value.replaceAll(/^["']|["']$/g, '').trim();
        const known = found.get(name);
        if (plain !== '' && !plain.includes('$') && !known?.split(' ').includes(plain))
            found.set(name, known === undefined ? plain : `${known} ${plain}`);
    };
    for (const [, name = '', value = ''] of text.matchAll(/(?:^|[\s;{,])(?:export\s+|-\s+)?["']?([A-Za-z_]\w*)["']?(?:\s*[:?]?=\s*|["']?:\s+)("[^"\n]*"|'[^'\n]*'|[\w./:,-]+)/gm))
        add(name, value);
    for (const [, name = '', value = ''] of text.matchAll(/\bname:\s*["']?([\w-]+)["']?\s*,?\s*(?:value|default):\s*("[^"\n]*"|'[^'\n]*'|[\w./,-]+)/g))
        add(name, value);
    // Each of a matrix is one way to run the job.
    if (text.includes('matrix'))
        for (const [, name = '', items = '', below = ''] of text.matchAll(/\b([\w-]+):[ \t]*(?:\[([\w.,\s"'/:@*-]+)\]|\n((?:[ \t]*- ["']?[\w./:@*-]+["']?[ \t]*\n?)+))/g))
            for (const item of `${items},${below.replaceAll(/[ \t]*- /g, ',')}`.split(','))
                add(name, item.trim());
    return found;
};
const withNames = function (text) {
    const names = namesGivenIn(text);
    return names.size === 0
        ? text
        : text.replaceAll(/\$\{\{\s*(?:env|vars|inputs|parameters|matrix)\.(\w+)\s*\}\}|\$[({](?:params\.|inputs\.)?([\w-]+)[)}]|\$([A-Za-z_]\w*)/g, (whole, ...parts) => names.get(parts.slice(0, 3).find(Boolean) ?? '') ?? whole);
};
/** Actions of Helm's templates, as far as they stand for a value. */
const withoutActions = function (text) { return text.replaceAll(/^[ \t]*\{\{.*\}\}[ \t]*$/gm, '').replaceAll(/(?<!\$)\{\{[^}\n]*\}\}/g, '_') };
/** Calls of a library that is a client: what it does stands in the name, and to what among the arguments. */
const callsOfLibrary = function (text) { return [
    ...text.matchAll(/\.((?:delete|create|patch|replace)_?(?:[a-z]+_?)*(?:custom_?objects?|role_?bindings?|roles?))\s*\(([^;]{0,400})/gi),
].map(([, name = '', given = '']) => ({
    client: 'library',
    words: [...name.split(/_|(?=[A-Z])/), ...given.split(/[^\w./-]+/)].filter((word) => word !== ''),
    piped: [],
})) };
const isProgram = /\.(?:py|rb|sh|bash|[cm]?[jt]sx?)$/;
/** Every call of a client that a file has written down, wherever: in a script, a pipeline, an object or a program. */
const callsIn = function (path, text, named = withNames(text)) {
    if (!mayCall.test(text))
        return [];
    const documents = _object_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isData */ .$V.test(path)
        ? ((0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsIn */ .a)(path, named) ?? (0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsIn */ .a)(path, withoutActions(named)))
        : undefined;
    if (documents !== undefined)
        return documents.flatMap(callsOfValue);
    return [...callsOfText(named), ...(isProgram.test(path) ? callsOfLibrary(named) : [])];
};
/** The calls of both sides; documents that both have are left out, and large ones are not parsed for nothing. */
const callsOfSides = function (path, [old, now]) {
    const [one, other] = _object_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isData */ .$V.test(path) ? (0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .ownDocuments */ .l)(old, now, (document) => mayCall.test(document)) : [old, now];
    return [callsIn(path, one), callsIn(path, other)];
};
/** The calls of a text as they are written: what a name in them stands for is not put in its place. */
const callsAsWritten = function (path, text) { return callsIn(path, text, text) };


/***/ }),

/***/ 99323:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ documentsIn),
/* harmony export */   l: () => (/* binding */ ownDocuments)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9323);
/* harmony import */ var _ports_of_one_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42836);


const documentsOf = function (text) { return text.split(/^---[ \t]*$/m) };
/** The documents of two YAML texts that one of them alone has and that count, each side as a text: no other is parsed. */
const ownDocuments = function (old, now, counts) {
    const [gone, come] = (0,_ports_of_one_side_js__WEBPACK_IMPORTED_MODULE_1__/* .ofOneSide */ .v)(documentsOf(old), documentsOf(now), (document) => document);
    return [gone.filter(counts).join('---\n'), come.filter(counts).join('---\n')];
};
/** What a file of YAML or JSON holds; undefined: it cannot be read. JSON is read as such where it is, since lists of packages are large. */
const documentsIn = function (path, text) {
    if (!path.toLowerCase().endsWith('.json'))
        return (0,_mesh_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedTexts */ ._8)(text);
    try {
        return [JSON.parse(text)];
    }
    catch {
        return (0,_mesh_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedTexts */ ._8)(text);
    }
};


/***/ }),

/***/ 37345:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isServed),
/* harmony export */   p: () => (/* binding */ withoutServedVersions)
/* harmony export */ });
/* harmony import */ var _ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94028);

const served = new Set([..._ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .servedByIstio */ .P, ..._ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .servedBesides */ .b]);
/** Whether a cluster with Istio serves a kind in this version: then another one of them is the same object. */
const isServed = function (apiVersion, kind) { return served.has(`${apiVersion}/${kind}`) };
/** A text whose objects say their group alone, where their kind is served in the version that they have. */
const withoutServedVersions = function (text) { return text
    .split(/^(?=---(?:\s|$))/m)
    .map((document) => {
    const kinds = [...document.matchAll(/^kind:[ \t]*["']?(\w+)["']?[ \t]*\r?$/gm)].map(([, kind = '']) => kind);
    return document.replaceAll(/^(apiVersion:[ \t]*["']?[\w.-]+\/)(\w+)(?=["']?[ \t]*\r?$)/gm, (whole, start) => kinds.length > 0 && kinds.every((kind) => isServed(whole.replace(/^apiVersion:[ \t]*["']?/, ''), kind))
        ? start
        : whole);
})
    .join('') };


/***/ })

};
