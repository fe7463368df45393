export const id = 5849;
export const ids = [5849];
export const modules = {

/***/ 22487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   Ps: () => (/* binding */ isSameStage),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/** Folders that people call environments, alone or before what tells several of a kind apart: `staging`, `prod-eu`. */
const environmentName = /^(?:dev|develop|development|test|testing|qa|uat|int|integration|ci|sandbox|preview|review|stage|staging|preprod|pre-production|canary|live|prod|production|stg)(?:[-_][A-Za-z0-9](?:[-A-Za-z0-9_]{0,30}[A-Za-z0-9])?)?$/;
const isEnvironmentName = function (folder) { return environmentName.test(folder) };
const short = new Map([
    ['prod', 'production'],
    ['stage', 'staging'],
    ['stg', 'staging'],
    ['dev', 'development'],
]);
const partsOf = function (name) {
    const [first = '', ...rest] = name.split(/[-_]/);
    return [short.get(first) ?? first, ...rest];
};
/** `prod` and `production`, `production-eu`: one begins with the other. */
const isAlike = function (one, other) {
    const [left, right] = [partsOf(one), partsOf(other)];
    return one !== '' && left.every((part, at) => at >= right.length || part === right[at]);
};
/** The same stage under another name: `prod` and `production`, and not `production-eu`. */
const isSameStage = function (one, other) { return partsOf(one).join('-') === partsOf(other).join('-') };


/***/ }),

/***/ 89354:
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
// EXTERNAL MODULE: ./src/open/scripts/client-calls.ts
var client_calls = __webpack_require__(39572);
// EXTERNAL MODULE: ./src/open/scripts/deploy-texts.ts
var deploy_texts = __webpack_require__(76185);
;// CONCATENATED MODULE: ./src/open/scripts/helm-calls.ts

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

// EXTERNAL MODULE: ./src/open/charts/istio-values.ts
var istio_values = __webpack_require__(48719);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
;// CONCATENATED MODULE: ./src/open/charts/chart-releases.ts












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
/** `.`, `..`, a package, or what the text alone does not say: which chart it is hangs on what the command stands in, or was made of. */
const isUnsaid = function (chart) { return /^(?:\.{1,2}\/?)+$|\.tgz$/.test(chart) || (0,deploy_texts.wordsOf)(chart)[0]?.word.replaceAll('\0', '') === '' };
/** Charts of which a text says the folder, in any of its words: it stands there, packs it, or gives it a name. */
const chartsSaid = function (text, from, charts) {
    const words = (0,deploy_texts.runningLines)(text).flatMap((line) => (0,deploy_texts.wordsOf)(line).map(({ word }) => word));
    const isSaid = (folder) => folder !== '' &&
        words.some((word) => (0,revision_tree/* joinPath */.uJ)('', word) === folder || (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(from), word) === folder) &&
        folder !== (0,repository/* folderOf */.yS)(from);
    return charts.filter(isSaid);
};
const releasesBy = function (call, { path, text }, tree) {
    const filled = filledBy((0,client_calls/* namesGivenIn */.zo)(text));
    const chart = filled(call.chart);
    const charts = [...(0,units_charts/* chartFolders */.ue)(tree)];
    const said = isUnsaid(chart) ? chartsSaid(text, path, charts) : [];
    const folders = [...new Set([...pathsNamed(chart, path, charts), ...said])].slice(0, mostWays);
    if (folders.length === 0)
        return [];
    const files = call.valueFiles.map(filled);
    const found = files.map((file) => [
        ...new Set([
            ...pathsNamed(file, path, tree.paths),
            // From the folder of the chart, where the command stands in it.
            ...said.flatMap((folder) => tree.file((0,revision_tree/* joinPath */.uJ)(folder, file) ?? '') ?? []),
        ]),
    ]);
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
        const parts = name
            .split(/(?<!\\)\.|(?=\[)/)
            .map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part.replaceAll('\\.', '.')));
        const read = form === 'file' || hasHole(name) || hasHole(value) ? undefined : readSetting(form, value);
        // An item of a list that a file gives is put into that list.
        const isOpen = read === undefined || (hasFiles && parts.some((part) => typeof part === 'number'));
        if (!isOpen)
            values = setAt(values, parts, read);
        else if ((0,istio_values/* isSetting */.BX)(name, undefined, undefined, 'another'))
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
    const known = new Set(now.map(nameOfRelease));
    const olds = new Set(old.map(nameOfRelease));
    if (old.length === 0 ||
        ![...old, ...now].every(isWhole) ||
        !isRendered(old, sides[0]) ||
        !isRendered(now, sides[1]) ||
        // One that comes is rendered as one that was not there; one that goes may stay in the cluster.
        !old.every((one) => known.has(nameOfRelease(one))))
        return false;
    const come = now.filter((one) => !olds.has(nameOfRelease(one)));
    const [told, retold] = texts.map((text) => helmWordsIn(path, text));
    const [gone, added] = (0,of_one_side/* ofOneSide */.v)(told ?? [], retold ?? [], (word) => word);
    const others = [...gone, ...added.filter((word) => !come.some((one) => namesRelease(one, word)))].filter((word) => !isPatience.test(word));
    if (others.some((word) => word !== '--no-hooks'))
        return false;
    return others.length === 0 || !(await haveHooks(repository, sides, [...old, ...now]));
};
const nameOfRelease = function ({ folder, release, namespace, valueFiles }) { return JSON.stringify([folder, release, namespace, valueFiles]) };
/** Words by which a command says which release it is. */
const namesRelease = function ({ folder, release, namespace, valueFiles }, word) {
    const path = word.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return (/^(?:-n|--namespace|-f|--values)$/.test(word) ||
        [release, namespace].includes(word) ||
        [folder, ...valueFiles].some((one) => one === path || one.endsWith(`/${path}`)));
};
/** Whether a chart has objects that Helm leaves out where it is told to (Helm: Chart Hooks). */
const haveHooks = async function (repository, sides, releases) {
    const folders = new Set(releases.map(({ folder }) => folder));
    const texts = await Promise.all(sides.map((side) => (0,revision_units/* textsOf */.CB)(repository, side, [...folders].flatMap((folder) => side.tree.below(folder)))));
    return texts.some((all) => [...all].some(([path, text]) => /\.tgz$/.test(path) || text.includes('helm.sh/hook')));
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

/***/ 37900:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ asksForOne),
  F6: () => (/* binding */ changedChartsOfUsers),
  D5: () => (/* binding */ chartUsers),
  lQ: () => (/* binding */ isFolder)
});

// EXTERNAL MODULE: ./src/mesh/coverage/remote-charts.ts
var remote_charts = __webpack_require__(39724);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/charts/chart-releases.ts + 1 modules
var chart_releases = __webpack_require__(89354);
// EXTERNAL MODULE: ./src/open/charts/helmfiles.ts
var helmfiles = __webpack_require__(35895);
// EXTERNAL MODULE: ./src/open/scripts/deploy-texts.ts
var deploy_texts = __webpack_require__(76185);
;// CONCATENATED MODULE: ./src/open/charts/other-tools.ts






/** A folder under a word for the chart of a release, in the form of any tool; `helm('chart')` and `path:` of such a member too. */
const chartNamed = /\b(?:chart(?:_?ref|_?path|_?dir|_?folder)?|helmChartDir|localPath)["']?\s*(?::|=>|=(?!=))\s*(?:\{\s*|\n\s*)?(?:["']?(?:path|name)["']?\s*[:=]\s*)?["']?([^\s"'`,{}()[\]]+)|\bhelm\(\s*["']([^"'\n]+)|\bhelm\.v\d\.\w+\([^)]{0,200}?\b(?:path|chart)\s*[:=]\s*["'`]([^"'`\n]+)/gi;
/** By which values are given beside it. */
const valuesGiven = /\b(?:values?_?(?:files?|from|inline|object)?|overrides?(?:_?values)?|set(?:_?(?:values?|strings?|json))?)["']?\s*(?:[:=(]|=>)|--set\b|--values\b/i;
/** What is read elsewhere, or releases nothing: objects of GitOps, kustomizations, and the chart itself. */
const isReadElsewhere = function (path, text) { return (0,kustomizations/* isKustomizationFile */.yi)(path) ||
    (0,helmfiles.isHelmfile)(path) ||
    /(?:^|\/)(?:zarf\.yaml|Chart\.ya?ml|Chart\.lock|values[^/]*\.ya?ml|ct\.ya?ml)$|\.(?:mdx?|txt|rst|adoc|tf|tofu|hcl|lock|tpl)$/.test(path) ||
    /^\s*-?\s*(?:apiVersion|kind)["']?:\s*["']?(?:argoproj\.io|\w+\.toolkit\.fluxcd\.io|skaffold\/|ZarfPackageConfig)/m.test(text) };
/**
 * Any text that speaks of Helm, names the folder of a chart as that of a release and gives it values: tasks and actions of
 * pipelines, programs, and tools that develop or deploy. A bundle of Fleet stands in its chart.
 */
const otherTools = async function (repository, after) {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    if (folders.length === 0)
        return [];
    const texts = await (0,deploy_texts.textsOfHelm)(repository, after);
    return texts.flatMap(({ path, text }) => {
        if (isReadElsewhere(path, text) || (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined || !valuesGiven.test(text))
            return [];
        const own = (0,ports_repository/* folderOf */.yS)(path);
        const named = [...text.matchAll(chartNamed)].flatMap(({ 1: key, 2: call, 3: made, index }) => {
            const word = (key ?? call ?? made ?? '').replaceAll(/\$\{[^}]*\}\/?/g, '');
            const chart = folders.find((folder) => [(0,revision_tree/* joinPath */.uJ)(own, word), (0,revision_tree/* joinPath */.uJ)('', word)].includes(folder));
            const line = text.slice(0, index).split('\n').length;
            return word === '' || chart === undefined ? [] : [{ path, line, chart }];
        });
        const standing = /^fleet\.ya?ml$/.test((0,ports_repository/* nameOf */.Vb)(path)) && folders.includes(own) ? [{ path, line: 1, chart: own }] : [];
        return [...named, ...standing];
    });
};

// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/charts/served-versions.ts
var served_versions = __webpack_require__(44549);
// EXTERNAL MODULE: ./src/open/templates/template-conditions.ts
var template_conditions = __webpack_require__(16107);
// EXTERNAL MODULE: ./src/open/templates/yaml-comments.ts
var yaml_comments = __webpack_require__(29072);
;// CONCATENATED MODULE: ./src/open/charts/chart-users.ts

















/**
 * A changed template of a chart, or a changed default of it, that something in the tree renders with values which are not
 * followed: what it writes with the chart's own values proves nothing of what it writes with those.
 */
const changedChartsOfUsers = async function (repository, before, after, changed) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)]))];
    const paths = [...changed].sort(order/* byCodePoint */.HH);
    const templates = paths.filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const defaults = paths.filter((path) => chartOfValues(path, folders) !== undefined);
    if (templates.length + defaults.length === 0)
        return [];
    const sides = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, templates)));
    // A file of named templates writes nothing itself, and anything by others.
    const isOfOtherVersions = (path) => {
        const [old, now] = sides.map((texts) => texts.get(path));
        return (old !== undefined && now !== undefined && (0,yaml_comments/* differInComments */.MJ)((0,served_versions/* withoutServedVersions */.p)(old), (0,served_versions/* withoutServedVersions */.p)(now)));
    };
    const deciding = templates.filter((path) => path.endsWith('.tpl') ||
        (sides.some((texts) => template_conditions/* decidingKinds */.T.test(texts.get(path) ?? '')) && !isOfOtherVersions(path)));
    for (const path of defaults)
        if (await decides(repository, after, path, folders))
            deciding.push(path);
    if (deciding.length === 0)
        return [];
    const users = await chartUsers(repository, after);
    return deciding.flatMap((path) => {
        const folder = (0,charts/* chartOfTemplate */.a)(path, folders) ?? chartOfValues(path, folders);
        const texts = sides.flatMap((side) => side.get(path) ?? []);
        const user = users.find((one) => folder !== undefined && one.takes(folder) && mayFill(one, path, texts));
        return user === undefined ? [] : [reasonOf(path, user)];
    });
};
/** The folder of the chart of which a file has the values that hold where nobody gives others. */
const chartOfValues = function (path, folders) { return (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml' ? folders.find((folder) => (0,revision_tree/* pathIn */.lW)(folder, 'values.yaml') === path) : undefined };
/** Whether values of a chart may make what decides. */
const decides = async function (repository, after, path, folders) {
    const below = after.tree.below((0,revision_tree/* pathIn */.lW)(chartOfValues(path, folders) ?? '', 'templates'));
    return [...(await (0,revision_units/* textsOf */.CB)(repository, after, below)).values()].some((text) => template_conditions/* decidingKinds */.T.test(text));
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
const known = new WeakMap();
/** What gives charts of the revision values which no unit is rendered with. Each chart asks for it, and it is read once. */
const chartUsers = function (repository, after) {
    const found = known.get(after) ?? readUsers(repository, after);
    known.set(after, found);
    return found;
};
const readUsers = async function (repository, after) { return [
    ...inflators(after),
    ...undecidedSets(after),
    ...overrides(after),
    ...(await chart_users_packages(repository, after)),
    ...(await chart_users_helmfiles(repository, after)),
    ...(await openReleases(repository, after)),
    ...(await otherInstallers(repository, after)),
    ...(await otherTools(repository, after)).map(({ path, line, chart }) => ({
        path,
        line,
        title: (0,ports_repository/* nameOf */.Vb)(path),
        gives: 'any',
        takes: (folder) => folder === chart,
    })),
] };
/** Commands that fill values in when they run. */
const openReleases = async function (repository, after) { return (await (0,chart_releases/* chartReleases */.rt)(repository, after)).flatMap(({ path, line, folder, open }) => open !== 'any' && open.size === 0
    ? []
    : [{ path, line, title: 'a command', gives: open, takes: (one) => one === folder }]) };
/** Variables of a package of Zarf that whoever deploys it may set: by their place, or by a mark in a file of values. */
const chart_users_packages = async function (repository, after) {
    const charts = after.tree.paths
        .filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'zarf.yaml')
        .flatMap((path) => (0,read_values/* readValues */.N$)(after.textOf(path) ?? '')
        .flatMap((value) => (0,mesh_fields/* objectsAt */.yR)(value, 'components'))
        .flatMap((component) => (0,mesh_fields/* objectsAt */.yR)(component, 'charts'))
        .map((chart) => ({ path, chart, written: (0,mesh_fields/* textAt */.$6)(chart, 'localPath') })))
        .filter(({ written }) => written !== '');
    const filesOf = (path, chart) => (0,mesh_fields/* textsAt */.i1)(chart, 'valuesFiles').flatMap((file) => after.tree.file((0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), file) ?? '') ?? []);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, charts.flatMap(({ path, chart }) => filesOf(path, chart)));
    return charts.flatMap(({ path, chart, written }) => {
        const marked = filesOf(path, chart).flatMap((file) => markedMembers(texts.get(file) ?? ''));
        const variables = (0,mesh_fields/* objectsAt */.yR)(chart, 'variables').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'path').split(/[.[]/)[0] ?? '');
        const gives = new Set([...variables, ...marked]);
        if (gives.size === 0)
            return [];
        const line = lineOf(after.textOf(path) ?? '', written);
        return [{ path, line, title: 'Zarf', gives, takes: isFolder((0,ports_repository/* folderOf */.yS)(path), written) }];
    });
};
/** First names of values in which Zarf puts a variable. */
const markedMembers = function (text) { return text.includes('###ZARF_')
    ? (0,read_values/* readValues */.N$)(text).flatMap((value) => Object.entries((0,mesh_fields/* objectAt */.lJ)(value)).flatMap(([name, inner]) => JSON.stringify(inner).includes('###ZARF_') ? [name] : []))
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
];
const isInstaller = function (path, text) { return (title) => title.endsWith('Terraform')
    ? /\.(?:tf|tofu|hcl)$/.test(path) && text.includes('helm_release')
    : /\bskaffold\//.test(text) };
const otherInstallers = async function (repository, after) {
    if ((0,charts/* chartFolders */.ue)(after.tree).size === 0)
        return [];
    return (await (0,deploy_texts.deployTexts)(repository, after)).flatMap(({ path, text }) => {
        const isOne = isInstaller(path, text);
        return installers.flatMap(({ title, chart, gives }) => !isOne(title) || !gives.test(text)
            ? []
            : [...text.matchAll(chart)].map(([whole, written = '']) => ({
                path,
                line: lineOf(text, whole),
                title,
                gives: 'any',
                takes: isFolder((0,ports_repository/* folderOf */.yS)(path), written.replaceAll(/\$\{[^}]*\}/g, '{{_}}')),
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
    const paths = new Set([...files.map(({ path }) => path), ...tree.paths.filter(kustomizations/* isKustomizationFile */.yi)]);
    return [...paths].sort(order/* byCodePoint */.HH).flatMap((path) => {
        const text = textOf(path) ?? '';
        const word = /helmCharts|[hH]elmChartInflationGenerator/.exec(text)?.[0];
        if (word === undefined)
            return [];
        const charts = (0,read_values/* readValues */.N$)(text).flatMap((value) => [
            ...(0,mesh_fields/* objectsAt */.yR)(value, 'helmCharts'),
            ...(0,mesh_fields/* objectsAt */.yR)(value, 'helmChartInflationGenerator'),
            ...((0,mesh_fields/* textAt */.$6)(value, 'kind') === 'HelmChartInflationGenerator' ? [(0,mesh_fields/* objectAt */.lJ)(value)] : []),
        ]);
        const named = charts
            .filter((chart) => Object.keys(chart).some((field) => !nameFields.has(field)))
            .map((chart) => (0,mesh_fields/* textAt */.$6)(chart, 'name') || (0,mesh_fields/* textAt */.$6)(chart, 'chartName'));
        // Where its charts are another field says, of the same or another file: a name is enough.
        return named.length === 0
            ? []
            : [
                {
                    path,
                    line: lineOf(text, word),
                    title: word,
                    gives: 'any',
                    takes: (folder) => named.includes((0,ports_repository/* nameOf */.Vb)(folder)),
                },
            ];
    });
};
const valueFields = ['values', 'valuesObject', 'parameters', 'valueFiles', 'fileParameters'];
const givesValues = function (source, fields) {
    const helm = (0,mesh_fields/* objectAt */.lJ)(source, 'helm');
    return fields.some((field) => helm[field] !== undefined);
};
/** Sets whose applications the tree does not decide, and applications with parameters that stand in files. */
const undecidedSets = function ({ files, found, textOf }) {
    const undecided = new Set(found.elsewhere.map(({ path }) => path));
    return (0,gitops_object/* gitOpsObjects */.JD)(files).flatMap(({ group, kind, name, path, content }) => {
        if (group !== 'argoproj.io')
            return [];
        const isSet = kind === 'ApplicationSet' && undecided.has(path);
        if (!isSet && kind !== 'Application')
            return [];
        const spec = isSet ? (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'template', 'spec') : (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
        const fields = isSet ? valueFields : ['fileParameters'];
        const taken = (0,remote_charts/* sourcesOfApplication */.MK)(spec)
            .filter((source) => givesValues(source, fields))
            .map((source) => (0,mesh_fields/* textAt */.$6)(source, 'path'))
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
        const at = (0,revision_tree/* joinPath */.uJ)(from, written.replace(/\/+$/, ''));
        return (folder) => folder === at;
    }
    const [start = '', end = ''] = [parts[0], parts.at(-1)].map((part) => (part ?? '').replace(/^(?:\.{0,2}\/)+|\/+$/g, ''));
    return (folder) => folder.includes(start) && folder.endsWith(end);
};
/** Argo CD: Parameter Overrides, `.argocd-source.yaml` and `.argocd-source-<application>.yaml` in the folder of the source. */
const overrides = function ({ tree }) { return tree.paths
    .filter((path) => /^\.argocd-source.*\.yaml$/.test((0,ports_repository/* nameOf */.Vb)(path)))
    .map((path) => ({ path, line: 1, title: (0,ports_repository/* nameOf */.Vb)(path), gives: 'any', takes: (folder) => folder === (0,ports_repository/* folderOf */.yS)(path) })) };
/** helmfile: releases of charts of this repository, with values that stand in it or are filled in. */
const chart_users_helmfiles = async function (repository, after) {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(helmfiles.isHelmfile).sort(order/* byCodePoint */.HH));
    return [...texts].flatMap(([path, text]) => {
        if (!/\b(?:values|set|setString|setTemplate|valuesTemplate|secrets|environments|bases|inherit)\b/.test(text))
            return [];
        return [...text.matchAll(/\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/g)].map(([whole, written = '']) => ({
            path,
            line: lineOf(text, whole),
            title: 'a release',
            gives: 'any',
            takes: isFolder((0,ports_repository/* folderOf */.yS)(path), written),
        }));
    });
};


/***/ }),

/***/ 44549:
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


/***/ }),

/***/ 39278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byReason),
/* harmony export */   j: () => (/* binding */ changedFillings)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16059);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87524);
/* harmony import */ var _mesh_coverage_filled_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5727);
/* harmony import */ var _mesh_coverage_uncovered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40390);
/* harmony import */ var _mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61374);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24023);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41934);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16918);












/**
 * Objects that change and fill in, or trigger, an object that stands in any other file of the repository (mesh/coverage/filled-objects):
 * whoever compares the one alone sees nothing of the other.
 */
const changedFillings = async function (repository, before, after, changed, cache) {
    const read = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .fileReader */ .q2)({ selection: 'found', cache });
    const objectsIn = (files) => files.flatMap((file) => read(file).objects);
    const [old, now] = [before, after].map(({ files }) => objectsIn(files.filter(({ path }) => changed.has(path))));
    const states = [stateOf(old ?? []), stateOf(now ?? [])];
    const changes = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .everyChange */ .iM)(...states);
    const words = [...new Set(changes.flatMap((change) => (0,_mesh_coverage_filled_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOfFilling */ .QK)(change, states)))];
    if (words.length === 0)
        return [];
    const asked = new RegExp(words.map(_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePattern */ .z).join('|'));
    const files = after.files.filter(({ path, text }) => !changed.has(path) && asked.test(text));
    const own = new Set(changes.flatMap((change) => change.after ?? []));
    const standing = [
        ...(now ?? []).filter((object) => !own.has(object)),
        ...objectsIn(files.filter(({ text }) => mayHoldOther(text))),
    ];
    const around = [stateOf([...(old ?? []), ...standing]), stateOf([...(now ?? []), ...standing])];
    const isMet = (object) => (0,_mesh_coverage_filled_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .mayWorkByOthers */ .Vy)(object, around) && changes.some((change) => (0,_mesh_coverage_filled_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .filledBy */ ._w)(object, change, around) !== undefined);
    return [
        ...(standing.some(isMet) ? toldOf(changes, standing.filter(isMet), around, after, objectsIn) : []),
        ...choosing(changes, [...standing, ...(await fleetFiles(repository, after, changes))], around),
    ];
};
const stateOf = function (objects) { return ({ objects, reads: [] }) };
/** Of Kubernetes' own kinds these alone may work by others. */
const working = /^(?:MutatingAdmissionPolicy.*|ConfigMap|Secret)$/;
const mayHoldOther = function (text) {
    const { groups, kinds } = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
    if (groups === 'any' || kinds === 'any')
        return true;
    return [...groups].some((group) => !(0,_mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isKubernetesGroup */ .o)(group)) || [...kinds].some((kind) => working.test(kind));
};
const pathOf = function ({ source }) { return (source.kind === 'file' ? source.path : '') };
/** What decides in what stands may depend on policies beside it, and on what it names. */
const isContext = /istio\.io\//;
const toldOf = function (changes, met, around, { files }, objectsIn) {
    const there = new Set(around[1].objects);
    const context = objectsIn(files.filter(({ text }) => isContext.test(text))).filter((object) => !there.has(object));
    const [old, now] = around.map(({ objects }) => stateOf([...objects, ...context]));
    if (old === undefined || now === undefined)
        return [];
    return met.flatMap((standing) => (0,_mesh_coverage_uncovered_js__WEBPACK_IMPORTED_MODULE_4__/* .fillingChanges */ .xk)(changes, [old, now], undefined, [standing]).map(({ object, text }) => fillingOf(object, pathOf(standing), text, true)));
};
const fillingOf = function (object, standing, text, isCompared) { return ({
    isCompared,
    path: pathOf(object),
    standing,
    reason: {
        code: 'CHANGE_UNREAD',
        text: `${text} (it stands in ${standing}). Render it at both revisions, and give the results as before and after.`,
        where: object.source,
    },
}) };
/** Objects of tools that deliver to clusters by their labels. */
const delivers = function ({ key: { group, kind } }) { return (group === 'argoproj.io' && kind === 'ApplicationSet') ||
    (group === 'fleet.cattle.io' && /^(?:GitRepo|Bundle|ClusterGroup|HelmOp|fleet\.yaml)$/.test(kind)) };
/** What stands for a cluster there. */
const isCluster = function ({ key: { group, kind }, labels }) { return labels['argocd.argoproj.io/secret-type'] === 'cluster' || (group === 'fleet.cattle.io' && /^Cluster/.test(kind)) };
/** Labels of clusters by which a tool chooses what it applies there. */
const choosing = function (changes, standing, around) {
    const clusters = changes.filter(({ before, after }) => [before, after].some((one) => one !== undefined && isCluster(one)));
    return clusters.length === 0
        ? []
        : standing.filter(delivers).flatMap((object) => clusters.flatMap((change) => {
            const cluster = change.after ?? change.before;
            const chosen = (0,_mesh_coverage_filled_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .filledBy */ ._w)(object, change, around);
            return cluster === undefined || chosen === undefined || chosen === 'comes'
                ? []
                : [
                    fillingOf(cluster, pathOf(object), `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(cluster.key)} changes a label by which ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(object.key)} chooses what is applied there`, false),
                ];
        }));
};
/** Fleet reads this file of a folder as it reads its objects. */
const fleetFiles = async function (repository, after, changes) {
    if (!changes.some((change) => (change.after ?? change.before)?.key.group === 'fleet.cattle.io'))
        return [];
    const paths = after.tree.paths.filter((path) => /(?:^|\/)fleet\.ya?ml$/.test(path));
    return [...(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_8__/* .textsOf */ .CB)(repository, after, paths))].flatMap(([path, text]) => (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_7__/* .readValues */ .N$)(text)
        .filter(_ports_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isJsonObject */ .OW)
        .map((content) => {
        const source = { kind: 'file', path, line: 1, column: 1 };
        const key = { group: 'fleet.cattle.io', kind: 'fleet.yaml', namespace: '', name: path };
        return { key, apiVersion: '', labels: {}, annotations: {}, content, source, locate: () => source };
    }));
};
const byReason = function (fillings) { return [...new Map(fillings.map(({ reason }) => [reason.text, reason])).values()].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_11__/* .byCodePoint */ .HH)(a.text, b.text)) };


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

/***/ 75849:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IH: () => (/* binding */ changedOpaque),
  Vg: () => (/* binding */ opaqueFiles),
  XM: () => (/* binding */ reach_units_pathOf),
  B7: () => (/* binding */ reachUnits),
  iA: () => (/* binding */ unitPairs),
  hH: () => (/* binding */ unreadChanges),
  yP: () => (/* binding */ unreadDeliveries)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/manifests/aside-folders.ts
var aside_folders = __webpack_require__(34534);
// EXTERNAL MODULE: ./src/manifests/environment-name.ts
var environment_name = __webpack_require__(22487);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/units/moved-units.ts





/** The path of a file from a folder, through folders above where need be. */
const pathBeside = function (folder, path) {
    const [from, to] = [folder, path].map((one) => (one === '' ? [] : one.split('/')));
    if (from === undefined || to === undefined)
        return path;
    const parted = from.findIndex((part, at) => part !== to[at]);
    const shared = parted === -1 ? from.length : parted;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};
/** A file of values that a command names, wherever it stands: by its place among them, its name, and the stages on the way to it. */
const givenAs = function (path, given) { return JSON.stringify([given.indexOf(path), (0,ports_repository/* nameOf */.Vb)(path), path.split('/').filter(environment_name/* isEnvironmentName */.tq)]) };
const sourceBeside = function (source, beside) { return source.kind === 'helm'
    ? {
        ...source,
        folder: '',
        valueFiles: source.valueFiles.map(beside),
        local: [...source.local].map(([name, folder]) => [name, beside(folder)]),
    }
    : {
        ...source,
        folder: '',
        resources: source.resources?.map(beside),
        substitutions: source.substitutions === undefined ? '' : [...source.substitutions.variables],
    } };
/**
 * All that a unit of a folder is made of, but for where the folder is. One that something applies by its path, and one that is
 * rendered without a part of it, is no other's like.
 */
const contentOfUnits = function (listing) {
    const files = new Map(listing.map((one) => [one.path, one]));
    return ({ source, reads, namespace, placedIn, obstacle, elsewhere, declared, released }) => {
        if (source.kind === 'plain' || obstacle !== undefined || elsewhere !== undefined)
            return undefined;
        if (declared !== undefined)
            return undefined;
        const given = released === true && source.kind === 'helm' ? source.valueFiles : [];
        const beside = (path) => given.includes(path) ? givenAs(path, given) : pathBeside(source.folder, path);
        const found = [...reads].map((path) => ({ path: beside(path), file: files.get(path) }));
        // What a link leads to has another part in the unit than its own name says.
        if (found.some(({ file }) => file?.kind === 'link'))
            return undefined;
        const texts = found.flatMap(({ path, file }) => (file === undefined ? [] : [`${path} ${file.id}`]));
        return JSON.stringify([
            sourceBeside(source, beside),
            released === true,
            namespace,
            placedIn,
            texts.sort(order/* byCodePoint */.HH),
        ]);
    };
};
const folderOf = function ({ source }) { return (source.kind === 'plain' ? '' : source.folder) };
/** Stages are no names of one another, and what moves to where nobody deploys is gone. */
const mayMove = function (from, to) {
    const [old, now] = [from, to].map((folder) => folder.split('/').filter(environment_name/* isEnvironmentName */.tq));
    // `prod` is production, under another name.
    const areSame = old?.length === now?.length && old?.every((stage, at) => (0,environment_name/* isSameStage */.Ps)(stage, now?.[at] ?? '')) === true;
    return areSame && (0,aside_folders/* standsAside */.y)(`${from}/`) === (0,aside_folders/* standsAside */.y)(`${to}/`);
};
/** Units whose folder moved with all that they are made of: who comes, and which one that is. */
const movedUnits = function (gone, come, contentOf) {
    if (gone.length === 0 || come.length === 0)
        return new Map();
    const olds = (0,group_by/* groupBy */.$)(gone, (unit) => contentOf.before(unit) ?? '');
    const nows = (0,group_by/* groupBy */.$)(come, (unit) => contentOf.after(unit) ?? '');
    return new Map([...nows].flatMap(([content, units]) => {
        const partners = content === '' ? [] : (olds.get(content) ?? []);
        // Several alike are told by the name of their folder.
        const isAlike = (one, other) => (partners.length === 1 && units.length === 1) || (0,ports_repository/* nameOf */.Vb)(folderOf(one)) === (0,ports_repository/* nameOf */.Vb)(folderOf(other));
        return units.flatMap((unit) => {
            const [only, ...others] = partners.filter((one) => isAlike(unit, one) && mayMove(folderOf(one), folderOf(unit)));
            const rivals = units.filter((one) => (0,ports_repository/* nameOf */.Vb)(folderOf(one)) === (0,ports_repository/* nameOf */.Vb)(folderOf(unit)));
            return only !== undefined && others.length === 0 && rivals.length === 1 ? [[unit.id, only]] : [];
        });
    }));
};

;// CONCATENATED MODULE: ./src/units/pair-units.ts



const pair_units_folderOf = function ({ source }) { return (source.kind === 'plain' ? '' : `${source.kind} ${source.folder}`) };
/**
 * Finds each unit of one revision in the other: by its id, else by the folder where only one on each side is left (an
 * Application that is renamed, or that comes to a folder which was found by itself), else by all that it is made of, where its
 * folder moved. `find` gives a unit that is no longer
 * one of its own since something else takes it: it is compared with itself all the same.
 */
const pairUnits = function (before, after, find, contentOf) {
    const old = new Map(before.map((unit) => [unit.id, unit]));
    const now = new Map(after.map((unit) => [unit.id, unit]));
    const gone = before.filter(({ id }) => !now.has(id));
    const come = after.filter(({ id }) => !old.has(id));
    const renamed = new Map(come.flatMap((unit) => {
        const folder = pair_units_folderOf(unit);
        const partners = folder === '' ? [] : gone.filter((one) => pair_units_folderOf(one) === folder);
        const rivals = come.filter((one) => pair_units_folderOf(one) === folder);
        const [only] = partners;
        return only !== undefined && partners.length === 1 && rivals.length === 1 ? [[unit.id, only]] : [];
    }));
    const named = new Set([...renamed.values()]);
    const moved = new Map([
        ...renamed,
        ...movedUnits(gone.filter((unit) => !named.has(unit) && find.after(unit) === undefined), come.filter((unit) => !renamed.has(unit.id) && find.before(unit) === undefined), contentOf),
    ]);
    const taken = new Set([...moved.values()].map(({ id }) => id));
    return [
        ...after.map((unit) => ({
            title: unit.title,
            before: old.get(unit.id) ?? moved.get(unit.id) ?? find.before(unit),
            after: unit,
        })),
        ...gone
            .filter(({ id }) => !taken.has(id))
            .map((unit) => ({ title: unit.title, before: unit, after: find.after(unit) })),
    ].sort((a, b) => (0,order/* byCodePoint */.HH)(a.title, b.title));
};
/** Whether a command releases a chart with other values than before, though no file of the chart changes. */
const isGivenOtherwise = function (before, after) { return before?.released === true &&
    after?.released === true &&
    before.source.kind === 'helm' &&
    after.source.kind === 'helm' &&
    !(0,json/* isSameJson */.TL)(before.source.values ?? {}, after.source.values ?? {}) };
/** Whether a change of these paths can change the unit. */
const isReached = function ({ before, after }, changed) { return isGivenOtherwise(before, after) ||
    [before, after].some((unit) => [...changed].some((path) => unit?.reads.has(path) === true || isAside(unit, path))) };
/** Whether a file is read only where a template of the unit's chart asks for it. */
const isAside = function (unit, path) { return unit?.asides?.has(path) === true };

// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/plain-parts.ts








/**
 * Splits plain files where the same object stands twice with another content: two states of one object are never applied
 * together. The folders part at the level where the two paths do; files that are on neither side belong to each part.
 *
 * Equal objects part them too where the change touches one of the sides: production may look as development does, and one that goes
 * there, or comes from there, does not stand in the other's place. Of files in one folder two such objects are needed, since one alone
 * may be there twice by mistake. An object that moves never stood twice; one that comes from where nobody deploys it, or from another
 * stage, is new where it comes to.
 */
const splitPlain = function (objects, changed) {
    const branches = findBranches(objects, changed);
    if (branches.size === 0)
        return [{ at: undefined, holds: () => true }];
    const sides = [...branches.values()].flatMap((names) => [...names]);
    const leaves = sides.filter((side) => !branches.has(side) && !sides.some((other) => (0,revision_tree/* isInside */.FK)(other, side)));
    return [...new Set(leaves)].sort(order/* byCodePoint */.HH).map((leaf) => ({
        at: leaf,
        holds: (path) => sidesOf(path, branches).every((side) => (0,ports_repository/* isBelow */.Yw)(leaf, side)),
    }));
};
const findBranches = function (objects, changed) {
    const touched = new Set([...changed].flatMap(ports_repository/* withParents */.M2));
    const stood = (0,once/* once */.O)(() => new Set(objects.flatMap(({ path, stands }) => (stands === 'after' ? [] : (0,ports_repository/* withParents */.M2)(path)))));
    const branches = new Map();
    const equalFiles = new Set();
    for (const same of (0,group_by/* groupBy */.$)(objects, ({ key }) => key).values()) {
        if (same.length < 2)
            continue;
        const areEqual = same.every(({ content }) => (0,json/* isSameJson */.TL)(content, same[0]?.content));
        if (areEqual && (areOfOne(same) || !(standTogether(same) || comesFromElsewhere(same, stood))))
            continue;
        const paths = new Set(same.map(({ path }) => path));
        for (const [folder, names] of childrenOf([...paths])) {
            if (names.size < 2)
                continue;
            const children = [...names];
            if (areEqual) {
                if (!children.some((child) => touched.has(child)))
                    continue;
                const files = JSON.stringify(children);
                const isFirst = children.every((child) => paths.has(child)) && !equalFiles.has(files);
                equalFiles.add(files);
                if (isFirst)
                    continue;
            }
            const known = branches.get(folder) ?? new Set();
            for (const child of children)
                known.add(child);
            branches.set(folder, known);
        }
    }
    return branches;
};
/** Many folders of one environment each hold their Namespace and their account; those that nobody deploys are of none. */
const areOfOne = function (same) { return /^\/(?:Namespace|ServiceAccount)\//.test(same[0]?.key ?? '') && !same.some(({ path }) => (0,aside_folders/* standsAside */.y)(path)) };
/** Whether two of them stand in one revision. */
const standTogether = function (same) { return ['before', 'after'].some((side) => {
    const paths = same.filter(({ stands }) => stands === side || stands === 'both').map(({ path }) => path);
    return new Set(paths).size > 1;
}) };
/** Whether an object moves out of a folder that is not deployed, or from one stage to another one that stood there before. */
const comesFromElsewhere = function (same, stood) {
    const pathsAt = (side) => same.filter(({ stands }) => stands === side).map(({ path }) => path);
    return pathsAt('before').some((old) => pathsAt('after').some((now) => isElsewhere(old, now, stood)));
};
const isElsewhere = function (old, now, stood) {
    if ((0,aside_folders/* standsAside */.y)(old) && !(0,aside_folders/* standsAside */.y)(now))
        return true;
    const [from, to] = [stageOf(old), stageOf(now)];
    if (from === undefined || to === undefined || (0,environment_name/* isAlike */.HI)((0,ports_repository/* nameOf */.Vb)(from), (0,ports_repository/* nameOf */.Vb)(to)))
        return false;
    return stood().has(to);
};
/** The innermost folder of a path that has the name of a stage. */
const stageOf = function (path) { return (0,ports_repository/* withParents */.M2)(path)
    .slice(1)
    .find((folder) => (0,environment_name/* isEnvironmentName */.tq)((0,ports_repository/* nameOf */.Vb)(folder))) };
const childrenOf = function (paths) {
    const children = new Map();
    for (const path of paths)
        for (const [folder, child] of steps(path)) {
            const known = children.get(folder) ?? new Set();
            children.set(folder, known.add(child));
        }
    return children;
};
/** `a/b/c.yaml`: ['', 'a'], ['a', 'a/b'], ['a/b', 'a/b/c.yaml']. */
const steps = function (path) {
    const parts = path.split('/');
    return parts.map((_, at) => [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')]);
};
const sidesOf = function (path, branches) { return steps(path).flatMap(([folder, child]) => (branches.get(folder)?.has(child) === true ? [child] : [])) };

// EXTERNAL MODULE: ./src/open/deliveries/changed-fillings.ts
var changed_fillings = __webpack_require__(39278);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/scripts/call-words.ts
var call_words = __webpack_require__(49975);
// EXTERNAL MODULE: ./src/open/scripts/deploy-texts.ts
var deploy_texts = __webpack_require__(76185);
;// CONCATENATED MODULE: ./src/open/scripts/folders-applied.ts




/** Words by which people call a folder of what is deployed. */
const ofDeployed = /^(?:k8s|kube\w*|manifests?|yamls?|deploy\w*|config\w*|conf|base|bases|overlays?|apps?|applications?|infra\w*|clusters?|regions?|mesh|istio\w*|polic(?:y|ies)|secur\w*|auth\w*|rbac|iam|access|permissions?|gateways?|net|network\w*|ingress|egress|services?|micro\w*|helm|charts?|templates?|resources?|objects|platform|gitops|argo\w*|flux\w*|env\w*|kustom\w*|namespaces?|ns|tenants?|teams?|projects?|products?|components?|modules?|common|shared|global|core|system|cluster\w*|ops|devops|setup|install\w*|bootstrap|crds?|cd|ci|releases?|stacks?|workloads?|backend|frontend|api|web|server|prod\w*)$/i;
/** Kinds of which a folder that is applied has one. */
const kinds = /^(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|Service|Namespace|ServiceAccount|(?:Cluster)?RoleBinding|\w+Policy|\w+Authentication|VirtualService|Gateway|HTTPRoute)$/;
/** Words behind which such a folder is none: `k8s-off`, `_manifests`. */
const isPutOff = /^[_.]|(?:^|[-_.])(?:off|out|hold|later|todo|wip|drafts?|parking)(?:$|[-_.])/i;
const isCalledAsDeployed = function (folder) { return (0,environment_name/* isEnvironmentName */.tq)(folder) || (!isPutOff.test(folder) && folder.split(/[-_.]/).some((word) => ofDeployed.test(word))) };
/** Whether a path stands below a folder of the root that is deployed, by its name or by the objects in it. */
const isFolderOfDeployed = function (path, at) {
    const [folder = ''] = path.split('/');
    return isCalledAsDeployed(folder) || objectsIn(folder, at).length > 0;
};
/** The first folder of each path, where a file moves from one to another one. */
const movedBetween = function (from, to) {
    const [one, other] = [from, to].map((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''));
    return one === undefined || other === undefined || one === other ? undefined : [one, other];
};
/**
 * Of a file that moves between two folders of the root, one that nothing says to be applied as the other one is: by its name, by other
 * objects in it that stay, or by being the name of a namespace or an object. A folder that is renamed with all of its objects is the
 * same one.
 */
const folderNobodyKnows = function (from, to, before, after) {
    const folders = movedBetween(from, to);
    if (folders === undefined)
        return undefined;
    const [one, other] = folders;
    const isRenamed = () => objectsIn(one, after).length === 0 && objectsIn(other, before).length === 0;
    const stays = (folder) => {
        const old = new Set(objectsIn(folder, before));
        return objectsIn(folder, after).some((path) => old.has(path));
    };
    const isKnown = (folder) => folder === '' || isCalledAsDeployed(folder) || stays(folder) || isName(folder, [before, after]);
    const unknown = (0,once/* once */.O)(() => [one, other].find((folder) => !isKnown(folder)));
    return unknown() === undefined || isRenamed() ? undefined : unknown();
};
/** Files of a folder that hold what is deployed. */
const objectsIn = function (folder, { files }) { return files.filter(({ path, text }) => path.startsWith(`${folder}/`) && mayBeDeployed(text)).map(({ path }) => path) };
const mayBeDeployed = function (text) {
    const holds = (0,may_hold/* mayHold */.BV)(text);
    return holds.kinds === 'any' || [...holds.kinds].some((kind) => kinds.test(kind));
};
/** A folder of a team or a program has the name of its namespace or its workload. */
const isName = function (folder, sides) {
    const pattern = new RegExp(`\\bname(?:space)?["']?:\\s*["']?${(0,quote_pattern/* quotePattern */.z)(folder)}(?![\\w-])`);
    return sides.some(({ files }) => files.some(({ text }) => pattern.test(text)));
};

;// CONCATENATED MODULE: ./src/open/deliveries/fetched-lists.ts














/** vendir: `directories[].contents[]`, each below the path of its directory (Carvel: vendir.yml, vendir.lock.yml). */
const ofVendir = {
    isOne: (path) => /(?:^|\/)[\w.-]*vendir[\w.-]*\.ya?ml$/.test(path),
    read: (path, value) => (0,fields/* objectsAt */.yR)(value, 'directories').flatMap((directory) => (0,fields/* objectsAt */.yR)(directory, 'contents').flatMap((content) => {
        const folder = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), `${(0,fields/* textAt */.$6)(directory, 'path')}/${(0,fields/* textAt */.$6)(content, 'path')}`);
        return folder === undefined ? [] : [{ folder, source: content, name: folder }];
    })),
    by: 'vendir fetches what it says into',
    isUsed: ({ folder, source }, { after, deploys }) => speaksOfPolicies.test(`${folder} ${JSON.stringify(source)}`) ||
        isFolderOfDeployed(folder, after) ||
        takenBy(folder, after) ||
        deploys.some((text) => (0,deploy_texts.wordsOf)(text).some(({ word }) => (0,deploy_texts.leadsTo)(word, 'below')?.test(folder) === true)),
};
const speaksOfPolicies = new RegExp(`${call_words/* speaksOfMesh */.Qs.source}|polic|\\brbac\\b|authz`, 'i');
/** A kustomization or an object of Argo CD or Flux takes a folder that holds nothing here. */
const takenBy = function (folder, { found, files }) { return found.units.some(({ declared }) => declared !== undefined && (folder === declared.folder || (0,revision_tree/* isInside */.FK)(folder, declared.folder))) ||
    files.some(({ path, text }) => (0,kustomizations/* isKustomizationFile */.yi)(path) &&
        (0,read_values/* readValues */.N$)(text).some((value) => ['resources', 'bases', 'components'].some((list) => (0,fields/* textsAt */.i1)(value, list).some((one) => {
            const to = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), one);
            return to !== undefined && (to === folder || (0,revision_tree/* isInside */.FK)(to, folder) || (0,revision_tree/* isInside */.FK)(folder, to));
        })))) };
/** jsonnet-bundler: `dependencies[].source.git` with its version, below `vendor/` (jsonnetfile.json, jsonnetfile.lock.json). */
const ofJsonnet = {
    isOne: (path) => /(?:^|\/)jsonnetfile(?:\.lock)?\.json$/.test(path),
    read: (path, value) => (0,fields/* objectsAt */.yR)(value, 'dependencies').flatMap((dependency) => {
        const remote = (0,fields/* textAt */.$6)(dependency, 'source', 'git', 'remote');
        const subdir = (0,fields/* textAt */.$6)(dependency, 'source', 'git', 'subdir');
        const long = `${remote
            .replace(/^(?:[a-z+]+:\/\/|git@)/, '')
            .replace(':', '/')
            .replace(/\.git$/, '')}${subdir === '' ? '' : `/${subdir}`}`;
        const folder = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), `vendor/${long}`);
        const source = { source: (0,fields/* objectAt */.lJ)(dependency, 'source'), version: dependency['version'] ?? null };
        return remote === '' || folder === undefined ? [] : [{ folder, source, name: long }];
    }),
    by: 'jsonnet-bundler fetches the library that it names into',
    isUsed: ({ name }, { programs }) => {
        const short = (0,ports_repository/* nameOf */.Vb)(name);
        const importing = programs.filter((text) => [...text.matchAll(/\bimport(?:str)?\s+['"]([^'"]+)['"]/g)].some(([, path = '']) => path.startsWith(`${short}/`) || path.startsWith(`${name}/`)));
        return (importing.length > 0 &&
            (speaksOfPolicies.test(name) ||
                importing.some((text) => speaksOfPolicies.test(text) || (0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text)))));
    },
};
/** npm: packages by their names, in `node_modules` beside the list, each with the version that is asked for or locked. */
const ofNpm = {
    isOne: (path) => /(?:^|\/)package(?:-lock)?\.json$/.test(path) && !path.includes('node_modules/'),
    read: (path, value) => {
        const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((list) => Object.entries((0,fields/* objectAt */.lJ)(value, list)).flatMap(([name, version]) => typeof version === 'string' ? [[name, version]] : []));
        const locked = Object.entries((0,fields/* objectAt */.lJ)(value, 'packages')).flatMap(([place, one]) => {
            const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(place) ?? [];
            return name === undefined ? [] : [[name, (0,fields/* textAt */.$6)(one, 'version')]];
        });
        return [...asked, ...locked].flatMap(([name, source]) => {
            const folder = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), `node_modules/${name}`);
            return folder === undefined ? [] : [{ folder, source, name }];
        });
    },
    by: 'npm puts the package that it names into',
    isUsed: ({ name, folder }, { after, deploys }) => takenBy(folder, after) ||
        deploys.some((text) => (0,deploy_texts.runningLines)(text).some((line) => (0,deploy_texts.isDeploying)(line) && new RegExp(`node_modules/${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w.-])`).test(line))),
};
const lists = [ofVendir, ofJsonnet, ofNpm];
/** Names of what a list of a tool says, each with what is fetched there. */
const fetchedIn = function ({ read }, path, text) { return new Map((text === undefined ? [] : (0,read_values/* readValues */.N$)(text)).flatMap((value) => read(path, value)).map((one) => [one.folder, one])) };
/**
 * Changed lists of what a tool fetches from elsewhere: another revision, repository or file of what is applied here, or of what
 * makes it. What such a tool has put into this repository is compared as it stands, and says nothing here.
 */
const changedFetchedLists = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => lists.some(({ isOne }) => isOne(path))).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const isHere = ({ folder }) => [before, after].every(({ tree }) => tree.below(folder).length > 0 || tree.file(folder) !== undefined);
    const open = paths.flatMap((path) => {
        const list = lists.find(({ isOne }) => isOne(path));
        if (list === undefined)
            return [];
        const [one, other] = [old, now].map((texts) => fetchedIn(list, path, texts.get(path)));
        const all = new Map([...(one ?? []), ...(other ?? [])]);
        const differing = [...all.values()].filter((fetched) => !isHere(fetched) &&
            !(0,json/* isSameJson */.TL)(one?.get(fetched.folder)?.source ?? null, other?.get(fetched.folder)?.source ?? null));
        return differing.length === 0 ? [] : [{ path, list, differing }];
    });
    if (open.length === 0)
        return [];
    const programs = await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter((path) => /\.(?:jsonnet|libsonnet)$/.test(path)));
    const users = {
        after,
        deploys: (await (0,deploy_texts.deployTexts)(repository, after)).map(({ text }) => text),
        programs: [...programs.values()],
    };
    return open.flatMap(({ path, list, differing }) => {
        const used = differing.find((one) => list.isUsed(one, users));
        return used === undefined ? [] : [reasonOf(path, `${list.by} ${used.folder}`)];
    });
};
const reasonOf = function (path, by) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${by}: what comes from there stands in no file of this repository and was not read. Fetch it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/ports/of-one-side.ts
var of_one_side = __webpack_require__(42836);
// EXTERNAL MODULE: ./src/open/templates/object-text.ts
var object_text = __webpack_require__(56549);
;// CONCATENATED MODULE: ./src/open/scripts/printing-workflows.ts



/** Workflows of GitHub, by where they stand. */
const isWorkflow = function (path) { return /(?:^|\/)\.github\/workflows\//.test(path) };
/** Actions that bring files or programs to the runner, and take nothing away from it. */
const preparing = /^(?:actions\/(?:checkout|setup-[a-z]+)|azure\/setup-(?:helm|kubectl))@/;
/** Commands that say something about files of the runner, or write another one there. */
const looking = new Set([
    ...['cd', 'ls', 'pwd', 'cat', 'echo', 'mkdir', 'diff', 'grep', 'head', 'tail', 'wc', 'true'],
    ...['kubeconform', 'kubeval', 'yamllint', 'actionlint'],
]);
/** What these print or write beside their own files (Helm: helm template, helm lint; kustomize: kustomize build, kustomize create). */
const rendering = new Map([
    ['helm', new Set(['template', 'lint', 'version', 'dependency', 'show'])],
    ['kustomize', new Set(['build', 'create', 'version'])],
]);
/** A program inside of another command, one of somebody else, or what is filled in before a shell sees it. */
const mayBeAnything = /\$\(|`|\$\{\{|<<|[<>]\(|--post-renderer|--enable|--exec/;
/** What changes which programs are found, or what the next steps run. */
const ofRunner = /\bGITHUB_|\bRUNNER_|\bBASH_ENV\b|\bPATH\b|\bHELM_|^\s*(?:-\s+)?shell\s*:|>\s*["']?[/~$](?!dev\/null)/m;
const isLooking = function (command) {
    const [first = '', verb = ''] = command.split(/\s+/);
    return looking.has(first) || rendering.get(first)?.has(verb) === true;
};
const onlyLooks = function (script) { return !mayBeAnything.test(script) &&
    script
        .replaceAll(/\\\r?\n\s*/g, ' ')
        .replaceAll(/\d?>&\d/g, ' ')
        .split(/[\r\n;&|]+/)
        .map((command) => command.trim())
        .every((command) => command === '' || command.startsWith('#') || isLooking(command)) };
const isPrintingStep = function (step) { return (0,fields/* member */.Dc)(step, 'uses') === undefined ? onlyLooks((0,fields/* textAt */.$6)(step, 'run')) : preparing.test((0,fields/* textAt */.$6)(step, 'uses')) };
const isPrintingJob = function (job) {
    const steps = (0,fields/* objectsAt */.yR)(job, 'steps');
    const isOther = (0,json/* isJsonObject */.OW)(job) && ['uses', 'container', 'services'].some((name) => job[name] !== undefined);
    return !isOther && steps.length > 0 && steps.every(isPrintingStep);
};
/**
 * Whether a workflow only looks at what it renders: no step of it speaks to a cluster, runs a program of the repository, or hands
 * a file to somebody. What it gives a chart are then the values of nobody.
 */
const isPrinting = function (path, text) {
    if (!isWorkflow(path) || ofRunner.test(text))
        return false;
    const [value, ...others] = (0,read_values/* readValues */.N$)(text);
    const jobs = Object.values((0,fields/* objectAt */.lJ)(value, 'jobs'));
    return others.length === 0 && jobs.length > 0 && jobs.every(isPrintingJob);
};
/** Which files start a workflow: what it does when it runs stays the same. */
const filter = /^( +)paths(?:-ignore)?:\s*(?:#.*)?$/;
/** A workflow without the lists of files by which GitHub starts it or not (GitHub: Workflow syntax, `on.<event>.paths`). */
const withoutFilters = function (text) {
    const kept = [];
    let isOfEvents = false;
    let column = -1;
    for (const line of text.split('\n')) {
        if (/^[^\s#-]/.test(line))
            isOfEvents = /^(?:on|"on"|'on')\s*:/.test(line);
        const isItem = column >= 0 && /^ *(?:-\s|#|$)/.test(line) && (line.trim() === '' || line.search(/\S/) >= column);
        if (isItem)
            continue;
        column = isOfEvents ? (filter.exec(line)?.[1]?.length ?? -1) : -1;
        if (column < 0)
            kept.push(line);
    }
    return kept.join('\n');
};

;// CONCATENATED MODULE: ./src/open/templates/changed-names.ts






/** Members of a value of which some part differs, each with all on the way to it. */
const membersOf = function (old, now, at = '') {
    if ((0,json/* isSameJson */.TL)(old ?? null, now ?? null))
        return [];
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : undefined, (0,json/* isJsonObject */.OW)(now) ? now : undefined];
    if (one === undefined && other === undefined)
        return at === '' ? [] : [at];
    return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((name) => membersOf(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`));
};
const membersOfAll = function (one, other) {
    return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => membersOf(one[at], other[at])).flat();
};
/** Where pipelines and packages give a name a value, and how what runs there asks for it. */
const asked = new Map([
    ['env', ['', 'env.']],
    ['variables', ['', 'variables.']],
    ['vars', ['', 'vars.']],
    ['with', ['', 'inputs.']],
    ['inputs', ['inputs.']],
    ['params', ['params.']],
    ['parameters', ['parameters.']],
    ['matrix', ['matrix.']],
    ['include', ['matrix.']],
    ['config', ['npm_package_config_']],
]);
/** Each name that is given a value somewhere in a pipeline, as what runs there asks for it, with the value. */
const settingsIn = function (value, within = '') {
    if (Array.isArray(value))
        return value.flatMap((one) => settingsIn(one, within));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => [
        ...(asked.get(within) ?? []).map((before) => `${before}${name}\n${JSON.stringify(inner)}`),
        ...settingsIn(inner, name),
    ]);
};
const changedSettings = function (old, now) {
    const [one, other] = [old, now].map((values) => values.flatMap((value) => settingsIn(value)));
    return (0,of_one_side/* ofOneSide */.v)(one ?? [], other ?? [], (pair) => pair)
        .flat()
        .map((pair) => pair.slice(0, pair.indexOf('\n')));
};
const withoutQuotes = function (path, text) { return object_text/* isData */.$V.test(path) ? text : text.replaceAll(/(["'])([\w./:-]+)\1/g, '$2') };
const withoutComments = function (text) { return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#(?!@)|\/\/|;)/.test(line)) };
/** `s/__SA__/reader/`, `s|@P@|$P|`: what is put another text in place of. */
const replacedIn = function (text) { return [...text.matchAll(/\bs([/|#,@~!:])((?:(?!\1)[^\n])+)\1((?:(?!\1)[^\n])*)\1/g)].map(([, , what = '']) => what) };
const assigned = /(?:^|[^\w.-])([A-Za-z_][\w.-]*)["']?[ \t]*(?::=|\?=|\+=|=|:[ \t])[ \t]*("[^"\n]*"|'[^'\n]*'|[^\s;&|]*)/g;
/** In YAML a colon says where a member stands, and commands give names with an equals sign. */
const given = /(?:^|[^\w.-])([A-Za-z_][\w.-]*)=("[^"\n]*"|'[^'\n]*'|[^\s;&|"']*)/g;
const pairsIn = function (lines, form) { return lines.flatMap((line) => [...line.matchAll(form)].map(([, name = '', value = '']) => `${name}\n${value}`)) };
/** Names that a file gives another meaning, in whichever form it gives them. */
const changedNamesIn = function (path, old = '', now = '') {
    const [one, other] = [old, now].map((text) => withoutComments(withoutQuotes(path, text)));
    const [gone, come] = (0,of_one_side/* ofOneSide */.v)(one, other, (line) => line);
    const wordsOf = (line) => line.split(/[\s;&|]+/).filter((word) => word !== '');
    const [goneWords, comeWords] = [new Set(gone.flatMap(wordsOf)), new Set(come.flatMap(wordsOf))];
    const linesOf = (some, others) => some.map((line) => ({ line, words: wordsOf(line).filter((word) => !others.has(word)) }));
    const lines = [...linesOf(gone, comeWords), ...linesOf(come, goneWords)];
    const names = (0,once/* once */.O)(() => namesIn(path, [old, now], { gone, come, lines }));
    return {
        // Asked for where somebody may ask for a name: a file of values may have millions of lines.
        get names() {
            return names();
        },
        lines,
    };
};
const namesIn = function (path, [old, now], { gone, come, lines, }) {
    const form = object_text/* isData */.$V.test(path) ? given : assigned;
    const [first, second] = [pairsIn(gone, form), pairsIn(come, form)];
    const ofPairs = (0,of_one_side/* ofOneSide */.v)(first, second, (pair) => pair)
        .flat()
        .map((pair) => pair.slice(0, pair.indexOf('\n')));
    // `NAME := one two`, `for NAME in one two`: the words that differ stand further on.
    const ofLines = lines.flatMap(({ line, words }) => words.length === 0
        ? []
        : [
            ...(/^(?:export\s+)?([A-Za-z_]\w*)\s*(?::=|\?=|\+=|=)/.exec(line)?.slice(1) ?? []),
            ...[...line.matchAll(/\bfor\s+(\w+)\s+in\b/g)].map(([, name = '']) => name),
        ]);
    // Members of a workflow are no names for anybody but where it gives them (`env`, `with`): its own `name` is no variable.
    const values = object_text/* isData */.$V.test(path) ? [(0,read_values/* readValues */.N$)(old), (0,read_values/* readValues */.N$)(now)] : undefined;
    const members = values === undefined
        ? [...ofPairs, ...ofLines]
        : [...(isWorkflow(path) ? [] : membersOfAll(...values)), ...changedSettings(...values), ...ofPairs];
    const replaced = lines.flatMap(({ words }) => replacedIn(words.join(' ')).map((what) => what.replaceAll(/^\W+|\W+$/g, '')));
    return new Set([...members, ...replaced].filter((name) => name !== ''));
};

// EXTERNAL MODULE: ./src/open/templates/feeding-names.ts
var feeding_names = __webpack_require__(87793);
// EXTERNAL MODULE: ./src/open/templates/feeding.ts + 1 modules
var feeding = __webpack_require__(9361);
// EXTERNAL MODULE: ./src/open/programs/test-code.ts
var test_code = __webpack_require__(88226);
// EXTERNAL MODULE: ./src/open/templates/ytt-reads.ts
var ytt_reads = __webpack_require__(84371);
// EXTERNAL MODULE: ./src/open/settle-unread.ts + 3 modules
var settle_unread = __webpack_require__(43575);
;// CONCATENATED MODULE: ./src/open/templates/changed-feeders.ts













/** Lists of names with what stands for them: no manifest has such a name. */
const isList = function (path) { return /\.(?:conf|cfg|ini|env|properties|toml)$|(?:^|\/)\.env(?:\.[^/]*)?$/.test(path) };
/**
 * Files by which another program fills in a text that may hold a policy, where they change and the text does not: what it becomes
 * changes with them. Where the text itself is compared, it says so (settle-unread.ts): those places are left out.
 */
const changedFeeders = async function (repository, before, after, { changed, isCompared, cache, saysValues }) {
    // Without a configuration the files beside the text are compared with it.
    const isValues = (path) => saysValues === true && object_text/* isData */.$V.test(path) && !isCompared(path);
    const isFeeder = (path) => (0,ytt_reads/* isLoadedByYtt */.O)(path) || isList(path) || isValues(path);
    // A text of ytt reads files of whichever name.
    const isOfYtt = (path) => (after.textOf(path) ?? '').includes('#@');
    const others = after.files.some(({ path }) => isOfYtt(path)) ? [...changed] : [...changed].filter(isFeeder);
    const feeders = others.filter((path) => !test_code/* isTest */.N.test(path)).sort(order/* byCodePoint */.HH);
    if (feeders.length === 0)
        return [];
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache });
    const parts = after.files.flatMap((file) => changed.has(file.path) || (0,charts/* chartOfTemplate */.a)(file.path, folders) !== undefined
        ? []
        : read(file).unread.filter((part) => isFilledIn(part)));
    if (parts.length === 0)
        return [];
    const functions = after.tree.paths.filter(ytt_reads/* isLoadedByYtt */.O);
    const [old, now, all] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, before, feeders),
        (0,revision_units/* textsOf */.CB)(repository, after, feeders),
        (0,revision_units/* textsOf */.CB)(repository, after, functions),
    ]);
    const lines = new Map(feeders.map((path) => [path, changedLines(old.get(path) ?? '', now.get(path) ?? '')]));
    const isObject = (path) => [old, now].some((texts) => (0,object_text/* holdsObject */.uz)(texts.get(path) ?? ''));
    const written = feeders.filter((path) => lines.get(path) !== '' && !(object_text/* isData */.$V.test(path) && isObject(path)));
    const given = new Map(written
        .filter((path) => object_text/* isData */.$V.test(path))
        .map((path) => [path, [...changedNamesIn(path, old.get(path) ?? '', now.get(path) ?? '').names]]));
    return parts.flatMap((part) => {
        const text = after.textOf(part.path) ?? part.written;
        const names = (0,feeding_names/* namesAskedFor */.wb)(part.written);
        const isRead = (path) => (0,ytt_reads/* readsWithYtt */.n)({ path: part.path, text }, path, all);
        const feeds = written.filter((path) => {
            // There the comparison looks at all files but those for people.
            if (isCompared(part.path))
                return !(0,feeding/* mayFeed */.iZ)(path) && isOfYtt(part.path) && isRead(path);
            if (isOfYtt(part.path))
                return isRead(path) || (isValues(path) && asksFor(part.written, given.get(path) ?? []));
            return (0,ytt_reads/* isLoadedByYtt */.O)(path)
                ? isRead(path)
                : isFeeder(path) && (names === undefined || (0,feeding_names/* speaksOfName */.g1)(lines.get(path) ?? '', names));
        });
        return feeds.length === 0 ? [] : [(0,settle_unread/* fedReason */.cB)(part, feeds)];
    });
};
/** Whether what is filled in there is said by one of these names, or by all values at once. */
const asksFor = function (written, names) {
    const holes = (0,feeding_names/* filledInBodies */.Uw)(written).join('\n');
    if (names.length > 0 && /\bdata\.values\b(?!\.)/.test(holes))
        return true;
    return names.some((name) => name.split('.').some((part) => (0,quote_pattern/* wholeWord */.S)(part).test(holes)));
};
const isFilledIn = function ({ problems: [first], holds }) { return first !== undefined && settle_unread/* filledIn */.AE.has(first.code) && (0,may_hold/* mayHoldPolicy */.D9)(holds) };
/** What stands in one of two texts alone, without comments. */
const changedLines = function (old, now) {
    const [one, other] = [old, now].map((text) => new Set(text.split('\n').flatMap((line) => (/^\s*(?:[#;]|$)/.test(line) ? [] : [line.trimEnd()]))));
    const only = (some, rest) => [...(some ?? [])].filter((line) => rest?.has(line) !== true);
    return [...only(one, other), ...only(other, one)].join('\n');
};

// EXTERNAL MODULE: ./src/open/deliveries/changed-deliveries.ts + 1 modules
var changed_deliveries = __webpack_require__(64625);
// EXTERNAL MODULE: ./src/open/deliveries/changed-packages.ts
var changed_packages = __webpack_require__(64799);
// EXTERNAL MODULE: ./src/open/deliveries/deciding-files.ts + 2 modules
var deciding_files = __webpack_require__(14281);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
;// CONCATENATED MODULE: ./src/open/reached/ignore-lists.ts










/** Lists of files that a tool leaves out, in the words of `.gitignore`. */
const ignore_lists_isList = function (path) { return /^\.(?:source|fleet|krm)ignore$/.test((0,ports_repository/* nameOf */.Vb)(path)) };
const linesOf = function (text) { return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#')) };
/** gitignore: a name without a slash stands for any of that name below, and a folder for all that is in it. */
const globsOf = function (folder, line) {
    const pattern = line.replace(/^\/|\/$/g, '');
    const isAnchored = line.slice(0, -1).includes('/');
    const glob = (0,revision_tree/* pathIn */.lW)(folder, isAnchored ? pattern : `**/${pattern}`);
    return [glob, `${glob}/**`];
};
/** What a tool would apply, or build something with. */
const mayDecide = function (path, text, tree) { return text === undefined ||
    (0,kustomizations/* isKustomizationFile */.yi)(path) ||
    [...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)) ||
    (0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text)) };
/** Whether what a changed list leaves out on one side alone is nothing that decides, or that something is built from. */
const leavesOutNothing = async function (repository, path, sides) {
    const lists = await Promise.all(sides.map((side) => (0,revision_units/* textsOf */.CB)(repository, side, [path])));
    if (sides.some(({ tree }, at) => tree.file(path) !== undefined && lists[at]?.get(path) === undefined))
        return false;
    const [old = [], now = []] = lists.map((texts) => linesOf(texts.get(path) ?? ''));
    // What one line leaves out another one takes in again, by their order.
    if ([...old, ...now].some((line) => (0,glob/* globFlaw */.RQ)(line.replace(/^\//, '')) !== undefined))
        return false;
    const isLeftOut = (0,glob/* globMatcher */.fU)((0,of_one_side/* ofOneSide */.v)(old, now, (line) => line)
        .flat()
        .flatMap((line) => globsOf((0,ports_repository/* folderOf */.yS)(path), line)));
    const decide = await Promise.all(sides.map(async (side) => {
        const paths = side.tree.paths.filter((one) => isLeftOut(one) && (0,feeding/* mayFeed */.iZ)(one));
        const texts = await (0,revision_units/* textsOf */.CB)(repository, side, paths);
        return paths.some((one) => mayDecide(one, texts.get(one), side.tree));
    }));
    return !decide.includes(true);
};
/** Changed files without the lists that leave out nothing which decides. */
const withoutIdleLists = async function (repository, changed, sides) {
    const left = new Set(changed);
    for (const path of changed)
        if (ignore_lists_isList(path) && (await leavesOutNothing(repository, path, sides)))
            left.delete(path);
    return left;
};

// EXTERNAL MODULE: ./src/open/charts/chart-releases.ts + 1 modules
var chart_releases = __webpack_require__(89354);
;// CONCATENATED MODULE: ./src/open/scripts/step-objects.ts

/** Kinds whose objects run steps: of Tekton all, of Argo Workflows those that hold some. */
const ofSteps = /^["']?apiVersion["']?\s*:\s*["']?(?:[\w.]*\btekton\.dev\/|argoproj\.io\/)/;
const isOfArgo = /argoproj\.io\//;
const workflows = /^["']?kind["']?\s*:\s*["']?(?:(?:Cluster)?WorkflowTemplate|CronWorkflow|Workflow)\b/gm;
/** Whether all objects of a text are pipelines: what their steps run decides, and no comparison of objects sees it. */
const areStepObjects = function (text) {
    const versions = text.match(/^["']?apiVersion["']?\s*:.*$/gm) ?? [];
    const ofArgo = versions.filter((line) => isOfArgo.test(line)).length;
    return (versions.length > 0 &&
        versions.every((line) => ofSteps.test(line)) &&
        (text.match(workflows) ?? []).length >= ofArgo);
};
/** Whether a text holds an object that is stored as it stands, and compared as what it holds. */
const holdsStoredObject = function (text) { return (0,object_text/* holdsObject */.uz)(text) && !areStepObjects(text) };

;// CONCATENATED MODULE: ./src/open/scripts/own-texts.ts
/** Folders and scripts of tests, and folders of what other people wrote, by custom: nothing there deploys what this repository runs. */
const isOfOthers = function (path) { return /(?:^|\/)(?:tests?|e2e|testing|testdata|vendor|node_modules|third_party)\/|(?:^|\/)(?:(?:test|e2e|smoke)(?:[-_.][^/]*)?|[^/]*[-_](?:test|tests|e2e))\.(?:sh|bash)$/.test(path) };
/** Copies of packages as Go and npm put them into a repository: no text of one lists or runs anything of it. */
const isOfPackage = function (path) { return /(?:^|\/)(?:node_modules\/|vendor\/[\w-]+(?:\.[\w-]+)+\/)/.test(path) };

// EXTERNAL MODULE: ./src/open/scripts/client-statements.ts
var client_statements = __webpack_require__(91495);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
;// CONCATENATED MODULE: ./src/open/scripts/chosen-paths.ts





/** Lines of a client that apply, or build what is applied. */
const applies = /\b(?:kubectl|oc|kapp|k)\b["',\s][^\n]*\b(?:apply|create|replace|deploy|kustomize|delete)\b|KUBECTL\w*[)}]?\s[^\n]*\b(?:apply|create|replace)\b|\bkustomize\b["',\s]+build\b/;
const releases = /\bhelm\w*["',)}\s][^\n]*\b(?:upgrade|install|template)\b/i;
const chosen_paths_isElsewhere = /^(?:https?:|git@|oci:|github\.com\/)/;
const callsItPolicy = /polic(?:y|ies)|authori[sz]ation|\brbac\b/i;
/** `${{ matrix.env }}` \u2192 `matrix.env`; `"+ENV` \u2192 `ENV`; a command in it gives none. */
const nameInHole = function (hole) { return /^\$\(\S+\s/.test(hole) ? '' : (/[A-Za-z0-9_@*][\w.-]*/.exec(hole)?.[0] ?? '') };
/** What holds a policy of a revision, by any path that leads to it. */
const policyPaths = function (side) {
    const holding = (0,once/* once */.O)(() => new Set(side.tree.paths.filter((path) => (0,may_hold/* mayHoldPolicyOfIstio */.Sm)((0,may_hold/* mayHold */.BV)(side.textOf(path) ?? '')))));
    const builds = (0,once/* once */.O)(() => side.tree.paths
        .filter((path) => (0,templates/* buildFile */.J_)(path) !== undefined)
        .map((path) => (0,ports_repository/* folderOf */.yS)(path))
        .filter((folder) => [...(side.found.ofFolder(folder)?.reads ?? [])].some((read) => holding().has(read))));
    return (pattern) => [...holding()].some((path) => pattern.test(path)) || builds().some((path) => pattern.test(path));
};
/** Paths that a text fills in where it deploys, as far as one of those that are there may decide. */
const choicesIn = function ({ path, text }, holdsPolicy, values) { return (0,deploy_texts.runningLines)(text)
    .filter((line) => applies.test(line) || releases.test(line))
    .flatMap((line) => (0,deploy_texts.wordsOf)(line).flatMap(({ word, holes }) => {
    if (holes.length === 0 || word.startsWith('-'))
        return [];
    const names = holes.map(nameInHole);
    const isBare = word.replaceAll(/[\0./]/g, '') === '';
    const pattern = (0,deploy_texts.leadsTo)(word, 'below');
    const decides = isBare ||
        (chosen_paths_isElsewhere.test(word) && callsItPolicy.test(word)) ||
        (pattern !== undefined &&
            ((applies.test(line) && holdsPolicy(pattern)) ||
                (releases.test(line) && values.isMaking && values.isThere(pattern))));
    return decides ? [{ path, names, isBare }] : [];
})) };

// EXTERNAL MODULE: ./src/open/scripts/policy-places.ts
var policy_places = __webpack_require__(97714);
;// CONCATENATED MODULE: ./src/open/scripts/handing-commands.ts



const client = /(?:^|[\s"'(/@])(?:kubectl|oc|kapp|k)["',]*\s|\$[({]?KUBECTL\w*[)}]?\s/;
const stores = /\s["']?(?:apply|create|replace|deploy)(?=["',\s]|$)/;
/** Any other tool that deploys by its words. */
const others = /(?:^|[\s"'/(-])(?:apply|deploy|upgrade|install|sync|up|kubectl_apply|kube_apply)(?=[\s"'(:]|$)/;
/** What puts files where Flux or kapp-controller takes them from (documentation: flux push artifact, oras push, imgpkg push). */
const pushes = /(?:^|[\s"'/(])(?:flux["']?\s+["']?push["']?\s+["']?artifact|oras["']?\s+["']?push|imgpkg["']?\s+["']?push)(?=["']?\s)/;
const looks = /\b(?:diff|lint|validate|analy[sz]e|kubeconform|kubeval|conftest|trivy|checkov|status|test|uninstall)\b/;
const prints = /^(?:echo|printf|cat|ls|grep|test|\[)\s(?!.*\|)/;
/** Flags of kubectl by which it stores the same objects (kubectl apply: Options), and those of them that take a value. */
const neutral = /^(?:--(?:server-side|force-conflicts|wait|record|overwrite|save-config|validate|timeout|request-timeout|field-manager|v|warnings-as-errors|show-managed-fields|openapi-patch|cache-dir|insecure-skip-tls-verify|skip-crds|cleanup-on-fail|atomic|debug|description|create-namespace|history-max|yes|color|source|revision|annotations|creds|provider|reproducible)|-v|-y)$/;
const takesValue = /^--(?:timeout|request-timeout|field-manager|v|cache-dir|description|history-max|source|revision|annotations|creds|provider)$/;
/** Words that say how files come to the same client. */
const ofFiles = /^(?:-f|-k|--filename|--kustomize|-|kubectl|oc|k|apply|kustomize|build|cat|true|false|strict|ignore|warn|-R|--recursive|sudo|@?kubectl|1>&2|&2|\/dev\/null)$/;
/** What a command hands to a cluster of the policies that stay in the repository. */
const handingOf = function (command, places) {
    if (places.runsHanding(command))
        return { key: command.replaceAll(/["']/g, ''), isDry: false, names: [] };
    const isClient = (client.test(` ${command}`) && stores.test(command)) || pushes.test(command);
    if ((!isClient && !others.test(command)) || (!isClient && looks.test(command)) || prints.test(command))
        return undefined;
    const words = (0,deploy_texts.wordsOf)((0,policy_places/* withoutChoices */.L5)(command));
    const texts = words.map(({ word }) => word);
    const policies = new Set();
    const built = new Set();
    const kept = [];
    let isFilledIn = false;
    for (const [at, { word, holes }] of words.entries()) {
        const isPath = (0,policy_places/* isPathAt */.n6)(texts, at);
        const led = isPath ? (0,policy_places/* ledToBy */.AU)(word.replaceAll(/^[!{-]+(?=[\w./])|[}]+$/g, ''), `${command} apply`, places) : policy_places/* nowhere */.jx;
        const isLeftOut = words[at - 1]?.word === '!' || word.startsWith('!') || word.startsWith('-');
        const names = holes.map((hole) => nameInHole(hole)).join('+');
        const isHere = /^\.\/?$/.test(word) && /^(?:-f|-k|--filename|--kustomize|build)$/.test(words[at - 1]?.word ?? '');
        const isBare = isHere || (holes.length > 0 && word.replaceAll(/[\0./]/g, '') === '');
        if (led.policies.length > 0 && !isLeftOut) {
            for (const path of led.policies)
                policies.add(path);
            for (const folder of led.built)
                built.add(folder);
            const flag = words[at - 1]?.word ?? '';
            const pattern = (0,deploy_texts.leadsTo)(word.replace(/\/+$/, ''));
            // A kustomization that is not there is no way to hand a file over.
            const isUnbuilt = /^(?:-k|--kustomize|build)$/.test(flag) && (pattern === undefined || !places.isBuilt(pattern));
            kept.push(...(isUnbuilt ? [flag] : []), ...(holes.length > 0 ? [names] : []));
        }
        else if (isBare && words[at - 1]?.word !== '--context' && isClient) {
            isFilledIn = true;
            kept.push(isHere ? '.' : names);
        }
        else if (!ofFiles.test(word) && !neutral.test(word) && !takesValue.test(words[at - 1]?.word ?? '')) {
            // Files without a policy come and go as they like.
            const isFile = !isLeftOut && holes.length === 0 && /[/]|\.(?:ya?ml|json)$/.test(word);
            if (!isFile && !places.isOfOneSide(word))
                kept.push(word.replaceAll('\0', names));
        }
    }
    if (policies.size === 0 && !(isFilledIn && places.policies.length > 0))
        return undefined;
    const isDry = words.some(({ word }) => word === '--dry-run') && !/--dry-run[= ]["']?none/.test(command);
    return { key: [...kept, '<', ...[...policies].sort()].join(' '), isDry, names: [...policies, ...built] };
};
/** Policies that a text names, as a path, a pattern or a folder, and folders that they are built from. */
const policiesNamed = function (text, places) {
    const led = (0,policy_places/* pathsIn */.Mr)(text).map((word) => (0,policy_places/* ledToBy */.AU)(word, `apply ${text}`, places));
    return { policies: led.flatMap(({ policies }) => policies), built: led.flatMap(({ built }) => built) };
};

;// CONCATENATED MODULE: ./src/open/scripts/neutral-commands.ts

const programs = function (text) { return new Set(text.split(/\s+/).filter((word) => word !== '')) };
/** They print, look, wait or say something to people. */
const neutral_commands_looking = programs(`
  : true echo printf print log info warn warning error err debug fail success notice header say
  ls cat head tail wc date pwd whoami sleep tree env printenv which type command hash test [ [[ diff cmp grep egrep rg sort uniq cut tr
  hostname uname df du id stat file basename dirname realpath readlink seq wait time tput clear jq column less fold expr let bc xxd
  base64 md5sum sha256sum sha1sum sha512sum openssl nproc free uptime ping nc dig nslookup host getent pgrep ps
  slack-notify notify-send mail sendmail bell read`);
/** They build, test and ship what is none of a cluster's objects. */
const building = programs(`
  npm yarn pnpm npx bun node-gyp go mvn mvnw gradle gradlew ant sbt cargo rustc dotnet nuget pip pip3 pipx pipenv poetry uv tox nox
  pytest jest vitest mocha rspec bundle gem composer php phpunit mix rebar3 cmake ctest gcc clang tsc eslint prettier biome ruff black
  mypy flake8 pylint isort golangci-lint gofmt goimports staticcheck shellcheck shfmt hadolint actionlint yamllint markdownlint
  markdownlint-cli2 commitlint ct chart-testing kubeconform kubeval kube-linter kube-score conftest trivy grype syft snyk checkov tfsec
  tflint semgrep gitleaks trufflehog cosign notation crane skopeo oras docker docker-compose podman buildah nerdctl kaniko ko pack jib
  codecov sonar-scanner newman k6 locust artillery cypress playwright lighthouse datree polaris pluto kubent popeye kubescape
  protoc buf swagger-cli openapi-generator terraform-docs helm-docs semantic-release goreleaser changeset release-please`);
/** They bring programs to the machine, or files that are none of the repository's. */
const neutral_commands_preparing = programs(`
  apt apt-get apk yum dnf microdnf zypper brew port pacman choco winget snap asdf mise nvm sdk rustup corepack krew arkade
  curl wget tar unzip gunzip gzip zip bzip2 xz chmod chown mkdir mktemp touch ln install ssh-keyscan ssh-add ssh-agent gpg vault sops age
  kind-config ssh scp rsync sudo systemctl service`);
/** They write files: what is none of a policy's is nothing to the rest. */
const writing = programs('rm mv cp sed yq perl awk gawk tee envsubst gomplate dd truncate patch dasel xargs find');
const gitLooks = programs('status log diff fetch rev-parse describe config tag push commit add clone show branch remote ls-files ls-remote blame');
const clients = programs('kubectl oc istioctl helm helmfile kustomize kapp flux argocd k k9s stern kubectx kubens skaffold terraform tofu');
/** Names of targets and scripts by which people call what looks at code, or builds it. */
const ofChecks = /^(?:test|tests|lint|check|verify|validate|fmt|format|vet|build|compile|image|images|push|docker|coverage|cover|unit|integration|e2e|bench|clean|install|deps|setup|tidy|tools|audit|typecheck|types|docs|help|version|ci|scan|sbom)(?:[-_:.][\w-]+)*$/;
/** Without what stands before the program: names for it alone, and who runs it. */
const withoutPrefix = function (command) {
    const rest = command.replace(/^(?:[-@+!]+\s*(?=\w)|!\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\$\([^)]*\)|[^\s"']*)\s+(?=\S)|(?:sudo|time|nice|nohup|exec|command|builtin|retry|timeout\s+\S+|env)\s+(?=[\w./]))/, '');
    return rest === command ? command : withoutPrefix(rest);
};
/** A new text at a path, but for what prints or hands on to the next steps. */
const redirect = /(?<![0-9&=-])>>?\s*["']?(?!&|\/dev\/|\/tmp\/|\$\{?(?:GITHUB_\w+|TMP\w*)\b)([^\s"';|&]+)/g;
const isEnding = /^(?:exit|return)\b\s*(.*)$/;
/** What one command of a script does to the rest; `functions` are those that do something to it themselves. */
const effectOf = function (command, places, functions) {
    const text = command.trim();
    const effects = splitPipes(text).map((one) => effectOfOne(withoutPrefix(one), places, functions));
    const found = ['unknown', 'flow', 'files', 'fails'].find((effect) => effects.includes(effect));
    if (found !== undefined)
        return found;
    const written = [...text.matchAll(redirect)].map(([, path = '']) => path);
    return written.some((path) => touches(path, places)) ? 'files' : 'none';
};
/** Commands that hand one another what they print; a bar inside quotes is a letter. */
const splitPipes = function (text) { return (text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|[^|"'])+/g) ?? [text]).map((one) => one.trim()) };
/** Names by which people call places that no repository has. */
const ofMachine = /\$\{?\w*(?:tmp|temp|cache|scratch)\w*\}?/gi;
const touches = function (text, places) { return (0,policy_places/* pathsIn */.Mr)(text.replaceAll(ofMachine, '/tmp')).some((word) => {
    const path = word.replace(/^\.\//, '');
    if (/^[\0./*]+$/.test(path))
        return /[\0*]/.test(path) || path === '.';
    return (0,policy_places/* ledToBy */.AU)(path, 'apply', places).policies.length > 0;
}) };
const effectOfOne = function (command, places, functions) {
    const [, given] = isEnding.exec(command) ?? [];
    if (given !== undefined)
        return /^["']?(?:[1-9]\d*|\$\?|\$\w*(?:rc|code|status|ret)\w*)["']?$/i.test(given) ? 'fails' : 'flow';
    if (/^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/.test(command))
        return 'none';
    const [first = '', second = ''] = command.split(/\s+/);
    const program = first.replace(/^.*\//, '');
    if (program === 'set')
        return /\s\+\w*e/.test(command) ? 'flow' : 'none';
    if (program === '')
        return 'none';
    if (/^(?:break|continue|exec|shift|getopts|trap|eval|goto|kill)$/.test(program))
        return program === 'trap' ? effectOfTrap(command, places, functions) : 'flow';
    if (functions.has(program))
        return 'unknown';
    if (/^(?:export|local|declare|readonly|typeset|unset|alias|read)$/.test(program))
        return 'none';
    if (/^[({]/.test(command))
        return effectOfGroup(command, places, functions);
    if (neutral_commands_looking.has(program) || building.has(program) || neutral_commands_preparing.has(program))
        return neutral_commands_hidden(command, places);
    if (writing.has(program))
        return touches(command, places) ? 'files' : 'none';
    if (program === 'git')
        return gitLooks.has(second) || /^-/.test(second) ? 'none' : 'files';
    if (program === 'make' || program === 'just' || program === 'task')
        return command
            .split(/\s+/)
            .slice(1)
            .every((word) => /^-|=/.test(word) || ofChecks.test(word))
            ? 'none'
            : 'unknown';
    if (/\b(?:get-credentials|update-kubeconfig|kubeconfig\s+save)\b|\bconfig\s+(?:use|set|delete|rename)-/.test(command))
        return 'unknown';
    // What clients do to the cluster besides is asked elsewhere (deciding-calls.ts).
    if (clients.has(program) || /^\$[({]?(?:KUBECTL|HELM|ISTIOCTL)/i.test(program))
        return neutral_commands_hidden(command, places);
    if (/^(?:aws|gcloud|az|doctl|oci|ibmcloud|eksctl|gh|glab|buildkite-agent|circleci)$/.test(program))
        return 'none';
    return /^(?:\w+-)?(?:test|lint|log|print|echo|notify|info|warn|error)(?:[-_]\w+)*(?:\.sh)?$/.test(program)
        ? 'none'
        : 'unknown';
};
/** `{ echo "\u2026"; exit 1; }`: as each of its commands, but that it ends nothing around where it is by itself. */
const effectOfGroup = function (command, places, functions) {
    const inner = command.replace(/^[({]\s*/, '').replace(/[;\s]*[)}]\s*$/, '');
    const effects = inner.split(/;|&&|\|\|/).map((one) => effectOf(one, places, functions));
    return ['unknown', 'flow', 'files', 'fails'].find((effect) => effects.includes(effect)) ?? 'none';
};
/** A program that looks may still be told to write into the repository: `curl -o k8s/deny.yaml`. */
const neutral_commands_hidden = function (command, places) { return /(?:^|\s)(?:-o|-O|--output|--output-dir|-w|--write|-i|--in-place|-d|-C|--directory)(?:[\s=]|$)/.test(command) &&
    (0,policy_places/* pathsIn */.Mr)(command).some((word) => /[/.]/.test(word) && (0,policy_places/* ledToBy */.AU)(word, 'apply', places).policies.length > 0)
    ? 'files'
    : 'none' };
const effectOfTrap = function (command, places, functions) {
    const [, inner = ''] = /^trap\s+(?:--\s+)?["'](.*)["']/.exec(command) ?? [];
    return inner !== '' && inner.split(/;|&&/).every((one) => effectOf(one, places, functions) === 'none')
        ? 'none'
        : 'flow';
};

;// CONCATENATED MODULE: ./src/open/scripts/shell-script.ts
/** Where what begins at a place of a text ends: a quoted word, a command in one, a group. */
const endOfQuoted = function (text, at) {
    const one = text[at];
    if (one === '\\')
        return at + 1;
    if (one === "'")
        return endAt(text, "'", at);
    if (one === '"' || one === '`') {
        for (let next = at + 1; next < text.length; next++) {
            if (text[next] === one)
                return next;
            if (text[next] === '\\')
                next++;
            else if (one === '"' && text.startsWith('$(', next))
                next = endOfGroup(text, next + 1);
        }
        return text.length;
    }
    if (one === '$' && (text[at + 1] === '(' || text[at + 1] === '{'))
        return endOfGroup(text, at + 1);
    return at;
};
const endAt = function (text, what, at) {
    const end = text.indexOf(what, at + 1);
    return end < 0 ? text.length : end;
};
const endOfGroup = function (text, at) {
    const [open, close] = text[at] === '(' ? ['(', ')'] : ['{', '}'];
    let depth = 0;
    for (let next = at; next < text.length; next++) {
        if (text[next] === open)
            depth++;
        else if (text[next] === close && --depth === 0)
            return next;
        else
            next = endOfQuoted(text, next);
    }
    return text.length;
};
const longest = 20_000;
/** Lines as a shell takes them: one that goes on, or has an open quote, takes the next in; comments and texts that are handed on go. */
const logicalLines = function (script) {
    const found = [];
    let open = '';
    let ending;
    for (const line of script.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
        if (ending !== undefined) {
            const said = found.pop() ?? '';
            if (ending.test(line))
                ending = undefined;
            found.push(ending === undefined ? said : `${said} ${line.trim()}`);
            continue;
        }
        const whole = withoutComment(open === '' ? line : `${open}\n${line}`);
        if (isOpen(whole) && whole.length < longest) {
            open = whole;
            continue;
        }
        open = '';
        found.push(whole);
        const [, word] = /<<-?\s*["']?(\w+)["']?/.exec(whole) ?? [];
        if (word !== undefined)
            ending = new RegExp(`^\\s*${word}\\s*$`);
    }
    return open === '' ? found : [...found, open];
};
const isOpen = function (text) {
    for (let at = 0; at < text.length; at++) {
        const end = endOfQuoted(text, at);
        if (end >= text.length && text[at] !== '\\')
            return true;
        at = end;
    }
    return false;
};
const withoutComment = function (text) {
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '#' && /^$|\s/.test(text[at - 1] ?? ''))
            return text.slice(0, at);
        at = endOfQuoted(text, at);
    }
    return text;
};
/** Groups that end on their line are words of it. */
const endOfWord = function (text, at) {
    const isGroup = (text[at] === '(' && text[at + 1] !== ')') || (text[at] === '{' && /\s/.test(text[at + 1] ?? ''));
    if (!isGroup)
        return endOfQuoted(text, at);
    const end = endOfGroup(text, at);
    return end < text.length ? end : at;
};
/** Commands of a line, each with what joins it to the next: `;` and `&` end a chain. */
const splitCommands = function (line) {
    const found = [];
    let start = 0;
    const finish = (end, joint) => {
        found.push({ text: line.slice(start, end).trim(), joint });
        start = end + (joint === ';' ? 1 : joint.length);
    };
    for (let at = 0; at < line.length; at++) {
        const two = line.slice(at, at + 2);
        if (two === ';;') {
            finish(at, ';;');
            at++;
        }
        else if (two === '&&' || two === '||') {
            finish(at, two);
            at++;
        }
        else if (line[at] === ';' || line[at] === '\n')
            finish(at, ';');
        else if (line[at] === '&' && line[at - 1] !== '>' && line[at + 1] !== '>')
            finish(at, ';');
        else
            at = endOfWord(line, at);
    }
    finish(line.length, '');
    return found;
};
const opens = /^(?:if|while|until|for|case|select)\b/;
const named = /^(?:function\s+([\w:.-]+)\s*(?:\(\s*\))?|([\w:.-]+)\s*\(\s*\))\s*\{?\s*(.*)$/s;
const ends = /^(?:fi|done|esac|\}|\))(?=$|[\s|<>&)])\s*(.*)$/s;
const parts = /^(then|do|else|elif\b.*)(?:\s+(.*))?$/s;
const pattern = /^(\(?[^()\s]+(?:\s*\|\s*[^()\s|]+)*\))\s*(.*)$/s;
/** Takes a script apart; one that is none of a shell gives whatever it gives. */
const readScript = function (script) {
    const root = { head: '', body: [] };
    const stack = [root];
    let chain = [];
    const last = () => stack.at(-1) ?? root;
    const close = (rest) => {
        const done = stack.length > 1 ? stack.pop() : undefined;
        if (done === undefined)
            return;
        const head = rest === '' ? done.head : `${done.head} ${rest}`.trim();
        last().body.push({
            kind: 'block',
            head,
            body: done.body,
            ...(done.named === undefined ? {} : { named: done.named }),
        });
    };
    const finish = () => {
        if (chain.length > 0)
            last().body.push({ kind: 'chain', commands: chain });
        chain = [];
    };
    const take = (text, joint) => {
        const isCase = last().head.startsWith('case');
        const [, ending] = ends.exec(text) ?? [];
        if (ending !== undefined) {
            finish();
            close([ending, joint === '&&' || joint === '||' ? joint : ''].filter(Boolean).join(' '));
            return;
        }
        const [, part = '', rest] = parts.exec(text) ?? [];
        if (part !== '') {
            finish();
            if (part.startsWith('el'))
                last().body.push({ kind: 'branch', text: part });
            if (rest !== undefined)
                take(rest, joint);
            return;
        }
        const [, one, other, body = ''] = named.exec(text) ?? [];
        if (one !== undefined || other !== undefined) {
            finish();
            stack.push({ head: '', body: [], named: one ?? other ?? '' });
            if (body === '')
                return;
            for (const command of splitCommands(body.replace(/\}\s*$/, '')))
                take(command.text, command.joint);
            finish();
            if (/\}\s*$/.test(body))
                close('');
            return;
        }
        if (opens.test(text)) {
            finish();
            // `case $1 in prod) \u2026`
            const [, head = text, arm] = /^(case\s.*?\sin)(?:\s+(.*))?$/s.exec(text) ?? [];
            stack.push({ head, body: [] });
            if (arm !== undefined)
                take(arm, joint);
            return;
        }
        if (text === '{' || text === '(') {
            finish();
            stack.push({ head: '', body: [] });
            return;
        }
        const [, arm, command = ''] = isCase ? (pattern.exec(text) ?? []) : [];
        if (arm !== undefined) {
            finish();
            last().body.push({ kind: 'branch', text: arm });
            if (command !== '')
                take(command, joint);
            return;
        }
        if (text !== '')
            chain.push({ text: text.replaceAll(/\s+/g, ' '), joint: joint === '&&' || joint === '||' ? joint : '' });
        if (joint !== '&&' && joint !== '||')
            finish();
    };
    for (const line of logicalLines(script)) {
        for (const { text, joint } of splitCommands(line))
            take(text, joint);
        // A line that ends with `&&` goes on.
        if (!/(?:&&|\|\||\|)\s*$/.test(line))
            finish();
    }
    finish();
    while (stack.length > 1)
        close('');
    return root.body;
};

;// CONCATENATED MODULE: ./src/open/scripts/script-flow.ts




/** Names that programs look for themselves. */
const always = /^(?:PATH|IFS|KUBE\w*|HELM_\w*|BASH_ENV|ENV|SHELL|MAKEFLAGS|SHELLOPTS)$/;
/** What they are given decides nothing of a policy. */
const ofImages = /image|tag|version|sha|commit|registry|replica|digest|build|timeout/i;
/** Names that a text of a shell, make or a pipeline asks for, but for those of images. */
const namesAskedIn = function (text) { return [...text.matchAll(/\$\{\{.*?\}\}|\$[({]?[A-Za-z_@*0-9][\w.]*|\{\{.*?\}\}/g)]
    .map(([hole]) => nameInHole(hole))
    // `steps.flags.outputs.selector` is called by its last word where it is given.
    .flatMap((name) => (/^(?:steps|needs|env|inputs)\./.test(name) ? [name, name.replace(/^.*\./, '')] : [name]))
    .filter((name) => name !== '' && !ofImages.test(name)) };
const script_flow_assigned = /^(?:(?:export|local|declare|readonly|typeset)\s+(?:-\w+\s+)*)?([A-Za-z_]\w*)\s*(?:[:?+]{0,2}=)\s*(.*)$/s;
/** GitHub gives the name to the steps that follow. */
const handedOn = /^(?:echo|printf)\s+(?:-\w+\s+)?["']?([A-Za-z_]\w*)=(.*?)["']?\s*>>\s*["']?\$\{?GITHUB_(?:ENV|OUTPUT|STATE)\b/;
const isHandingKind = function ({ kind }) { return kind === 'hands' || kind === 'dry' };
const functionsIn = function (nodes) { return new Map(nodes.flatMap((node) => {
    if (node.kind !== 'block')
        return [];
    const inner = [...functionsIn(node.body)];
    return node.named === undefined ? inner : [[node.named, node.body], ...inner];
})) };
/** What a script does, by the commands that hand something over and all that those depend on. */
const scriptFlow = function (script, places) {
    const nodes = readScript(script);
    const handed = new Map();
    const files = handedByFile(script, places);
    const around = {
        places,
        depth: 0,
        deciding: new Set(),
        handing: (text) => {
            if (!handed.has(text))
                handed.set(text, handingOf(text, places) ?? files(text));
            return handed.get(text);
        },
    };
    // A function may decide by another one that it calls.
    const functions = [...functionsIn(nodes)];
    for (let size = -1; size !== around.deciding.size;) {
        size = around.deciding.size;
        for (const [name, body] of functions)
            if (partsOf(body, within(around, body, /^return\b/)).some(({ kind }) => kind !== 'name'))
                around.deciding.add(name);
    }
    const parts = partsOf(nodes, around);
    const last = parts.findLastIndex((part) => isHandingKind(part) || calls(part.written, around.deciding));
    return {
        parts: last < 0 ? parts.filter(script_flow_isOfOthers) : script_flow_asked(parts.slice(0, last + 1)),
        hands: parts.some(isHandingKind),
        stopsAtFailure: /(?:^|\n)\s*set\s+(?:-\w*e|-o\s+errexit|-\w+\s+-\w*e)|^#!.*\s-\w*e/.test(script),
    };
};
const written = />>?\s*["']?([\w./-]+)/;
const applied = /\b(?:kubectl|oc|kapp)\b[^\n;|&]*?\s(?:-f|--filename)[\s=]+["']?([\w./-]+)/g;
/** Commands that write policies into a file which the script hands over, and those that hand it over. */
const handedByFile = function (script, places) {
    const all = new Set([...script.matchAll(applied)].map(([, file = '']) => file));
    const writing = (command) => {
        const [, file = ''] = written.exec(command) ?? [];
        return all.has(file) ? handingOf(`kubectl apply ${command}`, places) : undefined;
    };
    const made = new Set(script.split('\n').flatMap((line) => {
        const [, file = ''] = written.exec(line) ?? [];
        return writing(line.trim()) === undefined ? [] : [file];
    }));
    return (command) => {
        const files = [...command.matchAll(applied)].map(([, file = '']) => file);
        return files.some((file) => made.has(file))
            ? { key: command, isDry: command.includes('--dry-run'), names: [] }
            : writing(command);
    };
};
const within = function (around, body, ends) {
    const inner = { ...around, depth: around.depth + 1 };
    return handsIn(body, around) ? inner : { ...inner, local: around.local ?? ends };
};
const handsIn = function (nodes, around) { return nodes.some((node) => {
    if (node.kind === 'branch')
        return false;
    if (node.kind === 'block')
        return handsIn(node.body, around);
    return node.commands.some(({ text }) => around.handing(text) !== undefined || calls(text, around.deciding));
}) };
const calls = function (written, functions) { return functions.size > 0 && written.split(/[\s;&|(){}"'`]+/).some((word) => functions.has(word)) };
/** What a script that hands nothing over does to the others: names that it gives them, and files. */
const script_flow_isOfOthers = function ({ kind, written }) { return kind === 'files' || (kind === 'name' && handedOn.test(written)) };
/** Without names that nothing asks for. */
const script_flow_asked = function (parts) {
    const names = new Set(parts.filter(({ kind }) => kind !== 'name').flatMap(({ asks }) => asks));
    const given = ({ key }) => key.slice(0, key.indexOf('='));
    for (let size = -1; size !== names.size;) {
        size = names.size;
        for (const part of parts)
            if (part.kind === 'name' && names.has(given(part)))
                for (const one of part.asks)
                    names.add(one);
    }
    return parts.filter((part) => part.kind !== 'name' || names.has(given(part)) || always.test(given(part)));
};
const partsOf = function (nodes, around) { return nodes.flatMap((node) => {
    if (node.kind === 'chain')
        return partsOfChain(node.commands, around);
    if (node.kind === 'branch')
        return [{ ...flow(node.text), kind: 'branch' }];
    const isLoop = /^(?:for|while|until|select)\b/.test(node.head);
    const ends = node.named !== undefined ? /^return\b/ : isLoop ? /^(?:continue|break)\b/ : undefined;
    const inner = ends === undefined ? { ...around, depth: around.depth + 1 } : within(around, node.body, ends);
    const body = [...partsOfHead(node.head, around), ...partsOf(node.body, inner)];
    if (!body.some(({ kind }) => kind !== 'name' && kind !== 'branch'))
        return body.filter(({ kind }) => kind === 'name');
    const head = node.named === undefined ? node.head : `${node.named}()`;
    return [...(head === '' ? [] : [flow(head.replaceAll(/\s+/g, ' '))]), ...body, flow('end', head)];
}) };
/** What a condition does by itself. */
const partsOfHead = function (head, around) {
    const [, command = ''] = /^(?:if|while|until)\s+(?:!\s+)?(.*)$/s.exec(head) ?? [];
    return around.handing(command) === undefined ? [] : partsOfChain([{ text: command, joint: '' }], around);
};
const flow = function (key, written = key) { return ({ key, written, kind: 'flow', asks: namesAskedIn(written) }) };
/** What fails is an answer, and no mistake. */
const isGuard = function (text) { return /^(?:!|\[|test\b|grep\b|command\b|which\b|diff\b|false\b|true\b|:|(?:kubectl|oc)\s+get\b)/.test(text) };
const partsOfChain = function (commands, around) {
    const { places, deciding, depth, local } = around;
    const found = commands.map(({ text, joint }) => {
        const handing = around.handing(text);
        const isCall = handing === undefined && calls(text, deciding);
        return { text, joint, handing, isCall, effect: isCall ? 'unknown' : effectOf(text, places, deciding) };
    });
    const first = found.findIndex(({ handing, isCall }) => handing !== undefined || isCall);
    return found.flatMap(({ text, joint, handing, effect }, at) => {
        if (handing !== undefined) {
            const isHidden = joint === '||' && !failsAfter(found.slice(at + 1));
            const key = isHidden ? `${handing.key} ||` : handing.key;
            return [
                { key, written: text, kind: handing.isDry ? 'dry' : 'hands', asks: namesAskedIn(text), names: handing.names },
            ];
        }
        const [, name, value = ''] = script_flow_assigned.exec(text) ?? [];
        const [, kept, given = ''] = handedOn.exec(text) ?? [];
        if (kept !== undefined)
            return [{ key: `${kept}=${given}`, written: text, kind: 'name', asks: namesAskedIn(given) }];
        // One before a command is that command's alone.
        if (name !== undefined && !/\s/.test(value.replaceAll(/"[^"]*"|'[^']*'|\$\([^)]*\)|`[^`]*`|^\([^)]*\)/g, '')))
            return [
                { key: `${name}=${value.replaceAll(/["']/g, '')}`, written: text, kind: 'name', asks: namesAskedIn(value) },
            ];
        // Before what hands something over, an answer decides whether it does.
        if (at < first && (joint === '||' || isGuard(text)))
            return [flow(`${text} ${joint}`, text)];
        if (effect === 'none' || local?.test(text) === true)
            return [];
        if (effect === 'fails' && (depth > 0 || at > 0))
            return [];
        return [{ ...flow(text), kind: effect === 'files' ? 'files' : 'flow' }];
    });
};
/** What follows a failed command fails too, so that the script does. */
const failsAfter = function (rest) { return rest.some(({ text, effect }) => effect === 'fails' || /\b(?:exit|return)\s+[1-9]|^(?:die|fail|abort|false)\b/.test(text)) };

;// CONCATENATED MODULE: ./src/open/scripts/make-flow.ts

/** Files of make, just and tools alike: targets with what they need, and commands below. */
const isMakefile = function (path) { return /(?:^|\/)(?:(?:GNU)?[Mm]akefile(?:\.[\w-]+)?|\.?[Jj]ustfile)$|\.(?:mk|mak|just)$/.test(path) };
const header = /^([^\s#:=][^:=#]*?)\s*::?(?!=)\s*([^#]*)/;
/** A line as the shell has it; make goes on after one with a dash before it that fails. */
const recipeOf = function (line) {
    const [, marks = '', command = ''] = /^\s*([-@+]*)(.*)$/.exec(line) ?? [];
    return marks.includes('-') ? `${command} || true` : command;
};
/** Targets of a file, and the lines outside of them. */
const readTargets = function (text) {
    const targets = [];
    const others = [];
    let open = false;
    for (const line of text.replaceAll(/\\\r?\n[ \t]*/g, ' ').split(/\r?\n/)) {
        if (/^\s*(?:#.*)?$/.test(line))
            continue;
        if (/^(?:\t| {2,})/.test(line) && open) {
            targets.at(-1)?.lines.push(recipeOf(line));
            continue;
        }
        const [, names, needs = ''] = /^\s*(?:export\s+)?[\w.-]+\s*(?:[:?+!]{0,2}=)/.test(line)
            ? []
            : (header.exec(line) ?? []);
        open = names !== undefined;
        if (names === undefined)
            others.push(line);
        else {
            const [own = '', ...recipe] = needs.split(';');
            targets.push({
                names: names.split(/\s+/).filter((one) => !one.includes('=')),
                needs: own.split(/\s+/).filter(Boolean),
                lines: recipe,
            });
        }
    }
    return { targets: targets.map(({ names, needs, lines }) => ({ names, needs, script: lines.join('\n') })), others };
};
/** Targets that hand something to a cluster, with those that they need and those that need them. */
const deciding = function (all) {
    const found = new Set(all.filter(({ flow }) => flow.hands));
    const handing = new Set([...found].flatMap(({ names }) => names));
    for (let size = -1; size !== found.size;) {
        size = found.size;
        for (const target of all) {
            const runs = [...target.needs, ...target.script.split(/\s+/)];
            if (target.names.some((name) => name !== '.PHONY') &&
                runs.some((name) => handing.has(name)) &&
                isRun(target, handing)) {
                found.add(target);
                for (const name of target.names)
                    handing.add(name);
            }
        }
    }
    return found;
};
/** A target runs another one that it needs, or by make. */
const isRun = function ({ names, needs, script }, handing) { return !names.some((name) => name.startsWith('.')) &&
    (needs.some((name) => handing.has(name)) ||
        script
            .split('\n')
            .some((line) => /\bMAKE\b|\bmake\b|\bjust\b/.test(line) && line.split(/\s+/).some((word) => handing.has(word)))) };
/** Names of the targets of a text that hand policies to a cluster. */
const handingTargets = function (text, places) {
    const all = readTargets(text).targets.map((target) => ({ ...target, flow: scriptFlow(target.script, places) }));
    return [...deciding(all)].flatMap(({ names }) => names);
};
const make_flow_flow = function (key) { return ({ key, written: key, kind: 'flow', asks: namesAskedIn(key) }) };
/** What a file of make does, as far as it decides what of the policies reaches a cluster. */
const makeFlow = function (text, places) {
    const { targets, others } = readTargets(text);
    const all = targets.map((target) => ({ ...target, flow: scriptFlow(target.script, places) }));
    const handing = deciding(all);
    const names = new Set([...handing].flatMap((target) => target.names));
    const needed = new Set([...handing].flatMap(({ needs }) => needs));
    for (const name of needed)
        for (const { needs } of all.filter((target) => target.names.includes(name)))
            for (const one of needs)
                needed.add(one);
    const parts = all.flatMap((target) => {
        const title = target.names.join(' ');
        if (handing.has(target)) {
            const needs = target.needs.filter((name) => names.has(name));
            const runs = target.script
                .split('\n')
                .filter((line) => /\bMAKE\b|\bmake\b|\bjust\b/.test(line) && line.split(/\s+/).some((word) => names.has(word)));
            return [make_flow_flow([title, ...needs].join(' ')), ...runs.map((line) => make_flow_flow(line.trim())), ...target.flow.parts];
        }
        // What it needs may change files, and comes to an end by itself.
        return target.names.some((name) => needed.has(name)) ? target.flow.parts.filter(({ kind }) => kind !== 'flow') : [];
    });
    const given = others.map((line) => {
        const [, name, value = ''] = /^\s*(?:export\s+|override\s+)*([\w.-]+)\s*[:?+!]{0,3}=\s*(.*)$/.exec(line) ?? [];
        return name === undefined
            ? make_flow_flow(line.trim())
            : { key: `${name}=${value}`, written: line.trim(), kind: 'name', asks: namesAskedIn(value) };
    });
    const isWord = ({ kind, key }) => kind === 'name' || !/^(?:export|unexport|vpath|\.|set\s)/.test(key);
    return {
        parts: script_flow_asked([...given.filter(isWord), ...parts]),
        hands: handing.size > 0,
        stopsAtFailure: true,
    };
};

;// CONCATENATED MODULE: ./src/open/scripts/action-flow.ts




const nothing = { parts: [], hands: false, given: new Set() };
/** Members by which a step names what it runs, and those with its inputs. */
const action_flow_named = [
    ['uses', 'with'],
    ['task', 'inputs'],
    // Pulumi's YAML, Drone and Bitbucket.
    ['type', 'properties'],
    ['image', 'settings'],
    ['pipe', 'variables'],
];
const action_flow_isRun = /^(?:uses|task)$/;
const deploys = /deploy|k8s|kube|helm|apply|manifest/i;
/** A module of Ansible that changes what a cluster has, whatever collection it comes from. */
const isModule = /^(?:[a-z]\w*\.[a-z]\w*\.)?(?:k8s|helm|openshift|kubectl)$/;
/** A job of an orb of CircleCI. */
const isOrb = /^[\w-]+\/[\w-]+$/;
/** Ansible goes through these, and fills `item` in. */
const isLoop = /^(?:loop|with_\w+)$/;
/** Members by which one file of tasks runs another one. */
const includes = /(?:^|\.)(?:include|import)_(?:tasks|playbook|role)$|^roles$/;
/** Inputs that decide nothing of a policy. */
const isNeutral = /image|token|secret|version|kubeconfig|timeout|namespace|connection|pull|group|cluster|name$|^(?:wait\w*|apply|api_key|username|password|validate_certs|ca_cert|client_(?:cert|key)|host|proxy\w*|no_proxy\w*|persist_config|validate|server_side_apply|atomic|create_namespace|release_state)$/i;
const action_flow_ofImages = /^(?:image\w*|tag|version|digest|sha|replicas|replicaCount|resources)$|Image$|Tag$/;
/** Every text of a value. */
const textsIn = function (value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap((one) => textsIn(one));
    return (0,json/* isJsonObject */.OW)(value) ? Object.values(value).flatMap((one) => textsIn(one)) : [];
};
/** Settings as Helm takes them: `image.tag=v2,policies.create=true`. */
const areSettings = /^[A-Za-z_][\w.[\]-]*=/;
const ofImageSettings = /^[\w.[\]-]*(?:image|tag|digest|version|replica)[\w.[\]-]*=/i;
/** Without what says which image runs, and how often. */
const withoutImages = function (value) {
    if (typeof value === 'string' && areSettings.test(value))
        return value
            .split(',')
            .filter((one) => !ofImageSettings.test(one.trim()))
            .join(',');
    if (Array.isArray(value))
        return value.map((one) => withoutImages(one));
    return (0,json/* isJsonObject */.OW)(value)
        ? Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (action_flow_ofImages.test(key) ? [] : [[key, withoutImages(one)]])))
        : value;
};
/** A step that deploys files or a chart which its inputs name: an action, a module of Ansible, or a file of tasks that does. */
const actionFlow = function (value, places) {
    for (const [key, inputs] of action_flow_named) {
        const name = value[key];
        if (typeof name !== 'string')
            continue;
        const flow = flowOfInputs(key, name, value[inputs], places, {});
        if (flow.hands)
            return { ...flow, given: new Set([key, inputs]) };
    }
    const referred = flowOfReference(value, places);
    if (referred.hands)
        return referred;
    const loops = Object.fromEntries(Object.entries(value).filter(([key]) => isLoop.test(key)));
    for (const [key, inputs] of Object.entries(value)) {
        if (includes.test(key)) {
            const flow = flowOfIncluded(inputs, places);
            if (flow.hands)
                return { ...flow, given: new Set([key]) };
        }
        if (!isModule.test(key) && !(isOrb.test(key) && deploys.test(key)))
            continue;
        const flow = flowOfInputs(key, key, inputs, places, loops);
        if (flow.hands)
            return { ...flow, given: new Set([key, ...Object.keys(loops)]) };
    }
    return nothing;
};
/** Tekton: a run or a step names a task or a pipeline, from a catalogue as a rule, and gives it parameters by name. */
const flowOfReference = function (value, places) {
    for (const key of ['taskRef', 'pipelineRef', 'ref']) {
        const reference = value[key];
        if (!(0,json/* isJsonObject */.OW)(reference))
            continue;
        const inputs = Object.fromEntries((0,fields/* objectsAt */.yR)(value, 'params').map((one) => [(0,fields/* textAt */.$6)(one, 'name'), one['value'] ?? null]));
        const own = [
            ...textsIn(reference['name']),
            ...(0,fields/* objectsAt */.yR)(reference, 'params').flatMap((one) => textsIn(one['value'])),
        ];
        const name = [own, Object.keys(inputs)].map((words) => words.join(' ')).find((words) => deploys.test(words));
        if (name === undefined)
            continue;
        const flow = flowOfInputs(key, name, inputs, places, {});
        if (flow.hands)
            return { ...flow, given: new Set([key, 'params']) };
    }
    return nothing;
};
/** Ansible looks for a role's tasks below its name. */
const flowOfIncluded = function (inputs, places) {
    const all = Array.isArray(inputs) ? inputs.map((one) => one) : [inputs];
    const parts = all.flatMap((one) => {
        const name = textsIn(one).find((text) => [text, `roles/${text}/tasks/main.yml`, `roles/${text}/tasks/main.yaml`].some((path) => places.runsHanding(`uses ${path}`)));
        if (name === undefined)
            return [];
        const others = (0,json/* isJsonObject */.OW)(one) ? Object.entries(one).filter(([key]) => key !== 'tags') : [];
        return [{ key: `uses ${name} ${JSON.stringify(others)}`, written: name, kind: 'hands', asks: [], names: [] }];
    });
    return { ...nothing, parts, hands: parts.length > 0 };
};
const flowOfInputs = function (key, name, inputs, places, loops) {
    // Whatever has a type or an image is none of these.
    if (action_flow_isRun.test(key) && places.runsHanding(`uses ${name}`))
        return {
            ...nothing,
            parts: [{ key: `uses ${name}`, written: name, kind: 'hands', asks: namesAskedIn(name) }],
            hands: true,
        };
    if (!deploys.test(name))
        return nothing;
    const own = (0,json/* isJsonObject */.OW)(inputs) ? inputs : typeof inputs === 'string' ? action_flow_pairsIn(inputs) : {};
    const given = Object.entries(own).map(([member, inner]) => {
        const texts = textsIn(inner).flatMap((text) => filledIn(text, loops));
        return { member, inner, texts, named: texts.map((text) => policiesNamed(text, places)) };
    });
    const led = given.flatMap((one) => one.named);
    const policies = [...new Set(led.flatMap((one) => one.policies))].sort();
    if (policies.length === 0)
        return nothing;
    const others = given.flatMap(({ member, inner, texts, named: all }) => {
        if (all.some((one) => one.policies.length > 0))
            return texts.map(rewriting).filter((text) => text !== '');
        if (isNeutral.test(member) || isDefault(member, inner))
            return [];
        return [[member, withoutImages(inner)]];
    });
    const asks = [inputs, loops].flatMap((one) => textsIn(one)).flatMap((text) => namesAskedIn(text));
    const handed = [name.replace(/@.*$/, ''), JSON.stringify(others), ...policies].join(' ');
    const names = [...policies, ...led.flatMap(({ built }) => built)];
    return {
        ...nothing,
        parts: [{ key: handed, written: writtenOf(name, own), kind: 'hands', asks, names }],
        hands: true,
    };
};
/** Words by which the place is found again. */
const writtenOf = function (name, own) { return own['state'] === undefined ? name : `${name} ${JSON.stringify({ state: own['state'] }).replaceAll(/["{}]/g, '')}` };
const isDefault = function (member, inner) { return member === 'state' && inner === 'present' };
/** `state=present src=k8s/deny.yaml` */
const action_flow_pairsIn = function (text) { return Object.fromEntries([...text.matchAll(/(\w+)=("[^"]*"|'[^']*'|\S+)/g)].map(([, key = '', value = '']) => [
    key,
    value.replaceAll(/^["']|["']$/g, ''),
])) };
/** What Ansible asks a function for is written out; `{{ item }}` is each of the loop. */
const filledIn = function (text, loops) {
    const shown = text.replaceAll(/\{\{(.*?)\}\}/g, (hole, inner) => (/["']/.test(inner) ? inner : hole));
    const items = Object.values(loops).flatMap((list) => (Array.isArray(list) ? list.map((one) => one) : []));
    const isEach = /\{\{\s*item\b[^}]*\}\}/;
    if (!isEach.test(shown))
        return [shown];
    if (items.length === 0)
        return [shown, ...textsIn(loops).flatMap((one) => filledIn(one, {}))];
    return items.map((item) => shown.replaceAll(/\{\{\s*item\b((?:\.\w+)*)[^}]*\}\}/g, (hole, members) => {
        const found = members
            .split('.')
            .filter((member) => member !== '')
            .reduce((value, member) => ((0,json/* isJsonObject */.OW)(value) ? value[member] : undefined), item);
        return typeof found === 'string' || typeof found === 'number' ? String(found) : hole;
    }));
};
/** Filters through which what a file holds goes, but for those that only read it. */
const rewriting = function (text) { return [...text.matchAll(/\|\s*(\w+(?:\([^)]*\))?)/g)]
    .map(([, filter = '']) => filter)
    .filter((filter) => !/^(?:from_yaml(?:_all)?|from_json|list|sort|string|trim|to_yaml|basename)\b/.test(filter))
    .join(' | ') };

;// CONCATENATED MODULE: ./src/open/scripts/pipeline-members.ts
/** Members of pipelines, workflows, files of targets and tasks, by what they say about the commands beside them. */
/** Members around a command that decide nothing of whether it runs, with what and on which files. */
const neutralMembers = new Set([
    ...[
        'name',
        'description',
        'displayName',
        'display_name',
        'label',
        'id',
        'job',
        'stage',
        'key',
        'title',
        'desc',
        'summary',
        'silent',
    ],
    ...[
        'runs-on',
        'tags',
        'image',
        'container',
        'services',
        'pool',
        'agent',
        'agents',
        'executor',
        'resource_class',
        'machine',
        'docker',
    ],
    ...[
        'timeout-minutes',
        'timeout',
        'timeoutInMinutes',
        'retry',
        'retries',
        'interruptible',
        'resource_group',
        'concurrency',
        'concurrency_group',
    ],
    ...[
        'cache',
        'caches',
        'artifacts',
        'artifact_paths',
        'coverage',
        'reports',
        'outputs',
        'volumes',
        'resources',
        'size',
        'lockBehavior',
    ],
    ...[
        'permissions',
        'secrets',
        'id_tokens',
        'identity',
        'environment',
        'release',
        'notify',
        'after_script',
        'on',
        'true',
        'trigger',
    ],
    ...[
        'triggers',
        'pr',
        'schedules',
        'run-name',
        'version',
        'orbs',
        'stages',
        'include',
        'dependencies',
        'uses',
        'apiVersion',
        'kind',
        'metadata',
    ],
    // Of tasks of Ansible: who runs them, how long they wait and what they tell of it.
    ...[
        ...['become', 'become_user', 'become_method', 'remote_user', 'connection', 'gather_facts', 'collections', 'roles'],
        ...['register', 'changed_when', 'no_log', 'until', 'delay', 'loop_control', 'run_once', 'throttle', 'handlers'],
    ],
]);
/** What starts a pipeline, and by which files. */
const startMembers = /^(?:on|true|triggers?|pr|schedules|paths|changes|workflow_dispatch)$/;
/** Members that give names a value. */
const nameMembers = new Set([
    'env',
    'environment_variables',
    'variables',
    'vars',
    'parameters',
    'inputs',
    'params',
    'matrix',
    'strategy',
]);
/** Members that name other jobs, which run before. */
const needMembers = new Set(['needs', 'dependsOn', 'depends_on', 'requires', 'deps', 'runAfter']);
/** Members that say whether a step or job runs. */
const conditionMembers = new Set([
    'if',
    'when',
    'condition',
    'rules',
    'only',
    'except',
    'unless',
    'skip',
    'branches',
    'enabled',
    'status',
]);
/** Members that are commands, or lists of what has some. */
const scriptMembers = /^(?:run|script|scripts|before_script|command|commands|cmd|cmds|sh|bash|pwsh|inlineScript|inline|args|steps|actions|tasks|pre_tasks|post_tasks|block)$/;

;// CONCATENATED MODULE: ./src/open/scripts/pipeline-flow.ts




const pipeline_flow_nothing = { parts: [], hands: false, stopsAtFailure: true };
const joined = function (all) { return ({
    parts: all.flatMap(({ parts }) => parts),
    hands: all.some(({ hands }) => hands),
    stopsAtFailure: all.every(({ stopsAtFailure }) => stopsAtFailure),
}) };
const pipeline_flow_flow = function (key, written = key) { return ({ key, written, kind: 'flow', asks: namesAskedIn(key) }) };
/** A cluster that a job makes for itself goes with it. */
const ofOwnCluster = /\bkind\s+(?:create|load|get)\b|kind-action|KinD|setup-kind|minikube|\bk3d\b|k3s-action|\bmicrok8s\b|ephemeral-cluster/;
/** What a pipeline does, as far as it decides what of the policies reaches a cluster. */
const pipelineFlow = function (values, places) {
    const found = joined(values.map((value) => flowOf(withReferences(value, value), '', places)));
    const called = values.flatMap((value) => workflowsOf(value, places));
    return { ...found, parts: script_flow_asked([...found.parts, ...called]) };
};
/** `!reference [.job, script]` of GitLab is the list that stands there. */
const withReferences = function (value, root, depth = 0) {
    if (depth > 50)
        return value;
    if (Array.isArray(value))
        return value.flatMap((one) => referred(one, root) ?? [withReferences(one, root, depth + 1)]);
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, referred(one, root) ?? withReferences(one, root, depth + 1)]));
};
const referred = function (value, root) {
    if (!Array.isArray(value) || value.length !== 2 || !(0,json/* isJsonObject */.OW)(root))
        return undefined;
    const [job, member] = value.map((one) => one);
    const named = typeof job === 'string' ? root[job] : undefined;
    const given = (0,json/* isJsonObject */.OW)(named) && typeof member === 'string' ? named[member] : undefined;
    return Array.isArray(given) ? given : undefined;
};
/** Where a pipeline calls its jobs by their names elsewhere (CircleCI: `workflows`), what is said of one that hands something over counts. */
const workflowsOf = function (value, places) {
    if (!(0,json/* isJsonObject */.OW)(value) || !(0,json/* isJsonObject */.OW)(value['jobs']) || !(0,json/* isJsonObject */.OW)(value['workflows']))
        return [];
    const handing = new Set(Object.entries(value['jobs']).flatMap(([name, job]) => (flowOf(job, name, places).hands ? [name] : [])));
    const callsIn = (one) => {
        if (typeof one === 'string')
            return handing.has(one) ? [pipeline_flow_flow(one)] : [];
        if (Array.isArray(one))
            return one.flatMap((inner) => callsIn(inner));
        if (!(0,json/* isJsonObject */.OW)(one))
            return [];
        return Object.entries(one).flatMap(([key, inner]) => handing.has(key) ? [pipeline_flow_flow(`${key}: ${JSON.stringify(inner)}`)] : needMembers.has(key) ? [] : callsIn(inner));
    };
    return callsIn(value['workflows']);
};
const flowOf = function (value, key, places) {
    if (typeof value === 'string') {
        // A path by itself is no command.
        if (!scriptMembers.test(key) && !/\S[ \t]+\S/.test(value))
            return pipeline_flow_nothing;
        const found = scriptFlow(value, places);
        return found.hands || scriptMembers.test(key) ? { ...found, stopsAtFailure: true } : pipeline_flow_nothing;
    }
    if (Array.isArray(value))
        return flowOfList(value, key, places);
    return (0,json/* isJsonObject */.OW)(value) ? flowOfMapping(value, places) : pipeline_flow_nothing;
};
const flowOfList = function (value, key, places) {
    const texts = value.filter((one) => typeof one === 'string');
    if (texts.length === value.length) {
        const isCommand = /^(?:args|command|entrypoint|cmd)$/.test(key) && texts.every((one) => !/\s/.test(one.trim()));
        return flowOf(texts.join(isCommand ? ' ' : '\n'), key, places);
    }
    const all = value.map((one) => flowOf(one, key, places));
    const last = all.findLastIndex(({ hands }) => hands);
    if (last < 0)
        return joined(all.map(({ parts }) => ({ ...pipeline_flow_nothing, parts: parts.filter(script_flow_isOfOthers) })));
    return joined(all.slice(0, last + 1).map((one, at) => {
        // Lists of commands are one script; of steps each is one by itself.
        const isStep = (0,json/* isJsonObject */.OW)(value[at]) && !one.hands;
        return isStep ? { ...pipeline_flow_nothing, parts: one.parts.filter(script_flow_isOfOthers) } : one;
    }));
};
/** One shell runs both (GitLab: `before_script`). */
const withBefore = function (value) {
    const { before_script: before, script, ...others } = value;
    const [one, other] = [before, script].map((given) => (typeof given === 'string' ? [given] : given));
    return Array.isArray(one) && Array.isArray(other)
        ? { ...others, script: [one, other].flatMap((all) => all) }
        : value;
};
const isJob = function (value) { return (0,json/* isJsonObject */.OW)(value) && ['steps', 'script', 'commands', 'run'].some((key) => value[key] !== undefined) };
const flowOfMapping = function (given, places) {
    const value = withBefore(given);
    const members = Object.entries(value);
    const action = actionFlow(value, places);
    const inner = new Map(members.map(([key, one]) => {
        if (action.given.has(key))
            return [key, pipeline_flow_nothing];
        const isOwn = isJob(one) && textsIn(one).some((text) => ofOwnCluster.test(text));
        return [
            key,
            isOwn || (neutralMembers.has(key) && !(0,json/* isJsonObject */.OW)(one)) || startMembers.test(key)
                ? pipeline_flow_nothing
                : flowOf(one, key, places),
        ];
    }));
    const found = joined([{ ...pipeline_flow_nothing, ...action }, ...inner.values()]);
    if (!found.hands)
        return { ...pipeline_flow_nothing, parts: found.parts.filter(script_flow_isOfOthers) };
    // Commands by names of people: each is another one.
    const areCommands = members.some(([key, one]) => inner.get(key)?.hands === true && !(0,json/* isJsonObject */.OW)(one) && !scriptMembers.test(key));
    const parts = members.flatMap(([key, one]) => {
        const own = inner.get(key);
        if (own?.hands === true)
            return [...templatesOf(one, value), ...own.parts, ...neededBy(one, value)];
        if (nameMembers.has(key))
            return pipeline_flow_namesIn(one);
        if (neutralMembers.has(key) || needMembers.has(key) || action.given.has(key))
            return [];
        if (scriptMembers.test(key))
            return own?.parts ?? [];
        // Another job, step or target.
        if ((0,json/* isJsonObject */.OW)(one) && !conditionMembers.has(key))
            return pipeline_flow_isDefault.test(key) ? [pipeline_flow_flow(`${key}: ${JSON.stringify(one)}`)] : extending(key, one, value, inner);
        return areCommands && !conditionMembers.has(key) ? [] : [pipeline_flow_flow(`${key}: ${JSON.stringify(one)}`)];
    });
    return { ...found, parts: [...action.parts, ...parts] };
};
const pipeline_flow_isDefault = /^(?:defaults?|workflow|inherit|settings|options)$/;
/** Names with what they are given, wherever a list of them stands. */
const pipeline_flow_namesIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => pipeline_flow_namesIn(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const { name, value: given } = value;
    const pairs = typeof name === 'string' && given !== undefined ? [[name, given]] : Object.entries(value);
    return pairs.flatMap(([key, one]) => {
        if (key === 'matrix' || key === 'include')
            return pipeline_flow_namesIn(one).flatMap((part) => [part, { ...part, key: `matrix.${part.key}` }]);
        return [
            {
                key: `${key}=${JSON.stringify(one)}`,
                written: key,
                kind: 'name',
                asks: textsIn(one).flatMap((text) => namesAskedIn(text)),
            },
        ];
    });
};
/** Members of what a job is built upon count as its own (GitLab: `extends`). */
const templatesOf = function (job, jobs) {
    if (!(0,json/* isJsonObject */.OW)(job))
        return [];
    return textsIn(job['extends']).flatMap((name) => (jobs[name] === undefined ? [] : pipeline_flow_membersOf(jobs[name])));
};
const pipeline_flow_membersOf = function (job) { return (0,json/* isJsonObject */.OW)(job)
    ? Object.entries(job).flatMap(([key, one]) => {
        if (nameMembers.has(key))
            return pipeline_flow_namesIn(one);
        return neutralMembers.has(key) || needMembers.has(key) || scriptMembers.test(key) || key === 'extends'
            ? []
            : [pipeline_flow_flow(`${key}: ${JSON.stringify(one)}`)];
    })
    : [] };
/** A job that is built upon one that hands something over does so too. */
const extending = function (key, job, jobs, inner) { return textsIn(job['extends']).some((name) => inner.get(name)?.hands === true) && jobs[key] === job
    ? [...pipeline_flow_membersOf(job), ...neededBy(job, jobs)]
    : [] };
/** A job that does not run lets those wait that need it: what says whether it does counts. */
const neededBy = function (job, jobs, seen = new Set()) {
    if (!(0,json/* isJsonObject */.OW)(job))
        return [];
    const names = Object.entries(job).flatMap(([key, one]) => (needMembers.has(key) ? textsIn(one) : []));
    return names.flatMap((name) => {
        const other = jobs[name];
        if (other === undefined || seen.has(name) || !(0,json/* isJsonObject */.OW)(other))
            return [];
        const own = Object.entries(other).filter(([key]) => conditionMembers.has(key));
        return [
            ...own.map(([key, one]) => pipeline_flow_flow(`${name} ${key}: ${JSON.stringify(one)}`, `${key}: ${JSON.stringify(one)}`)),
            ...neededBy(other, jobs, new Set([...seen, name])),
        ];
    });
};

;// CONCATENATED MODULE: ./src/open/scripts/program-flow.ts



/** Words of flow in the languages of programs and builders. */
const ofFlow = /^(?:\}?\s*(?:if|elif|elsif|else|elseif|unless|when|while|until|for|foreach|try|catch|except|return|exit|continue|break|raise|throw|skip|expression|branch|not|anyOf|allOf|input|timeout|retry)\b|(?:sys|process|os|System)\.[eE]xit|abort\b)/;
const program_flow_linesOf = function (text) { return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|\/\/(?!go:embed)|\*|\/\*)/.test(line))
    .map((line) => ({ text: line.trim(), depth: line.search(/\S/) })) };
/** Lines of flow around a line, and before it in the same blocks. */
const before = function (lines, at) {
    const found = [];
    let depth = lines[at]?.depth ?? 0;
    for (let index = at - 1; index >= 0; index--) {
        const line = lines[index];
        if (line === undefined || line.depth > depth)
            continue;
        depth = line.depth;
        if (ofFlow.test(line.text))
            found.unshift(line);
    }
    return found;
};
/** A mistake that a program hands on is none of the flow; what a list goes through is told by what the list names. */
const isOfMistake = /\berr(?:or)?\b\s*!=\s*nil|^\}?\s*(?:try|catch|except)\b/;
const program_flow_isLoop = /^(?:for|foreach)\b/;
/**
 * What a program does that calls a client of a cluster, as far as its lines tell: those that hand policies over, by a command or by a
 * call of a library, and what stands around.
 */
const programFlow = function (text, places) {
    const lines = program_flow_linesOf(text);
    const isOfLibrary = client_statements/* ofClientLibrary */.w0.test(text);
    const statements = (0,client_statements/* statementsOf */.GX)(lines);
    const around = (at, counts) => before(lines, at)
        .filter((line) => counts(line.text))
        .map(({ text: one }) => ({ key: one, written: one, kind: 'flow', asks: [] }));
    const parts = statements.flatMap((statement) => {
        const { at } = statement;
        const line = lines[at]?.text ?? '';
        const handing = handingOf(statement.text.length > client_statements/* mostLetters */.$W ? line : statement.text, places);
        const handed = isOfLibrary || handing !== undefined || ofCalls.test(line)
            ? (0,client_statements/* handedByStatement */.Fe)(statement, statements, places)
            : undefined;
        // A command in a text says more than its paths.
        const isCommand = handing !== undefined && (handed === undefined || ofCommands.test(statement.text));
        if (isCommand)
            return [
                ...around(at, () => true),
                {
                    key: [handing.key, ...valuesIn(statement.text)].join(' '),
                    written: line,
                    kind: handing.isDry ? 'dry' : 'hands',
                    asks: namesAskedIn(statement.text),
                    names: handing.names,
                },
            ];
        if (handed === undefined || (handed.policies.length === 0 && handed.built.length === 0))
            return [];
        return [
            ...around(at, (one) => !isOfMistake.test(one) && !(handed.isListed && program_flow_isLoop.test(one))),
            {
                key: [...handed.says, '<', ...handed.policies].join(' '),
                written: line,
                kind: 'hands',
                asks: [],
                names: [...handed.policies, ...handed.built],
            },
        ];
    });
    return { parts, hands: parts.length > 0, stopsAtFailure: true };
};
/** Values that a list of words gives Helm, where the words of other commands would be images and flags. */
const valuesIn = function (text) { return /\bhelm\b/.test(text) && /["'`]\s*,\s*["'`]/.test(text)
    ? [...text.matchAll(/["'`](?:--set(?:-\w+)?|--values|-f)["'`=\s,]+([^"'`\s]+)/g)]
        .map(([, value = '']) => value)
        .filter((value) => !/image|tag|version|replica/i.test(value))
    : [] };
/** Words of commands, whole or as a list of words. */
const ofCommands = /(?:^|["'`\s,/])(?:kubectl|oc|kapp|helm|kustomize|skaffold|helmfile|argocd|flux)["'`,\s]/;
const ofCalls = /\b(?:apply|deploy)\w*\(/i;

;// CONCATENATED MODULE: ./src/open/scripts/text-flows.ts














/** Other programs are read by their lines. */
const isScript = /\.(?:sh|bash|zsh|ksh|bats|envrc)$|(?:^|\/)[^./]+$/;
/** What a text does, in the words of its language. */
const flowIn = function (path, text, places) {
    if (isMakefile(path))
        return makeFlow(text, places);
    if (object_text/* isData */.$V.test(path))
        return pipelineFlow(commandsIn(path, (0,read_values/* readValues */.N$)(text)), places);
    return isScript.test(path) &&
        !/^(?:Jenkinsfile|Tiltfile|Earthfile|Dockerfile|Vagrantfile|Rakefile)/.test((0,ports_repository/* nameOf */.Vb)(path))
        ? scriptFlow(text, places)
        : programFlow(text, places);
};
/** Of a package of npm its commands are all that runs. */
const commandsIn = function (path, values) { return (0,ports_repository/* nameOf */.Vb)(path) === 'package.json'
    ? values.map((value) => ((0,json/* isJsonObject */.OW)(value) ? (value['scripts'] ?? null) : null))
    : values };
/** What of both revisions a command may name; that one text runs another is left to the caller. */
const directPlaces = function (before, after) { return ({
    ...(0,policy_places/* policyPlaces */.n8)(before, after, () => true),
    isBuilt: (folder) => after.found.units.some(({ source }) => source.kind === 'kustomize' && folder.test(source.folder)),
    isOfOneSide: oneSided(before, after),
    runsHanding: () => false,
}) };
/** Places of both revisions, with the texts of the later one that hand policies over. */
const handingPlaces = async function (repository, before, after) {
    const direct = directPlaces(before, after);
    const all = await (0,deploy_texts.deployTexts)(repository, after);
    const handing = (0,once/* once */.O)(() => all.filter(({ path, text }) => !isOfOthers(path) && !holdsStoredObject(text) && flowIn(path, text, direct).hands));
    const targets = (0,once/* once */.O)(() => new Set(handing().flatMap(({ path, text }) => targetsOf(path, text, direct))));
    return {
        ...direct,
        runsHanding: (command) => runs(command, handing().map(({ path }) => path), targets),
    };
};
const oneSided = function (before, after) {
    const [old, now] = [new Set(before.tree.paths), new Set(after.tree.paths)];
    const one = [...old, ...now].filter((path) => !old.has(path) || !now.has(path));
    const names = new Set(one.flatMap((path) => path.split('/')));
    const both = (0,once/* once */.O)(() => [...old].filter((path) => now.has(path)));
    return (word) => {
        if (!names.has((0,ports_repository/* nameOf */.Vb)(word.replace(/\/+$/, ''))))
            return false;
        const pattern = (0,deploy_texts.leadsTo)(word, 'below');
        return pattern !== undefined && one.some((path) => pattern.test(path)) && !both().some((path) => pattern.test(path));
    };
};
/** Targets and commands of a text by their names, which hand policies over. */
const targetsOf = function (path, text, places) {
    if (isMakefile(path))
        return handingTargets(text, places);
    const [value] = /(?:^|\/)(?:package\.json|Taskfile[^/]*)$/.test(path) ? (0,read_values/* readValues */.N$)(text) : [];
    return Object.values((0,json/* isJsonObject */.OW)(value) ? value : {}).flatMap((list) => (0,json/* isJsonObject */.OW)(list)
        ? Object.entries(list).flatMap(([name, one]) => handingOf(JSON.stringify(one).replaceAll(/[[\]{}",]/g, ' '), places) === undefined ? [] : [name])
        : []);
};
const runsTargets = /^(?:\S+=\S+\s+)*(?:@|-)?(?:make|gmake|just|task|npm|yarn|pnpm)\s/;
/** Whether a command runs another text, as a file or by the name of a target. */
const runs = function (command, paths, targets) {
    if (paths.length === 0 || /^(?:chmod|echo|cat|ls|cp|shellcheck|git|\[)\s/.test(command))
        return false;
    if (runsTargets.test(command))
        return command
            .split(/\s+/)
            .slice(1)
            .some((word) => targets().has(word));
    return (0,deploy_texts.wordsOf)(command).some(({ word }) => {
        if (!/\/|\.\w+$/.test(word))
            return false;
        const pattern = (0,deploy_texts.leadsTo)(word, 'below');
        return (pattern !== undefined &&
            paths.some((path) => isRunnableBy(command, path) && pattern.test(path) && endsAs(path, word)));
    });
};
const isRunnable = /\.(?:sh|bash|zsh|py|rb|[cm]?[jt]s|ps1)$|(?:^|\/)[^./]+$|\.github\/(?:workflows|actions)\//;
/** Files of tasks are run by their own program, and by one another. */
const isRunnableBy = function (command, path) { return isRunnable.test(path) || (/\bansible-playbook\s|^uses\s/.test(command) && /\.ya?ml$/.test(path)) };
/** A folder is run where it is an action. */
const endsAs = function (path, word) {
    const plain = word.replace(/^(?:\0?\/|\.{1,2}\/|\0)+/, '').replace(/\/+$/, '');
    return path.endsWith(plain) || /^(?:.*\/)?action\.ya?ml$/.test(path);
};

;// CONCATENATED MODULE: ./src/open/scripts/changed-handing.ts











/** Words without which no text hands anything to a cluster, or runs one that does. */
const mayHand = /\b(?:kubectl|oc|kapp|KUBECTL\w*|helm\w*|kustomize|apply|deploy\w*|upgrade|install|sync|rollout|make|just|task|npm|yarn|pnpm|flux|oras|imgpkg|uses|k8s|import_\w+|include_\w+|roles|chart)\b|\.sh\b/;
/**
 * Changed texts that hand policies which stay in the repository to a cluster: a script, a pipeline, a file of targets. Where it does so
 * otherwise than before, or under another condition, what the cluster has was not read. What builds, tests, prints and waits
 * is no part of it, and neither are jobs, functions and targets that hand nothing over. One that did not hand anything over before says
 * nothing: then the files do. One that hands nothing over any more is told by `handedNoLonger`.
 */
const changedHanding = async function (repository, before, after, changed, isSaid) {
    const paths = [...changed].filter((path) => mayChangeHanding(path, [before, after])).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const texts = paths.flatMap((path) => {
        const [one, other] = [old.get(path), now.get(path)];
        const isOne = one !== undefined &&
            other !== undefined &&
            [one, other].every((text) => mayHandAny(text) && !holdsStoredObject(text));
        return isOne ? [{ path, one, other }] : [];
    });
    if (texts.length === 0)
        return [];
    const places = await handingPlaces(repository, before, after);
    if (places.policies.length === 0)
        return [];
    const flows = await Promise.all(texts.map(async ({ path, one, other }) => {
        // Of what a command releases with values that stand here, both sides are rendered.
        const isRendered = await (0,chart_releases/* releasesAlike */.zJ)(repository, path, [before, after], [one, other]);
        const shown = (text) => (isRendered ? text.replaceAll(settings, '') : text);
        const [was, is] = [flowIn(path, shown(one), places), flowIn(path, shown(other), places)];
        return { path, text: other, was, is: isRendered ? withoutNewReleases(was, is) : is };
    }));
    const come = paths.flatMap((path) => {
        const text = old.has(path) ? undefined : now.get(path);
        return text !== undefined && mayHandAny(text) && !holdsStoredObject(text)
            ? [{ path, was: changed_handing_nothing, is: flowIn(path, text, places) }]
            : [];
    });
    const isElsewhere = changed_handing_movedBetween(flows, come);
    return flows.flatMap(({ path, text, was, is: all }) => {
        // What a call of a library handed over, no list of texts that deploy has.
        if (!was.hands || (!all.hands && !client_statements/* ofClientLibrary */.w0.test(text)))
            return [];
        const is = isSaid === undefined ? all : withoutSaidStages(was, all, places, isSaid);
        const part = changedPart(was.parts.filter((one) => !isElsewhere(one)), is.parts.filter((one) => !isElsewhere(one)));
        if (part !== undefined)
            return [changed_handing_reasonOf(path, text, part.written)];
        return was.stopsAtFailure && !is.stopsAtFailure ? [changed_handing_reasonOf(path, text, 'set -e')] : [];
    });
};
/**
 * Without units of environments that come to be handed over, where the command names a cluster as the folder is called: the
 * configuration says that they are applied, and what is applied elsewhere stays as it was.
 */
const withoutSaidStages = function (was, is, { builds }, isSaid) {
    const known = new Set(was.parts.map(({ key }) => key));
    const isNew = ({ kind, key, written, names = [] }) => {
        if (kind !== 'hands' || known.has(key))
            return false;
        const folders = names.filter((name) => builds.has(name));
        const policies = new Set(folders.flatMap((folder) => builds.get(folder) ?? []));
        const [, cluster = ''] = /--(?:(?:kube-?)?context|kubeconfig|cluster)[\s=]+["']?([\w./-]+)/.exec(written) ?? [];
        const words = cluster.split(/[-_./]/);
        return (folders.length > 0 &&
            names.every((name) => builds.has(name) || policies.has(name)) &&
            folders.every((folder) => isSaid(folder) && words.some((word) => (0,environment_name/* isAlike */.HI)(word, (0,ports_repository/* nameOf */.Vb)(folder)))));
    };
    return { ...is, parts: is.parts.filter((part) => !isNew(part)) };
};
/** A release that comes is rendered as a unit that was not there. */
const withoutNewReleases = function (was, is) {
    const known = new Set(was.parts.map(({ key }) => key));
    const isNew = ({ kind, key, written }) => kind === 'hands' && !known.has(key) && /\bhelm\b.*\s(?:upgrade|install)\s/.test(written);
    return { ...is, parts: is.parts.filter((part) => !isNew(part)) };
};
const mayHandAny = function (text) { return mayHand.test(text) || client_statements/* ofClientLibrary */.w0.test(text) };
/** Values that a command gives a chart, and hooks that it leaves out, with the space before them. */
const settings = /[ \t]+--no-hooks\b|[ \t]+--set(?:-string|-file|-json|-literal)?[ \t=]+(?:"[^"\n]*"|'[^'\n]*'|[^\s"']+)/g;
/** A changed text that a unit does not read, and that may hand something over. */
const mayChangeHanding = function (path, sides) { return ((0,feeding/* mayFeed */.iZ)(path) || client_statements/* ofCompiled */.HO.test(path)) &&
    !test_code/* isTest */.N.test(path) &&
    !isOfOthers(path) &&
    !/\.(?:lock|tf|tofu|hcl|tfvars)$|-lock\.json$/.test(path) &&
    sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path))) };
const changed_handing_nothing = { parts: [], hands: false, stopsAtFailure: true };
/** What one text hands over no longer, and another one came to, moved; so did a script that holds nothing else, and what runs it. */
const changed_handing_movedBetween = function (flows, come) {
    const keysOf = ({ parts }) => new Set(parts.flatMap(({ kind, key }) => (kind === 'hands' ? [key] : [])));
    const sides = [...flows, ...come].map(({ was, is }) => [keysOf(was), keysOf(is)]);
    const old = new Set(sides.flatMap(([one, other]) => [...one].filter((key) => !other.has(key))));
    const now = new Set(sides.flatMap(([one, other]) => [...other].filter((key) => !one.has(key))));
    const isMoved = ({ kind, key }) => kind === 'hands' && old.has(key) && now.has(key);
    const scripts = come.flatMap(({ path, is }) => (is.hands && is.parts.every(isMoved) ? [path] : []));
    const runsMoved = ({ kind, written }) => kind === 'hands' && scripts.length > 0 && runs(written, scripts, () => new Set());
    return (part) => isMoved(part) || runsMoved(part);
};
/** The first part in which two texts differ; what stores nothing is left out. */
const changedPart = function (old, now) {
    const [one, other] = [old, now].map((parts) => parts.filter(({ kind }) => kind !== 'dry'));
    const length = Math.max(one?.length ?? 0, other?.length ?? 0);
    for (let at = 0; at < length; at++)
        if (one?.[at]?.key !== other?.[at]?.key) {
            const come = other?.[at];
            return come !== undefined && !old.some(({ key }) => key === come.key) ? come : (one?.[at] ?? come);
        }
    return undefined;
};
const changed_handing_reasonOf = function (path, text, written) {
    const line = lineOf(text, written);
    const shown = written.length > 120 ? `${written.slice(0, 117)}\u2026` : written;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} changes \`${shown}\`, and with it which policies of this repository reach a cluster, or when: what the cluster has then was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
        where: { kind: 'file', path, line, column: 1 },
    };
};
/** Where a part stands: the line with most of its words, from the first on. */
const lineOf = function (text, written) {
    const words = written.split(/\s+/).filter((word) => word.length > 1);
    const lines = text.split('\n');
    const counts = lines.map((line) => (/^\s*#/.test(line) ? 0 : words.filter((word) => line.includes(word)).length));
    return Math.max(counts.indexOf(Math.max(...counts)), 0) + 1;
};

;// CONCATENATED MODULE: ./src/open/scripts/looking-files.ts
/** Linters, scanners, editors, catalogs and checksums: they look at files, and bring none. */
const ofTools = new RegExp([
    String.raw `(?:^|/)(?:\.pre-commit-config|lefthook|\.?yamllint|\.[\w-]*lint[\w-]*|\.golangci|\.prettier\w*|biome|\.?codespell\w*|\.?cspell|\.?_?typos|\.vale|\.lychee\w*)[^/]*$`,
    String.raw `(?:^|/)(?:labeler|dependabot|renovate|\.?codecov|\.codeclimate|sonar-project|mkdocs|catalog-info|sidebars|reuse|REUSE|\.license\w*)[^/]*$`,
    String.raw `(?:^|/)(?:\.?trivy\w*|\.?checkov|\.?kics|\.?snyk|\.?semgrep\w*|\.?gitleaks\w*|\.secrets|\.kube-linter|\.?kubeconform|\.?kubescape|\.?polaris|\.?datree)[^/]*$`,
    String.raw `(?:^|/)\.(?:docker|npm|helm|gcloud|prettier|eslint|stylelint|markdownlint)ignore$|(?:^|/)\.(?:vscode|idea|devcontainer|husky|fleet)/`,
    String.raw `(?:checksums?|SHA\d+SUMS|\.sha\d+|\.sarif|\.baseline|\.snap|\.lock|-lock\.json)$`,
].join('|'), 'i');
/** The configuration says what is compared, and applies nothing; its own changes are told as settings. */
const ofConfiguration = /(?:^|\/)meshgate\.ya?ml$/;
/** Whether a file is, by the custom of its name, of what looks at files and applies none. */
const isOfLooking = function (path) { return ofTools.test(path) || ofConfiguration.test(path) };

;// CONCATENATED MODULE: ./src/open/programs/bazel-deploys.ts






/** Files of packages of Bazel and Buck. */
const isBazelPackage = /(?:^|\/)(?:BUILD(?:\.bazel)?|BUCK)$/;
/** Rules that hand objects to a cluster, in the words of any set of rules (rules_k8s, rules_gitops and others). */
const bazel_deploys_deploys = /(?:k8s|kube|deploy|appl(?:y|ies)|helm|kustomize|gitops)/i;
/** Rules of such sets that make, check or compare. */
const isOther = /(?:_test|_lint|_diff|_image|_push|toolchain\w*|_repository|_library|_binary)$/;
/** Statements of a package: each goes on to the next line that begins at the margin with a word, outside of brackets. */
const statementsOf = function (path, text) {
    const found = [];
    let depth = 0;
    for (const [at, whole] of text.split('\n').entries()) {
        const line = whole.replace(/(^|\s)#.*$/, '$1');
        const last = found.at(-1);
        if (last !== undefined && (depth > 0 || /^[\s)\]}]/.test(line)))
            last.text += `\n${line}`;
        else if (line.trim() !== '')
            found.push({ text: line, line: at + 1, depth });
        const plain = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
        depth += (plain.match(/[([{]/g) ?? []).length - (plain.match(/[)\]}]/g) ?? []).length;
    }
    return found.map(({ text: own, line }) => {
        const [, given] = /^([A-Za-z_]\w*)\s*\+?=(?!=)/.exec(own) ?? [];
        const [, named] = /\bname\s*=\s*["']([^"'\n]+)["']/.exec(own) ?? [];
        const [, rule = ''] = /^\s*\[?\s*([A-Za-z_][\w.]*)\s*\(/.exec(own) ?? [];
        const label = named === undefined ? '' : `//${(0,ports_repository/* folderOf */.yS)(path)}:${named}`;
        const isDeploying = rule !== 'load' && bazel_deploys_deploys.test(rule) && !isOther.test(rule);
        return { path, name: given ?? label, text: own, line, deploys: isDeploying };
    });
};
/** What a word of a statement may be: a label of any package, a file of its own one, or a name of its own file. */
const wordsOf = function ({ text }) { return [
    ...[...text.matchAll(/["']([^"'\n]+)["']/g)].map(([, word = '']) => word),
    ...[...text.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)].map(([word]) => word),
] };
/** Policies that a statement leads to, through labels and names. */
const policiesOf = function (statement, all, places, seen = new Set()) {
    if (seen.has(statement))
        return new Set();
    seen.add(statement);
    const own = (0,ports_repository/* folderOf */.yS)(statement.path);
    const found = new Set();
    for (const word of wordsOf(statement)) {
        const label = labelOf(word, own);
        const defined = [
            ...(label === undefined ? [] : (all.get(label) ?? [])),
            ...(all.get(word) ?? []).filter(({ path }) => path === statement.path),
        ].filter((one) => one !== statement);
        for (const one of defined)
            for (const path of policiesOf(one, all, places, seen))
                found.add(path);
        if (defined.length === 0)
            for (const path of filesOf(word, label, own, places))
                found.add(path);
    }
    return found;
};
/** `//k8s:deny`, `@repo//k8s:deny`, `//k8s` for `//k8s:k8s`, `:deny`, `deny` */
const labelOf = function (word, own) {
    const [, folder, name] = /^(?:@@?[\w.~-]*)?\/\/([^:]*)(?::(.+))?$/.exec(word) ?? [];
    if (folder !== undefined)
        return `//${folder}:${name ?? (0,ports_repository/* nameOf */.Vb)(folder)}`;
    const bare = word.replace(/^:/, '');
    return /^[\w.+=,@~/-]+$/.test(bare) ? `//${own}:${bare}` : undefined;
};
/** Files by their labels, by a pattern of `glob`, and those called as a label that no package defines. */
const filesOf = function (word, label, own, { policies }) {
    const [, folder, name] = /^\/\/([^:]*):(.+)$/.exec(label ?? '') ?? [];
    if (folder !== undefined && name !== undefined) {
        const path = (0,revision_tree/* pathIn */.lW)(folder, name);
        const file = policies.filter((one) => one === path);
        if (file.length > 0)
            return file;
        if (/^(?:@|\/\/|:)/.test(word))
            return policies.filter((one) => one.startsWith(folder === '' ? '' : `${folder}/`) && isCalled(one, name));
    }
    if (!/[*?]/.test(word))
        return [];
    const pattern = (0,deploy_texts.leadsTo)((0,revision_tree/* joinPath */.uJ)(own, word) ?? word);
    const [start] = word.split('**', 1);
    const below = word.includes('**') ? (0,revision_tree/* pathIn */.lW)(own, (start ?? '').replace(/\/+$/, '')) : undefined;
    return policies.filter((one) => pattern?.test(one) === true || (below !== undefined && (below === '' || one.startsWith(`${below}/`))));
};
const isCalled = function (path, name) { return (0,ports_repository/* nameOf */.Vb)(path).replace(/\.\w+$/, '') === name };
/** What each rule that deploys leads to, by its name. */
const deployedBy = function (texts, places) {
    const statements = [...texts].flatMap(([path, text]) => statementsOf(path, text));
    const all = new Map();
    for (const one of statements)
        if (one.name !== '')
            all.set(one.name, [...(all.get(one.name) ?? []), one]);
    return new Map(statements
        .filter((one) => one.deploys)
        .map((statement) => [
        `${statement.path} ${statement.name}`,
        { statement, policies: policiesOf(statement, all, places) },
    ]));
};
/**
 * Changed packages of Bazel by which a rule that deploys leads to another policy than before, by labels, groups of files and names: the
 * files stand as they stood. What another such rule takes over has moved.
 */
const changedBazelDeploys = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => isBazelPackage.test(path)).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const both = after.files.filter(({ path, text }) => !changed.has(path) && before.tree.file(path) === path && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)));
    const places = { policies: both.map(({ path }) => path) };
    if (places.policies.length === 0)
        return [];
    const [old, now] = await Promise.all([before, after].map(async (side) => deployedBy(await (0,revision_units/* textsOf */.CB)(repository, side, side.tree.paths.filter((path) => isBazelPackage.test(path))), places)));
    const lost = differences(old, now);
    const gained = differences(now, old);
    const isMoved = (path, others) => others.some(({ policy }) => policy === path);
    const found = [
        ...lost.filter(({ policy }) => !isMoved(policy, gained)).map((one) => ({ ...one, isLess: true })),
        ...gained.filter(({ policy }) => !isMoved(policy, lost)).map((one) => ({ ...one, isLess: false })),
    ];
    return found.slice(0, 1).map(({ policy, statement, isLess }) => {
        const path = paths.includes(statement.path) ? statement.path : (paths[0] ?? statement.path);
        const line = path === statement.path && now?.has(`${statement.path} ${statement.name}`) === true ? statement.line : 1;
        return {
            code: 'CHANGE_UNREAD',
            text: `${path}:${line} changes, and with it ${statement.name === '' ? 'a rule' : statement.name} ${isLess ? 'applies no longer' : 'comes to apply'} ${policy}: whether the cluster has what that file holds was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
            where: { kind: 'file', path, line, column: 1 },
        };
    });
};
const differences = function (one, other) { return [...(one ?? [])].flatMap(([key, { statement, policies }]) => [...policies]
    .filter((policy) => other?.get(key)?.policies.has(policy) !== true)
    .map((policy) => ({ policy, statement }))) };

;// CONCATENATED MODULE: ./src/open/scripts/listed-policies.ts














/** What looks at files, and brings none. */
const listed_policies_looks = /\b(?:diff|dry-?run|(?:\w+-?)?lint(?:er)?|validate|analy[sz]e|checkov|trivy|kubeconform|kubeval|kubescape|kube-?score|datree|polaris|conftest|opa|pluto|kubent|prettier|cspell|upload-artifact|sha\d+sum|hashFiles)\b/i;
const listed_policies_prints = /^(?:-\s+)?(?:run:\s*)?(?:echo|cat|ls|grep|test|\[)\s/;
/** Members that say when a pipeline runs, what it keeps and what people call it. */
const ofRuns = /^(?:-\s+)?["']?(?:on|paths-ignore|changes|include_paths|only|except|rules|if|when|triggers?|pr|cache|key|artifacts|name|description)["']?\s*:/;
const ofPaths = /^(?:-\s+)?["']?paths["']?\s*:/;
/** Members below which paths are what is brought, and not what a pipeline starts by. */
const brings = /^(?:-\s+)?["']?\w*(?:manifest|kustomize|gitops|rawYaml)/i;
/** A member with all of its value below. */
const opensBlock = /:\s*(?:[|>][-+\d]*)?$/;
/** Members and words that leave out what they name. */
const leavesOut = /\b(?:exclud\w*|ignor\w*|skip\w*|omit\w*|except|without)\b|\bgrep\s+(?:-\w+\s+)*-\w*v|(?:^|[\s"',]|(?<![\w./*-])\[)!(?=[\w.*/])|-not\b/i;
/** What is told by the commands that it runs. */
const runsCommands = function (path) { return deploy_texts.isPipeline.test(path) || isMakefile(path) || isCode.test(path) };
/** Lists of nothing but paths. */
const isListOfPaths = /\.(?:txt|lst|list)$/i;
/** Code of programs, which names files for many reasons. */
const isCode = /\.(?:[cm]?[jt]sx?|py|rb|sh|bash|zsh|fish|ps1|psm1|groovy|gradle|kts|lua|pl|php|scala|clj|exs?|hs|ml|dart|r)$/i;
/**
 * Changed texts that list what is applied, in whichever tool's words: a pipeline, a script, a file of a builder. One that names a file
 * with a policy that stays, by its path, a pattern or its folder, and names it no longer, or leaves it out, applies something else
 * than before; so does one that comes to name it. Of a text that named nothing before, the files say what there is; one that names
 * nothing any more is told by `handedNoLonger`, if it hands files to a client that is known. Which tool reads a file of settings is not
 * asked: one that nobody knows may apply what it lists, and those that only look at files are known by their names.
 */
const changedListedPolicies = async function (repository, before, after, changed, 
/** A configuration says of a folder that it is applied: what comes to apply it does what was said. */
isSaid = () => false) {
    const paths = [...changed].filter((path) => mayList(path, [before, after])).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const places = (0,once/* once */.O)(() => (0,policy_places/* policyPlaces */.n8)(before, after, (path) => !changed.has(path)));
    const delivered = (0,once/* once */.O)(() => new Set(after.found.units.flatMap(({ declared, reads }) => (declared === undefined ? [] : [...reads]))));
    const texts = paths
        .map((path) => ({ path, one: old.get(path), other: now.get(path) }))
        .filter(({ path, one, other }) => [one, other].some((text) => text !== undefined && listed_policies_isList(path, text)));
    if (texts.length === 0)
        return [];
    const named = texts.map(({ path, one, other }) => ({
        path,
        text: other ?? one ?? '',
        sides: [one, other].map((text) => (text === undefined ? undefined : namedIn(text, places()))),
    }));
    const [all, rest] = [0, 1].map((side) => new Set(named.flatMap(({ sides }) => [...(sides[side]?.policies ?? [])])));
    return named.flatMap(({ path, text, sides: [was, is] }) => {
        if (was?.namesObjects !== true)
            return [];
        const gone = [...was.policies].find((one) => rest?.has(one) === false);
        if (is?.namesObjects !== true) {
            const isHanded = () => runsCommands(path) || flowIn(path, old.get(path) ?? '', directPlaces(before, after)).hands;
            return gone === undefined || delivered().has(gone) || isHanded()
                ? []
                : [listed_policies_reasonOf(path, gone.replace(/^!/, ''), !gone.startsWith('!'), text)];
        }
        const come = [...is.policies].find((one) => all?.has(one) === false && !isSaid((0,ports_repository/* folderOf */.yS)(one)));
        const policy = gone ?? come;
        if (policy === undefined)
            return [];
        const isLess = (gone !== undefined) !== policy.startsWith('!');
        return [listed_policies_reasonOf(path, policy.replace(/^!/, ''), isLess, text)];
    });
};
/** Policies that changed texts come to name. */
const comeToBeListed = async function (repository, before, after, changed, places) {
    const paths = [...changed].filter((path) => mayList(path, [before, after]));
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const named = (path, text) => text === undefined || !listed_policies_isList(path, text) ? new Set() : namedIn(text, places).policies;
    return new Set(paths.flatMap((path) => {
        const were = named(path, old.get(path));
        return [...named(path, now.get(path))].filter((one) => !were.has(one));
    }));
};
/** Whether a text may say what is applied: any but objects, code that speaks of no delivery, and prose. */
const listed_policies_isList = function (path, text) {
    if (holdsStoredObject(text))
        return false;
    if (isListOfPaths.test(path))
        return listed_policies_linesOf(text).every((line) => /^[\w.@{}*/-]+$/.test(line.text));
    return policy_places/* delivers */.xn.test(text) || !(isCode.test(path) || isOfOthers(path));
};
/** A changed text that may say what is applied, and that no unit reads. */
const mayList = function (path, sides) { return ((0,feeding/* mayFeed */.iZ)(path) || isListOfPaths.test(path)) &&
    !test_code/* isTest */.N.test(path) &&
    !isOfLooking(path) &&
    !isOfPackage(path) &&
    // Packages of Bazel say by labels what is applied.
    !isBazelPackage.test(path) &&
    sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path))) };
/** Lines without comments, those that go on behind a backslash as one. */
const listed_policies_linesOf = function (text) {
    const open = [];
    return text
        .replaceAll(/\\\r?\n\s*/g, ' ')
        .split('\n')
        .flatMap((line) => {
        const trimmed = line.trim();
        if (trimmed === '' || /^(?:#|\/\/)/.test(trimmed))
            return [];
        const depth = line.search(/\S/) + (trimmed.startsWith('- ') ? 0.5 : 0);
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth)
            open.pop();
        const within = open.map((one) => one.text);
        open.push({ text: trimmed, depth });
        return [{ text: trimmed, within }];
    });
};
/** Policies by path that lines name; `!` before those that they leave out. */
const policiesNamedIn = function (lines, places) { return namedBy(lines, places).policies };
const namedIn = function (text, places) { return namedBy(listed_policies_linesOf(text), places) };
const namedBy = function (lines, places) {
    const policies = new Set();
    let namesObjects = false;
    for (const { text: line, within } of lines) {
        const members = within.filter((one) => opensBlock.test(one));
        const around = [line, ...members];
        if (around.some((one) => ofRuns.test(one)))
            continue;
        if (around.some((one) => ofPaths.test(one)) && !around.some((one) => brings.test(one)))
            continue;
        const isOut = [line, ...members].some((one) => leavesOut.test(one));
        if (!isOut && (listed_policies_looks.test(line) || (listed_policies_prints.test(line) && !policy_places/* delivers */.xn.test(line))))
            continue;
        for (const word of (0,policy_places/* pathsIn */.Mr)(line)) {
            const found = isOut ? leftOutBy(word, places) : (0,policy_places/* ledToBy */.AU)(word, line, places);
            namesObjects ||= found.objects;
            for (const path of found.policies)
                policies.add(isOut ? `!${path}` : path);
        }
    }
    return { policies, namesObjects };
};
/** `grep -v deny` leaves out what has the word in its name. */
const leftOutBy = function (word, { policies }) {
    const pattern = /[/.*]/.test(word) ? (0,deploy_texts.leadsTo)(word, 'below') : undefined;
    const isOut = (path) => pattern?.test(path) ?? (/^[\w-]{3,}$/.test(word) && (0,ports_repository/* nameOf */.Vb)(path).includes(word));
    return { ...policy_places/* nowhere */.jx, policies: policies.filter(isOut) };
};
const listed_policies_reasonOf = function (path, policy, isLess, text) {
    const name = (0,ports_repository/* nameOf */.Vb)(policy);
    const at = text.split('\n').findIndex((line) => line.includes(name) || line.includes((0,ports_repository/* folderOf */.yS)(policy) || name));
    const line = Math.max(at, 0) + 1;
    const verb = policy_places/* delivers */.xn.test(text)
        ? isLess
            ? 'applies no longer'
            : 'comes to apply'
        : isLess
            ? 'lists no longer'
            : 'comes to list';
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} ${verb} ${policy}, as far as its words tell: whether the cluster has what that file holds was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
        where: { kind: 'file', path, line, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/scripts/handed-no-longer.ts













/**
 * Changed texts that handed policies which stay in the repository to a cluster, where nothing does so any more: the job, the step or
 * the script is gone, or nobody runs it. What the cluster has stays as it was, and no change of those files reaches it, with this
 * change or later. What another text hands over, or an object of Argo CD or Flux, was moved; of what a pipeline handed over, by
 * itself or by a script that it runs, that has to be a pipeline again.
 */
const handedNoLonger = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => mayChangeHanding(path, [before, after])).sort(order/* byCodePoint */.HH);
    const old = paths.length === 0 ? new Map() : await (0,revision_units/* textsOf */.CB)(repository, before, paths);
    const candidates = [...old].filter(([, text]) => mayHand.test(text) && !holdsStoredObject(text));
    if (candidates.length === 0)
        return [];
    const places = directPlaces(before, after);
    if (places.policies.length === 0)
        return [];
    const was = await handedAt(repository, before, places, after);
    if (!candidates.some(([path]) => was.texts.get(path)?.size))
        return [];
    const is = await handedAt(repository, after, places, after);
    const delivered = after.found.units.flatMap(({ declared, reads }) => (declared === undefined ? [] : [...reads]));
    // Of those that hand something over it is known what.
    const lists = new Set([...changed].filter((path) => !is.texts.has(path)));
    const listed = await comeToBeListed(repository, before, after, lists, places);
    const others = new Set([...delivered, ...listed]);
    return candidates.flatMap(([path]) => {
        const isOfPipeline = was.byPipelines.has(path);
        const kept = isOfPipeline ? is.ofPipelines : is.ofAll;
        const lost = [...(was.texts.get(path) ?? [])].filter((one) => !kept.has(one) && !others.has(one));
        if (lost.length === 0)
            return [];
        const line = handed_no_longer_lineOf(old.get(path) ?? '', lost);
        return [
            handed_no_longer_reasonOf(path, line, lost, after.tree.file(path) !== path, isOfPipeline && lost.some((one) => is.ofAll.has(one))),
        ];
    });
};
/** Pipelines that start by what happens in the repository. */
const startsByItself = function ({ path, text }) { return path.startsWith('.github/')
    ? path.startsWith('.github/workflows/') &&
        /\b(?:push|pull_request\w*|schedule|workflow_run|release|create|merge_group|repository_dispatch|workflow_dispatch|registry_package|deployment\w*|issue_comment)\b/.test(text)
    : deploy_texts.isPipeline.test(path)
        ? !/(?:^|\/)Taskfile/.test(path)
        : ofOtherServers.test(path) };
const ofOtherServers = /(?:^|\/)(?:Jenkinsfile[^/]*|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|cloudbuild[^/]*\.ya?ml|buildspec[^/]*\.ya?ml|\.buildkite\/|\.semaphore\/|\.tekton\/|appveyor\.ya?ml|\.cirrus\.ya?ml)/;
/** A pipeline runs a script, which runs make, which runs another script. */
const mostSteps = 4;
const handedAt = async function (repository, at, places, later) {
    const pipelines = at.tree.paths.filter((path) => deploy_texts.isPipeline.test(path) || ofOtherServers.test(path) || isMakefile(path) || (0,ports_repository/* nameOf */.Vb)(path) === 'package.json');
    const all = new Map([
        ...(await (0,revision_units/* textsOf */.CB)(repository, at, pipelines)),
        ...(await (0,deploy_texts.deployTexts)(repository, at)).map(({ path, text }) => [path, text]),
    ]);
    const texts = [...all]
        .filter(([path, text]) => !isOfOthers(path) && mayHand.test(text) && !holdsStoredObject(text) && !isOfOwnCluster(path, text))
        .map(([path, text]) => ({ path, text }));
    const handed = new Map();
    const run = new Map();
    const known = new Map();
    const targets = new Map();
    const runBy = (command) => [...known.keys()].filter((path) => runs(command, [path], () => targets.get(path) ?? new Set()));
    const around = { ...places, runsHanding: (command) => runBy(command).length > 0 };
    for (let step = 0, size = -1; step < mostSteps && size !== known.size; step++) {
        size = known.size;
        const found = texts.filter(({ path, text }) => {
            const parts = flowIn(path, text, around).parts.filter(({ kind }) => kind === 'hands');
            for (const { names = [] } of parts)
                for (const one of handed_no_longer_filesOf(names, later))
                    add(handed, path, one);
            for (const { written } of parts)
                for (const other of [written, `uses ${written}`].flatMap(runBy))
                    if (other !== path)
                        add(run, path, other);
            return parts.length > 0;
        });
        for (const one of found)
            known.set(one.path, one);
        for (const { path, text } of found)
            targets.set(path, new Set(targetsOf(path, text, around)));
    }
    const reached = handed_no_longer_closed(texts.filter(startsByItself).map(({ path }) => path), run);
    const ofTexts = (some) => new Set([...some].flatMap((path) => [...(handed.get(path) ?? [])]));
    return {
        texts: new Map([...known.keys()].map((path) => [path, ofTexts(handed_no_longer_closed([path], run))])),
        byPipelines: reached,
        ofPipelines: ofTexts(reached),
        ofAll: ofTexts(known.keys()),
    };
};
const add = function (all, key, value) {
    const known = all.get(key) ?? new Set();
    known.add(value);
    all.set(key, known);
};
/** A script that makes itself a cluster; of a pipeline its jobs are asked one by one. */
const isOfOwnCluster = function (path, text) { return !deploy_texts.isPipeline.test(path) && !ofOtherServers.test(path) && ofOwnCluster.test(text) };
const handed_no_longer_closed = function (from, run) {
    const found = new Set(from);
    for (const path of found)
        for (const other of run.get(path) ?? [])
            found.add(other);
    return found;
};
/** Policies by their paths; of what is built, the files that say what of. */
const handed_no_longer_filesOf = function (names, { found }) { return names.flatMap((name) => {
    const reads = found.ofFolder(name)?.reads;
    return reads === undefined ? [name] : [...reads].filter((path) => (0,templates/* buildFile */.J_)(path) !== undefined);
}) };
/** The line that says most of the way to what it handed over. */
const handed_no_longer_lineOf = function (text, lost) {
    const words = new Set(lost.flatMap((path) => [path, ...path.split('/'), (0,ports_repository/* folderOf */.yS)(path)]).filter((word) => word.length > 2));
    const scores = text
        .split('\n')
        .map((line) => /^\s*(?:#|\/\/)/.test(line)
        ? 0
        : Math.max(0, ...[...words].map((word) => (line.includes(word) ? word.length : 0))));
    return scores.indexOf(Math.max(...scores)) + 1;
};
const handed_no_longer_reasonOf = function (path, line, lost, isGone, isByHand) {
    const shown = (0,list_names/* listNames */.Z)([...lost].sort(order/* byCodePoint */.HH), 3);
    const what = isGone
        ? `${path} goes, which handed ${shown} to a cluster`
        : `${path} hands ${shown} to a cluster no longer`;
    const rest = isByHand
        ? 'no pipeline of this repository does so any more'
        : 'nothing of this repository does so any more';
    return {
        code: 'CHANGE_UNREAD',
        text: `${what} (line ${line} before), and ${rest}: what the cluster has of these files, now and after later changes, was not read. Say in the same change who applies them, or let check read the cluster.`,
        where: { kind: 'file', path, line: isGone ? line : 1, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/templates/filled-in-texts.ts














/** Where Ansible looks for variables, in whichever folder (Ansible: Using variables). */
const isVariablesOfAnsible = /(?:^|\/)(?:group_vars|host_vars|vars|defaults|inventor(?:y|ies))\/|(?:^|\/)(?:hosts|inventory)(?:\.\w+)?$/;
/** Pipelines, packages and what is hidden name things by the same words as everybody. */
const ofOthers = /(?:^|\/)(?:\.(?!env)|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/;
/** The folder that holds playbooks, roles and variables, or the one of the program that fills in. */
const projectOf = function (path) {
    const [, project] = /^(.*?)(?:^|\/)(?:roles|playbooks|templates|tasks|files)\//.exec(path) ?? [];
    return project ?? (0,ports_repository/* folderOf */.yS)(path);
};
const isTemplate = function (path) {
    const file = (0,opaque/* opaqueBy */.BF)(path, []);
    return file !== undefined && !(0,opaque/* isLanguage */.lX)(file);
};
const isNestedIn = function (text) { return text.includes('{{') && !/^apiVersion/m.test(text) && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)) };
/** Templates that hold what decides, playbooks that do, and those that take such a template. */
const filledInTexts = async function (repository, side) {
    const folders = [...(0,charts/* chartFolders */.ue)(side.tree)];
    const paths = side.tree.paths.filter((path) => isTemplate(path) && (0,charts/* chartOfTemplate */.a)(path, folders) === undefined);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, side, paths);
    const filled = [...texts].filter(([, text]) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)));
    const names = filled.map(([path]) => new RegExp(String.raw `(?<![\w.-])${(0,quote_pattern/* quotePattern */.z)((0,ports_repository/* nameOf */.Vb)(path))}(?![\w-])`));
    const nested = side.files.filter(({ path, text }) => (0,charts/* chartOfTemplate */.a)(path, folders) === undefined && isNestedIn(text));
    const projects = filled.map(([path]) => projectOf(path));
    const isStep = (path) => /\.ya?ml$/.test(path) &&
        projects.some((one) => (0,ports_repository/* folderOf */.yS)(path) === one || ((0,revision_tree/* isInside */.FK)(path, one) && filled_in_texts_ofSteps.test(path)));
    const steps = [...(await (0,revision_units/* textsOf */.CB)(repository, side, side.tree.paths.filter(isStep).slice(0, filled_in_texts_mostSteps)))].filter(([, text]) => !isObjects(text) && names.some((name) => name.test(text)));
    return [...filled, ...nested.map(({ path, text }) => [path, text]), ...steps].map(([path, text]) => ({
        path,
        text,
        project: projectOf(path),
    }));
};
/** Where Ansible looks for tasks. */
const filled_in_texts_ofSteps = /(?:^|\/)(?:tasks|handlers|playbooks?)\//;
const filled_in_texts_mostSteps = 500;
/** Members of a value of which some part differs, each with all on the way to it. */
const changedMembers = function (old, now, at = '') {
    if ((0,json/* isSameJson */.TL)(old ?? null, now ?? null))
        return [];
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : undefined, (0,json/* isJsonObject */.OW)(now) ? now : undefined];
    if (one === undefined && other === undefined)
        return at === '' ? [] : [at];
    return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].flatMap((name) => changedMembers(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`));
};
const filled_in_texts_valueOf = function (text) { return (0,read_values/* readValues */.N$)(text)[0] };
/** What a shell says before it ends where nobody gave the name: `${NAME:?must be given}` is its value as it is. */
const complaint = /(\$\{\w+)(:?\?)[^}$`\n]*\}/g;
/** Where a line that begins so is a comment; ytt reads some of them. */
const hasComments = /\.(?:sh|bash|zsh|env|mk|py|rb|tf|toml|ini|properties|conf|star|bzl)$|(?:^|\/)Makefile$/;
const comments = /^[ \t]*#(?!@).*$/gm;
const filled_in_texts_pairsIn = function (path, whole) {
    const text = hasComments.test(path) ? whole.replaceAll(comments, '') : whole;
    const found = new Map();
    for (const [, name = '', value = ''] of text
        .replaceAll(complaint, '$1$2}')
        .matchAll(/(?:^|[\s.,;{("'])([A-Za-z_]\w*)["']?[ \t]*[=:][ \t]*([^\n]*)/g))
        found.set(name, `${found.get(name) ?? ''}\n${value}`);
    return found;
};
/** Names that a file gives another meaning. */
const changedNames = function (path, old = '', now = '') {
    if (object_text/* isData */.$V.test(path)) {
        const [one, other] = [filled_in_texts_valueOf(old), filled_in_texts_valueOf(now)];
        // Packages of Zarf and their like are objects without a version.
        const isObject = [one, other].some((value) => (0,json/* isJsonObject */.OW)(value) &&
            (typeof value['apiVersion'] === 'string' ||
                (typeof value['kind'] === 'string' && (0,json/* isJsonObject */.OW)(value['metadata']))));
        return isObject ? [] : changedMembers(one, other);
    }
    const [one, other] = [filled_in_texts_pairsIn(path, old), filled_in_texts_pairsIn(path, now)];
    return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
};
/** What is asked for, through variables that are made of others; `texts` are those of the variables that it leads through. */
const spread = function (template, variables) {
    const asked = new Set((0,feeding_names/* pathsAskedFor */.c3)(template.text));
    const taken = new Set([template.text]);
    for (let size = -1; size !== taken.size;) {
        size = taken.size;
        for (const [name, text] of variables)
            if (!taken.has(text) && [...asked].some((one) => (0,feeding_names/* isOnWayTo */.ss)(one, name))) {
                taken.add(text);
                for (const one of (0,feeding_names/* pathsAskedFor */.c3)(text))
                    asked.add(one);
            }
    }
    return { asked, texts: [...taken] };
};
const variablesIn = async function (repository, side) {
    const paths = side.tree.paths.filter((path) => isVariablesOfAnsible.test(path) && object_text/* isData */.$V.test(path));
    return [...(await (0,revision_units/* textsOf */.CB)(repository, side, paths)).values()].flatMap((text) => {
        const value = text.includes('{{') ? filled_in_texts_valueOf(text) : undefined;
        return (0,json/* isJsonObject */.OW)(value)
            ? Object.entries(value).map(([name, inner]) => [name, JSON.stringify(inner)])
            : [];
    });
};
/**
 * Changed files that say what is filled into a text with objects that decide: variables of Ansible and of other programs, by the
 * names that the text asks for, and files that it takes by theirs. The text itself stays as it is; where it changes it is told.
 */
const changedFilledIn = async function (repository, before, after, changed, textsFilledIn) {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const paths = [...changed]
        .filter((path) => ((0,feeding/* mayFeed */.iZ)(path) || path.endsWith('.txt')) && !ofOthers.test(path) && !test_code/* isTest */.N.test(path))
        .filter((path) => !folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const templates = await textsFilledIn();
    if (templates.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const variables = await variablesIn(repository, after);
    const asking = templates.map((template) => ({ ...template, ...spread(template, variables) }));
    return paths.flatMap((path) => {
        const isNamed = namesFile(path);
        const names = changedNames(path, old.get(path), now.get(path));
        const last = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)).filter(isTelling));
        const user = asking.find(({ path: own, project, asked, texts }) => {
            if (own === path)
                return false;
            // A program can be given a file of any folder.
            if (!isVariablesOfAnsible.test(path) && !(0,revision_tree/* isInside */.FK)(path, project))
                return [...asked].some((one) => last.has(one.slice(one.lastIndexOf('.') + 1)));
            return (names.some((name) => [...asked].some((one) => (0,feeding_names/* isOnWayTo */.ss)(one, name))) ||
                // One that holds objects is compared as what it holds.
                (!isObjects(now.get(path)) && texts.some(isNamed)));
        });
        return user === undefined ? [] : [filled_in_texts_reasonOf(path, user.path)];
    });
};
/**
 * Whether a text takes a file by its name: `templates/deny.yaml`, `../{{ env }}/deny.yaml`. Folders that are written there have to be
 * its own; what stands in for one may be several.
 */
const namesFile = function (path) {
    const named = new RegExp(String.raw `(?:^|["'=,( ])((?:[^\s"'=,(]*/)?)${(0,quote_pattern/* quotePattern */.z)((0,ports_repository/* nameOf */.Vb)(path))}(?![\w-])`, 'gm');
    const own = (0,ports_repository/* folderOf */.yS)(path).split('/').reverse();
    const fits = (folders) => {
        let [at, isOpen] = [0, false];
        for (const one of folders
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .reverse()) {
            if (one === '..')
                return true;
            if (/[${}<%*]/.test(one))
                isOpen = true;
            else {
                const next = isOpen ? own.indexOf(one, at) : at;
                // What stands around the repository is not known.
                if (next >= own.length)
                    return true;
                if (own[next] !== one)
                    return false;
                at = next;
                isOpen = false;
            }
            at += 1;
        }
        return true;
    };
    return (text) => [...text.matchAll(named)].some(([, folders = '']) => fits(folders));
};
/** Names that every program has for something of its own tell nothing of another folder's. */
const ofEveryProgram = new Set([
    ...[
        'name',
        'version',
        'image',
        'tag',
        'type',
        'description',
        'enabled',
        'replicas',
        'path',
        'id',
        'value',
        'key',
        'url',
        'port',
    ],
]);
const isTelling = function (name) { return name.length >= 3 && !ofEveryProgram.has(name.toLowerCase()) };
const isObjects = function (text = '') { return /^apiVersion\s*:/m.test(text) };
const filled_in_texts_reasonOf = function (path, template) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and says what is filled into ${template}, which holds an object of Istio or of permissions: what it becomes was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/open/templates/deciding-holes.ts
var deciding_holes = __webpack_require__(77967);
;// CONCATENATED MODULE: ./src/open/templates/filled-in-workloads.ts













/** Data values of ytt, from whichever folder they are given. */
const ofYtt = /^#@\s*(?:data\/values|data\/values-schema|library|overlay)/m;
/** Images, packages and what is hidden name things by the same words as everybody. */
const filled_in_workloads_ofOthers = /(?:^|\/)(?:\.(?!env)|(?:[\w.-]*[Dd]ockerfile|Containerfile|package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)|\.lock$/;
/**
 * Changed files that say what is filled into workloads at places that decide: their namespace, account, selected labels and proxy.
 * The text of the workload stays as it is; where it changes it is compared, or told.
 */
const changedFilledInWorkloads = async function (repository, before, after, changed) {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const paths = [...changed]
        .filter((path) => (0,feeding/* mayFeed */.iZ)(path) && !test_code/* isTest */.N.test(path) && (!filled_in_workloads_ofOthers.test(path) || deploy_texts.isPipeline.test(path)))
        .filter((path) => !folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const templates = (0,once/* once */.O)(() => templatesIn(after, folders));
    return paths.flatMap((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        // One that holds objects is compared as what it holds.
        if (object_text/* isData */.$V.test(path) && texts.some(object_text/* holdsObject */.uz))
            return [];
        if (templates().length === 0)
            return [];
        const names = changedNamesIn(path, ...texts);
        if (names.lines.length === 0 && names.names.size === 0)
            return [];
        const isAnywhere = !object_text/* isData */.$V.test(path) || deploy_texts.isPipeline.test(path) || texts.some((text) => ofYtt.test(text));
        const user = templates().find((template) => template.path !== path &&
            (isAnywhere || isBeside(path, template.path)) &&
            ((0,feeding_names/* asksForGiven */.H)(template.names, names.names) || loads(template, path, names)));
        return user === undefined ? [] : [filled_in_workloads_reasonOf(path, user.path)];
    });
};
const folderOfTemplate = function (path) { return path.replace(/(?:^|\/)[^/]+$/, '') };
const isBeside = function (path, template) { return (0,revision_tree/* isInside */.FK)(path, folderOfTemplate(template)) };
const loads = function ({ loaded }, path, { lines }) { return loaded.has((0,ports_repository/* nameOf */.Vb)(path)) && lines.length > 0 };
/** What may be filled in, by any program. */
const hole = /#@|\$[{(A-Za-z]|\{\{|\{%|<%|__|@\w+@|\(\(|\[\[/;
const templatesIn = function (after, folders) {
    const selected = (0,deciding_holes/* labelsSelected */.d5)(after);
    return after.files.flatMap(({ path, text }) => {
        if (!hole.test(text) || (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined)
            return [];
        const found = (0,deciding_holes/* decidingHoles */.pw)(text, (label) => selected.has(label));
        return found === undefined ? [] : [{ path, ...found }];
    });
};
const filled_in_workloads_reasonOf = function (path, template) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and says what is filled into ${template}, where it decides whose pods these are: their namespace, account, labels or proxy. What they become was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/open/charts/chart-users.ts + 1 modules
var chart_users = __webpack_require__(37900);
// EXTERNAL MODULE: ./src/open/charts/helmfiles.ts
var helmfiles = __webpack_require__(35895);
// EXTERNAL MODULE: ./src/open/charts/istio-values.ts
var istio_values = __webpack_require__(48719);
// EXTERNAL MODULE: ./src/open/templates/template-conditions.ts
var template_conditions = __webpack_require__(16107);
;// CONCATENATED MODULE: ./src/open/charts/helmfile-inputs.ts












/** Charts of which nearly every value decides. */
const ofIstio = /(?:^|\/)(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|csr)|cert-manager-istio-csr|ztunnel)$/;
/** Values of any chart by which it makes policies. */
const guarding = /deny|polic|allow-?list|access-?control|authori[sz]|istio|mesh|mtls/i;
/**
 * Changed files that a helmfile takes, whatever their name is: bases, values of an environment, values and secrets of a release.
 * They count where a name that changes reaches a value by which a release may make what decides.
 */
const changedHelmfileInputs = async function (repository, before, after, changed) {
    const files = await helmfilesAt(repository, after);
    if (files.length === 0)
        return [];
    const paths = [...changed]
        .filter((path) => !(0,helmfiles.isHelmfile)(path) && files.some(({ takes }) => takes(path)))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const templates = after.tree.paths.filter((path) => files.some(({ takes }) => takes(path)));
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, templates);
    return paths.flatMap((path) => {
        const names = helmfile_inputs_changedNames(old.get(path) ?? '', now.get(path) ?? '');
        if (names.length === 0)
            return [];
        const user = files.find((file) => file.takes(path) && (isPatch(file, path) || reaches(file, path, names, texts)));
        return user === undefined ? [] : [helmfile_inputs_reasonOf(path, user.path)];
    });
};
/** Changed files without the helmfiles of which nothing changes but the patch release of Istio's charts. */
const withoutPatchedHelmfiles = async function (repository, changed, sides) {
    const paths = [...changed].filter(helmfiles.isHelmfile);
    if (paths.length === 0)
        return changed;
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, sides[0], paths), (0,revision_units/* textsOf */.CB)(repository, sides[1], paths)]);
    const isSame = (path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        const values = (0,read_values/* readValues */.N$)(one).map(withoutPatchOfIstio);
        // What is filled in is read by nobody here.
        return (!/\{\{/.test(one + other) && values.length > 0 && (0,json/* isSameJson */.TL)(values, (0,read_values/* readValues */.N$)(other).map(withoutPatchOfIstio)));
    };
    return new Set([...changed].filter((path) => !paths.includes(path) || !isSame(path)));
};
const withoutPatchOfIstio = function (value) {
    if (Array.isArray(value))
        return value.map((one) => withoutPatchOfIstio(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const isOfIstio = /(?:^|[/-])istio/.test((0,fields/* textAt */.$6)(value, 'chart'));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [
        name,
        isOfIstio && name === 'version' && typeof inner === 'string' ? (0,istio_values/* withoutPatches */.Bd)(inner) : withoutPatchOfIstio(inner),
    ]));
};
const helmfile_inputs_reasonOf = function (path, user) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${user} takes values of it for a release that may make what decides: it was not rendered with them. Render it at both revisions (helmfile template), and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
/** Helmfiles, with bases and others that they take; those hold releases too. */
const helmfilesAt = async function (repository, at) {
    const found = new Map();
    let open = at.tree.paths.filter(helmfiles.isHelmfile);
    const texts = [];
    while (open.length > 0) {
        const read = await (0,revision_units/* textsOf */.CB)(repository, at, open);
        for (const [path, text] of read) {
            found.set(path, text);
            texts.push([path, text]);
        }
        const takes = [...read].map(([path, text]) => takesOf(path, text));
        open = at.tree.paths.filter((path) => !found.has(path) && isPart.test(path) && takes.some((take) => take(path)));
        const candidates = await (0,revision_units/* textsOf */.CB)(repository, at, open);
        open = open.filter((path) => /^(?:releases|environments|bases|helmfiles|templates):/m.test(candidates.get(path) ?? ''));
    }
    const decides = await decidingMembers(repository, at);
    return texts.map(([path, text]) => ({
        path,
        text,
        takes: takesOf(path, text),
        releases: texts.flatMap(([from, whole]) => from === path || texts.length > 1 ? releasesOf(from, whole, decides) : []),
    }));
};
const isPart = /\.(?:ya?ml|gotmpl)$/;
/** Every text of it that is a path, with what is filled in as anything. */
const takesOf = function (file, text) {
    const words = text.match(/(?:\{\{[^}\n]*\}\}|[^\s"'`,[\]{}|])+/g) ?? [];
    const exact = new Set();
    const patterns = [];
    for (const word of new Set(words)) {
        const written = word.replace(/^(?:- )?(?:\w+:\/\/)?/, '');
        if (!/[./]/.test(written) || written.endsWith(':'))
            continue;
        const plain = written.replaceAll(/\{\{[^}]*\}\}/g, '*');
        const at = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(file), plain);
        if (at === undefined || at === '' || /^[*/.]*$/.test(at))
            continue;
        if (plain.includes('*'))
            patterns.push(new RegExp(`^${at.replaceAll(/[.+?^$()|\\]/g, '\\$&').replaceAll(/\*+/g, '.*')}$`));
        else
            exact.add(at);
    }
    return (path) => path !== file && (exact.has(path) || patterns.some((pattern) => pattern.test(path)));
};
/** Top-level values by which each chart of the repository makes what decides; a named template may be for that as well. */
const decidingMembers = async function (repository, at) { return Promise.all([...(0,charts/* chartFolders */.ue)(at.tree)].map(async (folder) => {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, at, at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const written = [...texts].filter(([path, text]) => path.endsWith('.tpl') || template_conditions/* decidingKinds */.T.test(text));
    const decides = written.some(([path]) => !path.endsWith('.tpl'));
    const isAny = decides && written.some(([, text]) => /\.Values(?![\w.])/.test(text));
    const asked = written.flatMap(([, text]) => [...text.matchAll(/\.Values\.(\w+)/g)].flatMap(([, one]) => one ?? []));
    return [folder, isAny ? 'any' : new Set(decides ? asked : [])];
})) };
/** Lists of files by which a release rewrites what its chart makes (helmfile: jsonPatches, strategicMergePatches, transformers). */
const listsOfPatches = /\b(?:jsonPatches|strategicMergePatches|transformers):[ \t]*(?:\[[^\]]*\]|(?:\n[ \t]*- [^\n]*)+)/g;
/** What a patch changes is none of the chart's values: it may be anything that the release makes. */
const isPatch = function ({ releases }, path) { return releases.some(({ mayDecide, patches }) => mayDecide && patches(path)) };
const releasesOf = function (path, text, charts) { return text.split(/^\s*- (?=(?:name|chart|namespace):)/m).flatMap((part) => {
    const chart = /\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/.exec(part)?.[1];
    if (chart === undefined)
        return [];
    const takes = (0,chart_users/* isFolder */.lQ)((0,ports_repository/* folderOf */.yS)(path), chart);
    const here = charts.filter(([folder]) => takes(folder)).map(([, members]) => members);
    const istio = ofIstio.test(chart) || (/istio/.test(part) && /\/(?:base|cni|gateway|ambient)$/.test(chart));
    const lists = [...part.matchAll(listsOfPatches)].map(([list]) => takesOf(path, list));
    return [
        {
            text: part,
            patches: (one) => lists.some((named) => named(one)),
            mayDecide: istio || here.some((members) => members === 'any' || members.size > 0),
            decides: (member) => istio ||
                here.some((members) => members === 'any' || members.has(member)) ||
                (here.length === 0 && guarding.test(member)),
        },
    ];
}) };
/** Names on the way to what differs, the outermost first; of a text that is no YAML those of the changed lines. */
const helmfile_inputs_changedNames = function (old, now) {
    const [one, other] = [old, now].map((text) => (0,read_values/* readValues */.N$)(text)[0] ?? {});
    const isTemplate = [old, now].some((text) => text.includes('{{'));
    if (!isTemplate && (0,json/* isJsonObject */.OW)(one) && (0,json/* isJsonObject */.OW)(other))
        return pathsThatDiffer(one, other);
    const [first, second] = [old, now].map((text) => new Map(namedLines(text)));
    const lines = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].filter((line) => !(first?.has(line) === true && second?.has(line) === true));
    return lines.map((line) => second?.get(line) ?? first?.get(line) ?? []);
};
/** Each line with the outermost name above it and its own. */
const namedLines = function (text) {
    let top = '';
    return text.split('\n').flatMap((line) => {
        if (/^\s*(?:#|$)/.test(line))
            return [];
        top = /^["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top;
        const own = /^\s*(?:- )?["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top;
        return [[`${top} ${line.trim()}`, [top, own]]];
    });
};
const pathsThatDiffer = function (old, now, at = []) {
    if ((0,json/* isSameJson */.TL)(old, now))
        return [];
    if (Array.isArray(old) || Array.isArray(now)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        const items = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index);
        return items.flatMap((index) => pathsThatDiffer(one[index] ?? null, other[index] ?? null, at));
    }
    if (!(0,json/* isJsonObject */.OW)(old) && !(0,json/* isJsonObject */.OW)(now))
        return [at];
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : {}, (0,json/* isJsonObject */.OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => pathsThatDiffer(one[name] ?? null, other[name] ?? null, [...at, name]));
};
const itemsOf = function (value) { return (Array.isArray(value) ? value : []) };
/** Whether one of the names is, or is filled into, a value by which a release makes what decides. */
const reaches = function ({ text, releases, takes }, path, names, texts) {
    const decides = (member) => releases.some((release) => release.decides(member));
    if (names.some(([top]) => top !== undefined && decides(top)))
        return true;
    const last = new Set(names.map((one) => one.at(-1) ?? ''));
    const asks = (line) => [...line.matchAll(/\{\{[^}]*\}\}|\b(?:condition|installed):\s*[\w.-]+/g)].some(([hole]) => (hole.match(/[\w-]+/g) ?? []).some((word) => last.has(word)));
    const mayDecide = releases.filter((release) => release.mayDecide);
    if (mayDecide.some((release) => release.text.split('\n').some(asks)))
        return true;
    if (mayDecide.length > 0 && /^(?:releases|bases|helmfiles|templates):/m.test(texts.get(path) ?? ''))
        return true;
    return [...texts].some(([other, template]) => other !== path &&
        takes(other) &&
        text !== template &&
        namedLines(template).some(([line, [top = '']]) => asks(line) && decides(top)));
};

;// CONCATENATED MODULE: ./src/open/charts/istio-releases.ts








/** What a name of Istio's version has besides `istio`; other words make it the version of something else. */
const part = '(?:istio|ctl|d|chart|charts|helm|version|tag|release|releases|image|base|cni|pilot|proxyv?2?|discovery|gateway|ingress|ingressgateway|install|installer|download|target|minor|full|cli|mesh|control|plane|default|current|latest|new|ver)';
const istio_releases_name = String.raw `\b\w*?istio(?:[-_./]?${part})*`;
/** Between a name and its value, in whichever language: `ISTIO_VERSION := `, `"istio": {"version": "`, `istioctl `. */
const between = String.raw `(?:["'\])}\s]|[:=@?,({<>~^|/-]|\b(?:value|version|default|tag)\b){1,24}`;
const release = String.raw `v?(1\.\d{1,2})(?:\.(?:\d+|x|\*))?(?![\w.]*\.\d|\w)`;
const saidAtOnce = new RegExp(`(${istio_releases_name})${between}${release}`, 'gi');
/** A line that names Istio and says its version some lines below: members of a variable, Renovate's comment. */
const saysName = new RegExp(String.raw `(?:^|[\s"'-])(?:depName=|packageName=|name["']?\s*[:=]\s*|variable\s+)?["']?(${istio_releases_name})["']?\s*(?:[:={]*|\bdatasource=.*)\s*$`, 'i');
const saidBelow = new RegExp(String.raw `^[\s-]*["']?(?:value|default|version|tag|release)["']?\s*[:=?]+\s*["']?${release}`, 'i');
const saidBelowComment = new RegExp(String.raw `^[\s-]*(?:export\s+|ARG\s+|ENV\s+)?["']?\w*(?:version|tag|release)["']?\s*[:=?]+\s*["']?${release}`, 'i');
const linesBelow = 4;
const indentOf = function (line) { return line.search(/[^\s-]|$/) };
const releasesIn = function (text) {
    if (!/istio/i.test(text))
        return [];
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
        const found = [...line.matchAll(saidAtOnce)].map(([, said = '', minor = '']) => ({
            name: said,
            minor,
            line: at + 1,
        }));
        const [, named] = saysName.exec(line) ?? [];
        if (named === undefined)
            return found;
        const isComment = /^\s*(?:#|\/\/)/.test(line);
        const isBelow = (one) => isComment || /\bname["']?\s*[:=]/.test(line) ? indentOf(one) >= indentOf(line) : indentOf(one) > indentOf(line);
        const below = lines.slice(at + 1, at + 1 + linesBelow);
        const end = below.findIndex((one) => !isBelow(one));
        const own = end < 0 ? below : below.slice(0, end);
        const said = isComment ? saidBelowComment : saidBelow;
        const index = own.findIndex((one) => said.test(one));
        const minor = said.exec(own[index] ?? '')?.[1];
        return minor === undefined ? found : [...found, { name: named, minor, line: at + 2 + index }];
    });
};
/** The first release that a text says by another minor than before, under one name, or with no name left that both have. */
const changedIn = function (old, now) {
    const [one, other] = [releasesIn(old), releasesIn(now)];
    const minorsOf = (some, named) => [...new Set(some.filter(({ name: own }) => named === undefined || own === named).map(({ minor }) => minor))]
        .sort(order/* byCodePoint */.HH)
        .join(' ');
    const known = new Set(one.map(({ name: own }) => own));
    const olds = new Set(one.map((own) => `${own.name} ${own.minor}`));
    const differs = other.filter(({ name: own }) => known.has(own) && minorsOf(one, own) !== minorsOf(other, own));
    return (differs.find((own) => !olds.has(`${own.name} ${own.minor}`)) ??
        differs[0] ??
        (one.length > 0 && minorsOf(one) !== minorsOf(other) ? other.find(({ name: own }) => !known.has(own)) : undefined));
};
/** Settings of this program, and of those that keep others up to date, install nothing. */
const isSetting = /(?:^|\/)(?:\.?meshgate[^/]*|\.?renovate[^/]*|dependabot)\.(?:ya?ml|json5?)$/;
/**
 * Changed texts of any program that say which release of Istio is installed, by a name that says so, where the minor release
 * changes: another one may enforce the same policies otherwise. What holds objects is compared as such.
 */
const changedIstioReleases = async function (repository, before, after, changed) {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const paths = [...changed]
        .filter((path) => (0,feeding/* mayFeed */.iZ)(path) && !test_code/* isTest */.N.test(path) && !object_text/* isProse */.y6.test(path) && !isSetting.test(path))
        .filter((path) => !folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    return paths.flatMap((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        if (object_text/* isData */.$V.test(path) && texts.some(object_text/* holdsObject */.uz))
            return [];
        if (texts.every((text) => isPrinting(path, text)))
            return [];
        const found = changedIn(...texts);
        return found === undefined ? [] : [istio_releases_reasonOf(path, found)];
    });
};
const istio_releases_reasonOf = function (path, { name: said, minor, line }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} changes ${said} to Istio ${minor}, another minor release: it may enforce the same policies otherwise. \`meshgate check --istio\` says what these policies mean under it; for the upgrade itself, compare the cluster as it is with what the installation leaves.`,
    where: { kind: 'file', path, line, column: 1 },
}) };

;// CONCATENATED MODULE: ./src/open/scripts/job-tokens.ts





const entriesOf = function (value) { return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [] };
/** `permissions` of a workflow or a job (GitHub: a job's own take the place of its workflow's). */
const givesToken = function (permissions) { return permissions === 'write-all' || ((0,json/* isJsonObject */.OW)(permissions) && permissions['id-token'] === 'write') };
/** GitHub: `sub`, `environment`, `job_workflow_ref`, `event_name` and `ref` come from these (documentation: OpenID Connect reference). */
const github = {
    name: 'GitHub',
    isPipeline: (path) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
    isIssuer: (issuer) => /token\.actions\.githubusercontent\.com|\/_services\/token/.test(issuer),
    tokensOf: (workflow) => new Map(entriesOf(workflow['jobs'])
        .filter(([, job]) => givesToken((0,fields/* member */.Dc)(job, 'permissions') ?? workflow['permissions']))
        .map(([name, job]) => [
        name,
        [
            workflow['on'] ?? null,
            workflow['name'] ?? null,
            ...['environment', 'uses', 'if'].map((field) => (0,fields/* member */.Dc)(job, field) ?? null),
        ],
    ])),
};
/** Members of a pipeline of GitLab that are no jobs (documentation: CI/CD YAML syntax reference). */
const noJobs = new Set([
    'default',
    'spec',
    'stages',
    'variables',
    'include',
    'workflow',
    'image',
    'services',
    'cache',
]);
/** Names under `extends`. */
const job_tokens_templatesOf = function (job) {
    const named = (0,fields/* member */.Dc)(job, 'extends');
    return typeof named === 'string' ? [named] : (0,fields/* textsAt */.i1)(job, 'extends');
};
/** Tokens of a job, by itself, by a template or for all; null: a template of another file may say them; undefined: none. */
const idTokensOf = function (job, pipeline, depth = 0) {
    const own = (0,fields/* member */.Dc)(job, 'id_tokens');
    if (own !== undefined)
        return own;
    const inherited = job_tokens_templatesOf(job).map((name) => {
        const template = pipeline[name];
        return template === undefined || depth > 10 ? null : idTokensOf(template, pipeline, depth + 1);
    });
    const found = inherited.find((one) => one !== undefined);
    return found === undefined ? (0,fields/* member */.Dc)(pipeline['default'], 'id_tokens') : found;
};
/** GitLab: a token is in the job's variables where `id_tokens` says so (documentation: CI/CD YAML syntax reference). */
const gitlab = {
    name: 'GitLab',
    isPipeline: (path) => /(?:^|[/.-])gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$/.test(path),
    isIssuer: (issuer) => /gitlab/i.test(issuer),
    tokensOf: (pipeline) => new Map(entriesOf(pipeline)
        .filter(([name, job]) => !noJobs.has(name) && (0,json/* isJsonObject */.OW)(job))
        .flatMap(([name, job]) => {
        const tokens = idTokensOf(job, pipeline);
        const decides = ['environment', 'rules', 'only', 'except', 'when'].map((field) => (0,fields/* member */.Dc)(job, field) ?? null);
        return tokens === undefined ? [] : [[name, [tokens, pipeline['workflow'] ?? null, ...decides]]];
    })),
};
const platforms = [github, gitlab];
/** Issuers of jobs whose tokens a RequestAuthentication of the files takes; a text that a program fills in may take any of them. */
const trustedIssuers = function ({ files }) { return files.flatMap(({ path, text }) => {
    if (!text.includes('RequestAuthentication'))
        return [];
    const values = (0,read_values/* readValues */.N$)(text);
    if (values.length === 0)
        return platforms.filter(({ isIssuer }) => isIssuer(text)).map((platform) => ({ platform, audiences: [], path }));
    return values
        .filter((value) => (0,fields/* textAt */.$6)(value, 'kind') === 'RequestAuthentication')
        .flatMap((value) => (0,fields/* objectsAt */.yR)(value, 'spec', 'jwtRules'))
        .flatMap((rule) => platforms
        .filter(({ isIssuer }) => isIssuer((0,fields/* textAt */.$6)(rule, 'issuer')))
        .map((platform) => ({ platform, audiences: (0,fields/* textsAt */.i1)(rule, 'audiences'), path })));
}) };
const readsTokens = function ({ files }) { return files.some(({ text }) => /requestPrincipals|notRequestPrincipals|request\.auth\./.test(text)) };
/** Whether a token is for the mesh: a job of GitHub says itself what for, and what is filled in may be. */
const isForMesh = function (tokens, { platform, audiences }) {
    const text = JSON.stringify(tokens);
    return (platform.name === 'GitHub' ||
        audiences.length === 0 ||
        text.startsWith('[null') ||
        text.includes('$') ||
        audiences.some((one) => text.includes(JSON.stringify(one))));
};
/**
 * Pipelines of this repository of which a job gets an ID token, or one that says something else of it, where policies of the
 * repository read such tokens: whom they let in then changes with the pipeline's file, which nobody compares with them.
 */
const changedJobTokens = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => platforms.some(({ isPipeline }) => isPipeline(path))).sort(order/* byCodePoint */.HH);
    if (paths.length === 0 || !readsTokens(after))
        return [];
    const issuers = trustedIssuers(after);
    if (issuers.length === 0)
        return [];
    const [old, now] = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, paths)));
    return paths.flatMap((path) => {
        const issuer = issuers.find((one) => {
            if (!one.platform.isPipeline(path))
                return false;
            const [earlier, later] = [old, now].map((texts) => tokensIn(texts?.get(path), one.platform));
            return [...(later ?? [])].some(([name, tokens]) => !(0,json/* isSameJson */.TL)(earlier?.get(name), tokens) && isForMesh(tokens, one));
        });
        return issuer === undefined ? [] : [job_tokens_reasonOf(path, issuer, now?.get(path) ?? '')];
    });
};
const tokensIn = function (text, { tokensOf }) {
    const [pipeline] = (0,read_values/* readValues */.N$)(text ?? '');
    return (0,json/* isJsonObject */.OW)(pipeline) ? tokensOf(pipeline) : new Map();
};
const job_tokens_reasonOf = function (path, { platform, path: trusting }, text) {
    const line = text.split('\n').findIndex((one) => /id-token|id_tokens|write-all/.test(one)) + 1;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path} changes which jobs get an ID token of ${platform.name}, or what it says of them, and ${trusting} lets such tokens into the mesh: whom policies that read them admit then was not compared. Compare the claims that these policies name with the job.`,
        where: { kind: 'file', path, line: Math.max(line, 1), column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/programs/play-variables.ts













const isYaml = /\.ya?ml$/;
const isInventory = /(?:^|\/)(?:hosts|inventory|inventories)(?:\.\w+)?(?:\/|$)/;
/**
 * Changed variables of Ansible by which a play, which stays as it is, hands policies or a chart of the repository to a cluster otherwise than
 * before: in variables of groups, hosts and roles, in inventories and in files that a play takes. The play is read with either value.
 */
const changedPlayVariables = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => mayGive(path, [before, after])).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const plays = await playsOf(repository, after, paths.some(isVariablesOf));
    if (plays.length === 0)
        return [];
    const given = paths.filter((path) => isVariablesOf(path) || plays.some(({ text }) => (0,deploy_texts.linesNaming)(text, path).length > 0));
    const [old = new Map(), now = new Map()] = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, given)));
    const files = given.map((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        return { path, sides: texts.map((text) => ((0,object_text/* holdsObject */.uz)(text) ? [] : play_variables_variablesIn(path, text))) };
    });
    const [was, is] = [0, 1].map((side) => collected(files.flatMap(({ sides }) => sides[side] ?? [])));
    if (was === undefined || is === undefined)
        return [];
    const names = new Set([...was.keys(), ...is.keys()].filter((name) => textOf(was.get(name)) !== textOf(is.get(name))));
    if (names.size === 0)
        return [];
    const others = collected(await variablesBeside(repository, after, new Set(given)));
    const places = (0,once/* once */.O)(() => handingPlaces(repository, before, after));
    const found = [];
    for (const { path, sides } of files) {
        const own = new Set(sides.flatMap((all) => all.map(([name]) => name)).filter((name) => names.has(name)));
        const asked = play_variables_closed(own, others);
        for (const { text, path: play, values } of plays) {
            const name = [...asked].find((one) => text.includes(one));
            if (name === undefined)
                continue;
            const at = await places();
            const flows = [was, is].map((side) => pipelineFlow(values.map((value) => play_variables_filledIn(value, { asked, given: side, own, others })), at));
            const [one, other] = flows;
            if (!flows.some(({ hands }) => hands) || changedPart(one?.parts ?? [], other?.parts ?? []) === undefined)
                continue;
            found.push(play_variables_reasonOf(path, own.has(name) ? name : ([...own][0] ?? name), play, now.get(path) ?? ''));
            break;
        }
    }
    return found;
};
const isVariablesOf = function (path) { return isVariablesOfAnsible.test(path) };
const mayGive = function (path, sides) { return (isYaml.test(path) || isInventory.test(path) || /\.ini$/.test(path)) &&
    !/(?:^|\/)\./.test(path) &&
    sides.every(({ found, tree }) => ![...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)) &&
        !found.units.some(({ reads }) => reads.has(path))) };
/** Plays that deploy, and those that do no more than to run roles. */
const playsOf = async function (repository, after, withRoles) {
    const projects = new Set(after.tree.paths.flatMap((path) => /^(.*?)(?:^|\/)roles\//.exec(path)?.[1] ?? []));
    const folders = [...projects].flatMap((one) => [one, one === '' ? 'playbooks' : `${one}/playbooks`]);
    const running = withRoles
        ? after.tree.paths.filter((path) => isYaml.test(path) && folders.includes(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
        : [];
    const deploying = (await (0,deploy_texts.deployTexts)(repository, after)).filter(({ path }) => isYaml.test(path));
    const texts = new Map([
        ...(await (0,revision_units/* textsOf */.CB)(repository, after, running)),
        ...deploying.map(({ path, text }) => [path, text]),
    ]);
    return [...texts].flatMap(([path, text]) => {
        if ((0,object_text/* holdsObject */.uz)(text) || !/^\s*-\s/m.test(text))
            return [];
        const values = (0,read_values/* readValues */.N$)(text);
        return values.some((value) => Array.isArray(value)) ? [{ path, text, values }] : [];
    });
};
const textOf = function (values) { return JSON.stringify([...new Set((values ?? []).map((value) => JSON.stringify(value)))].sort()) };
const collected = function (all) {
    const found = new Map();
    for (const [name, value] of all)
        found.set(name, [...(found.get(name) ?? []), value]);
    return found;
};
/** `name=value` of an inventory, with its groups' lines; members of a file of variables. */
const play_variables_variablesIn = function (path, text) {
    if (!isYaml.test(path))
        return [...text.replaceAll(/^\s*[#;].*$/gm, '').matchAll(/\b([A-Za-z_]\w*)\s*=\s*("[^"]*"|'[^']*'|\S+)/g)].map(([, name = '', value = '']) => [name, value.replaceAll(/^["']|["']$/g, '')]);
    return (0,read_values/* readValues */.N$)(text).flatMap((value) => (isInventory.test(path) ? inInventory(value) : play_variables_membersOf(value)));
};
const play_variables_membersOf = function (value) { return (0,json/* isJsonObject */.OW)(value) ? Object.entries(value) : [] };
/** Variables of hosts and groups, however deep the groups stand in each other. */
const inInventory = function (value) { return play_variables_membersOf(value).flatMap(([name, inner]) => {
    if (name === 'vars')
        return play_variables_membersOf(inner);
    if (name === 'hosts')
        return play_variables_membersOf(inner).flatMap(([, host]) => play_variables_membersOf(host));
    return (0,json/* isJsonObject */.OW)(inner) ? inInventory(inner) : [[name, inner]];
}) };
/** Variables of other files that are made of variables. */
const variablesBeside = async function (repository, after, without) {
    const paths = after.tree.paths.filter((path) => isVariablesOf(path) && isYaml.test(path) && !without.has(path));
    const texts = [...(await (0,revision_units/* textsOf */.CB)(repository, after, paths))].filter(([, text]) => text.includes('{{'));
    return texts.flatMap(([path, text]) => play_variables_variablesIn(path, text).filter(([, value]) => JSON.stringify(value).includes('{{')));
};
const holes = /\{\{(.*?)\}\}/gs;
const asksForOne = function (text, names) { return (text.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*/g) ?? []).some((word) => names.has(word)) };
/** The names, and those of variables that are made of them. */
const play_variables_closed = function (names, others) {
    const found = new Set(names);
    for (let size = -1; size !== found.size;) {
        size = found.size;
        for (const [name, values] of others)
            if (!found.has(name) && values.some((value) => bodiesIn(value).some((body) => asksForOne(body, found))))
                found.add(name);
    }
    return found;
};
const bodiesIn = function (value) { return [...JSON.stringify(value).matchAll(holes)].map(([, body = '']) => body) };
/** Members whose text is an expression without braces. */
const isCondition = /^(?:when|until|failed_when|changed_when|that)$/;
const deepest = 20;
/** A play with what a side gives for the names; what it gives several hosts stands side by side. */
const play_variables_filledIn = function (value, filling, depth = 0) {
    if (depth > deepest)
        return value;
    if (typeof value === 'string')
        return filledText(value, filling, depth);
    if (Array.isArray(value))
        return value.map((one) => play_variables_filledIn(one, filling, depth + 1));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [
        key,
        isCondition.test(key) ? conditionOf(one, filling, depth) : play_variables_filledIn(one, filling, depth + 1),
    ]));
};
/** `name`, `name.member`, `name['member']`, and filters behind them. */
const expression = /^\s*([A-Za-z_]\w*)((?:\.\w+|\[\s*["'][^"']+["']\s*\])*)\s*((?:\|[^|]+)*)$/;
/** Filters through which a value goes as it is. */
const plain = /^\s*\|\s*(?:bool|int|string|list|from_yaml|from_json|trim)\s*$/;
const defaulting = /^\s*\|\s*d(?:efault)?\(\s*(true|false|-?\d+|"[^"]*"|'[^']*'|omit)\s*(?:,\s*true\s*)?\)\s*$/i;
const evaluated = function (body, filling, depth) {
    const [, name = '', members = '', filters = ''] = expression.exec(body) ?? [];
    if (!filling.asked.has(name))
        return undefined;
    const root = play_variables_valueOf(name, filling, depth);
    let value = [...members.matchAll(/\.(\w+)|["']([^"']+)["']/g)].reduce((found, [, dotted, quoted]) => ((0,json/* isJsonObject */.OW)(found) ? found[dotted ?? quoted ?? ''] : undefined), root);
    const kept = [];
    for (const filter of filters.match(/\|[^|]+/g) ?? []) {
        const [, otherwise] = defaulting.exec(filter) ?? [];
        if (otherwise !== undefined)
            value ??= typed(otherwise);
        else if (!plain.test(filter))
            kept.push(filter.trim());
    }
    if (value === undefined)
        return undefined;
    return kept.length === 0 ? value : `${shown(value)} ${kept.join(' ')}`;
};
const typed = function (text) {
    if (/^(?:true|false)$/i.test(text))
        return /^true$/i.test(text);
    return /^-?\d+$/.test(text) ? Number(text) : text.replaceAll(/^["']|["']$/g, '');
};
const play_variables_valueOf = function (name, filling, depth) {
    const values = (filling.own.has(name) ? filling.given : filling.others).get(name);
    if (values === undefined)
        return undefined;
    const [first, ...more] = [...new Map(values.map((one) => [JSON.stringify(one), one])).values()].map((one) => play_variables_filledIn(one, filling, depth + 1));
    return more.length === 0 ? first : [first ?? null, ...more];
};
const shown = function (value) { return (typeof value === 'string' ? value : JSON.stringify(value)) };
const filledText = function (text, filling, depth) {
    const [, whole] = /^\s*\{\{((?:(?!\}\}).)*)\}\}\s*$/s.exec(text) ?? [];
    if (whole !== undefined) {
        const value = evaluated(whole, filling, depth);
        if (value !== undefined)
            return value;
    }
    return text.replaceAll(holes, (hole, body) => {
        const value = evaluated(body, filling, depth);
        if (value !== undefined)
            return shown(value);
        return asksForOne(body, filling.asked) ? `${hole}${saidOf(body, filling, depth)}` : hole;
    });
};
/** An expression that is not worked out differs where what it asks for does. */
const saidOf = function (body, filling, depth) { return [...new Set(body.match(/[A-Za-z_]\w*/g))]
    .filter((name) => filling.asked.has(name))
    .map((name) => `#${name}=${JSON.stringify(play_variables_valueOf(name, filling, depth) ?? null)}`)
    .join('') };
const conditionOf = function (value, filling, depth) {
    if (Array.isArray(value))
        return value.map((one) => conditionOf(one, filling, depth));
    if (typeof value !== 'string' || !asksForOne(value, filling.asked))
        return value;
    return evaluated(value, filling, depth) ?? `${value} ${saidOf(value, filling, depth)}`;
};
const play_variables_reasonOf = function (path, name, play, text) {
    const at = text.split('\n').findIndex((line) => line.includes(name));
    const line = Math.max(at, 0) + 1;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} gives ${name} another value, and ${play} hands policies of this repository to a cluster by it: what the cluster has then was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
        where: { kind: 'file', path, line, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/scripts/unknown-settings.ts










/** Files of settings, by how they are written. */
const isSettings = /\.(?:ya?ml|json|toml|ini|cfg|conf|properties)$|(?:^|\/)\.[\w-]+rc$/i;
/** Tools whose files are read by rules of their own, in `deliveries`, `charts` and `units`. */
const isRead = /(?:^|\/)(?:skaffold|zarf|uds-\w+|fleet|vendir|kbld|kapp|Taskfile|package|Chart|values|devspace|garden|werf|Pulumi|cdk8s|cdk|jsonnetfile|Kptfile|meshgate|(?:docker-)?compose|ansible|galaxy|requirements)[^/]*$|(?:^|\/)(?:group_vars|host_vars|roles)\//;
/** Members that say nothing of what is applied, where or whether. */
const unknown_settings_isNeutral = /^(?:-\s+)?["']?(?:\$?schema\w*|(?:display_?)?name|title|description|comment\w*|notes?|summary|owners?|maintainers?|authors?|team|email|url|home(?:page)?|icon|keywords|licen[cs]e|docs?|links?|images?|tags?|digest|(?:app_?)?versions?|replicas|resources|requests|limits|cpu|memory|retr(?:y|ies)\w*|time_?out\w*|interval|delay|concurrency|parallel\w*|log\w*|verbos\w*|debug|colou?r|notif\w*|slack|channels?|cache\w*|artifacts?)["']?\s*[:=]/i;
/**
 * Changed settings of a tool that nobody here knows, in a part that names policies of the repository: whether, where and how they are
 * applied may stand in any of its members, so one that is not known to say something else is what the cluster's state depends on.
 */
const changedUnknownSettings = async function (repository, before, after, changed) {
    const isOne = (path) => isSettings.test(path) &&
        !(isRead.test(path) || deploy_texts.isPipeline.test(path) || (0,helmfiles.isHelmfile)(path) || (0,kustomizations/* isKustomizationFile */.yi)(path)) &&
        mayList(path, [before, after]);
    const paths = [...changed].filter(isOne).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const places = (0,once/* once */.O)(() => (0,policy_places/* policyPlaces */.n8)(before, after, (path) => !changed.has(path)));
    const direct = (0,once/* once */.O)(() => directPlaces(before, after));
    return paths.flatMap((path) => {
        const [one, other] = [old.get(path), now.get(path)];
        if (one === undefined || other === undefined || (0,object_text/* holdsObject */.uz)(one) || (0,object_text/* holdsObject */.uz)(other))
            return [];
        const [was, is] = [unknown_settings_partsOf(one), unknown_settings_partsOf(other)];
        for (const [name, part] of is) {
            const policy = unknown_settings_namedBy(part, places());
            const line = policy === undefined ? undefined : changedLine(was.get(name) ?? [], part, places());
            if (policy === undefined || line === undefined)
                continue;
            // What a known client is told is followed to its end.
            if (flowIn(path, other, direct()).hands)
                return [];
            return [unknown_settings_reasonOf(path, [one, other], line, policy)];
        }
        return [];
    });
};
/** Lines by the outermost member that they stand in; those outside of any are one part. */
const unknown_settings_partsOf = function (text) {
    const lines = listed_policies_linesOf(text);
    const opened = new Set(lines.flatMap(({ within: [outermost] }) => outermost ?? []));
    const parts = new Map();
    for (const line of lines) {
        const name = line.within[0] ?? (opened.has(line.text) ? line.text : '');
        const part = parts.get(name);
        if (part === undefined)
            parts.set(name, [line]);
        else
            part.push(line);
    }
    return parts;
};
/** The value of a member alone, which is the path of a folder without a slash. */
const aloneIn = /^(?:-\s+)?["']?[\w.-]+["']?\s*[:=]\s*["']?([\w.-]+)["']?,?$/;
/** A policy that the part names, by its path, a pattern or its folder. */
const unknown_settings_namedBy = function (part, places) {
    const [named] = policiesNamedIn(part, places);
    if (named !== undefined)
        return named.replace(/^!/, '');
    const folders = new Set(part.flatMap(({ text }) => aloneIn.exec(text)?.[1] ?? []));
    return places.policies.find((path) => folders.has(path.split('/')[0] ?? '') && path.includes('/'));
};
/** What opens and ends a member, and says nothing itself. */
const isFrame = /^[[\]{}(),\s]*$|[[{(:]$/;
/** What a part says beside the files that it names, which `changedListedPolicies` compares. */
const changedLine = function (was, is, places) {
    const decides = ({ text, within }) => !isFrame.test(text) &&
        ![text, ...within].some((one) => unknown_settings_isNeutral.test(one)) &&
        !(0,policy_places/* pathsIn */.Mr)(text).some((word) => (0,policy_places/* ledToBy */.AU)(word, text, places).objects);
    const keyOf = ({ text, within }) => JSON.stringify([...within, text]);
    const [old, now] = [was.filter(decides), is.filter(decides)];
    const [keys, others] = [new Set(old.map(keyOf)), new Set(now.map(keyOf))];
    const come = now.find((line) => !keys.has(keyOf(line)));
    return (come ?? old.find((line) => !others.has(keyOf(line))))?.text;
};
/** The line of the later text with these words; of several the one that stands behind another line than before. */
const placeOf = function (changed, [old, now]) {
    const behind = (text) => text.split('\n').map((line, at, all) => `${at === 0 ? '' : (all[at - 1] ?? '').trim()}\n${line.trim()}`);
    const known = new Set(behind(old));
    const lines = behind(now).map((line, at) => ({ line, at }));
    const all = lines.filter(({ line }) => line.slice(line.indexOf('\n')).includes(changed));
    return (all.find(({ line }) => !known.has(line)) ?? all[0])?.at ?? 0;
};
const unknown_settings_reasonOf = function (path, sides, changed, policy) {
    const line = placeOf(changed, sides);
    const shown = changed.length > 120 ? `${changed.slice(0, 117)}\u2026` : changed;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line + 1} changes \`${shown}\` beside ${policy}, which that file names: whether a tool applies it, and how, is not known here. Give the objects of both revisions as before and after, or let check read the cluster.`,
        where: { kind: 'file', path, line: line + 1, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/programs/changed-roles.ts








/** Members of a play or a task that say nothing of whether, where and with what a role runs (Ansible: Playbook Keywords). */
const changed_roles_neutral = new Set([
    ...[
        'name',
        'gather_facts',
        'gather_subset',
        'gather_timeout',
        'become_user',
        'become_method',
        'no_log',
        'debugger',
        'strategy',
    ],
    ...[
        'forks',
        'serial',
        'throttle',
        'timeout',
        'retries',
        'delay',
        'diff',
        'order',
        'any_errors_fatal',
        'roles',
        'tasks',
    ],
    ...['pre_tasks', 'post_tasks', 'handlers', 'block', 'rescue', 'always'],
]);
const including = [
    'include_role',
    'import_role',
    'ansible.builtin.include_role',
    'ansible.builtin.import_role',
];
const about = function (value) { return Object.fromEntries(Object.entries(value).filter(([name]) => !changed_roles_neutral.has(name))) };
/** Roles that a value runs, wherever its lists and blocks have them. */
const rolesIn = function (value, around = []) {
    if (Array.isArray(value))
        return value.flatMap((one) => rolesIn(one, around));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const how = [...around, about(value)];
    const roles = Array.isArray(value['roles']) ? value['roles'] : [];
    const own = roles.flatMap((one) => roleOf(one, how));
    const included = including.flatMap((name) => roleOf(value[name] ?? null, how));
    const inner = ['tasks', 'pre_tasks', 'post_tasks', 'block', 'rescue', 'always'].flatMap((name) => rolesIn(value[name] ?? null, how));
    return [...own, ...included, ...inner];
};
const roleOf = function (value, how) {
    if (typeof value === 'string')
        return [{ role: value, how: JSON.stringify(how) }];
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const role = value['role'] ?? value['name'];
    return typeof role === 'string' ? [{ role, how: JSON.stringify([...how, value]) }] : [];
};
const isPlaybook = /\.ya?ml$/;
/**
 * Changed playbooks of Ansible that run a role which holds a policy, or a template of one, no longer, newly, or otherwise: its objects stand
 * where they stood, and whether a cluster has them stands in the playbook.
 */
const changedRoles = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => isPlaybook.test(path)).sort(order/* byCodePoint */.HH);
    if (paths.length === 0 || !after.tree.paths.some((path) => inRole.test(path)))
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const asked = paths.filter((path) => [old.get(path), now.get(path)].every((text) => text !== undefined && /role/.test(text)));
    const deciding = (0,once/* once */.O)(async () => decidingRoles(repository, before, after));
    const found = await Promise.all(asked.map(async (path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''].map((text) => (0,read_values/* readValues */.N$)(text).flatMap((value) => rolesIn(value)));
        const keys = (uses, role) => (uses ?? []).flatMap((use) => (use.role === role ? [use.how] : [])).join('\n');
        const roles = [...new Set([...(one ?? []), ...(other ?? [])].map(({ role }) => role))];
        const differing = roles.filter((role) => keys(one, role) !== keys(other, role));
        if (differing.length === 0)
            return [];
        const names = await deciding();
        const role = differing.find((name) => names.has(name.replace(/^.*[./]/, '')));
        return role === undefined ? [] : [changed_roles_reasonOf(path, role, now.get(path) ?? '')];
    }));
    return found.flat();
};
const inRole = /(?:^|\/)roles\/([^/]+)\/(?:tasks|templates|files|handlers)\//;
const ofTasks = /\/(?:tasks|handlers)\/[^/]+\.ya?ml$/;
/** Roles that hold a policy, or hand one over, in both revisions. */
const decidingRoles = async function (repository, before, after) {
    const both = after.tree.paths.filter((path) => inRole.test(path) && before.tree.file(path) === path);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, both);
    const places = (0,once/* once */.O)(() => directPlaces(before, after));
    // A policy of the repository that its tasks hand over stands outside of the role.
    const hands = (path, text) => ofTasks.test(path) && mayHand.test(text) && flowIn(path, text, places()).hands;
    return new Set([...texts].flatMap(([path, text]) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)) || hands(path, text) ? (inRole.exec(path)?.[1] ?? []) : []));
};
const changed_roles_reasonOf = function (path, role, text) {
    const lines = text.split('\n');
    const at = [role, 'roles:'].map((word) => lines.findIndex((line) => line.includes(word))).find((index) => index >= 0) ?? 0;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${at + 1} runs the role ${role} otherwise than before, and that role holds, or applies, an object of Istio or of permissions: whether a cluster gets it was not read. Give the objects of both revisions as before and after, or let check read the cluster.`,
        where: { kind: 'file', path, line: at + 1, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/scripts/moved-from-hands.ts












/** What looks at files, says something of them, or says when a pipeline runs. */
const names = /^\s*(?:-\s+)?(?:echo|printf|ls|grep|test|\[|paths|on|if|name|changes)\b|\b(?:diff|lint|validate|kubeconform|kubeval|shellcheck|yamllint|dry-run)\b/i;
/** kubectl takes the files of a folder, and those of the folders below where it is told to (kubectl apply: --recursive). */
const takesFolder = function (line, flag) { return /\b(?:kubectl|oc|k)\b|KUBECTL/.test(line) &&
    /^(?:-f|--filename)$/.test(flag) &&
    !/(?:^|\s)(?:-R|--recursive)(?:=true)?(?=\s|$)/.test(line) };
/** Whether a text hands a file of a revision to a cluster, by the words of its lines. */
const hands = function ({ text }, path, { found }) { return (0,deploy_texts.runningLines)(text).some((line) => {
    if (names.test(line))
        return false;
    const words = (0,deploy_texts.wordsOf)((0,policy_places/* withoutChoices */.L5)(line));
    return words.some(({ word }, at) => {
        if (!/[/.]/.test(word) &&
            !/^-(?:f|k)$|^--?\w*(?:file|kustom|path|dir|manifest)\w*$/.test(words[at - 1]?.word ?? ''))
            return false;
        if ((0,deploy_texts.leadsTo)(word)?.test(path) === true)
            return true;
        const [start = '', rest] = word.split('**', 2);
        const below = (0,deploy_texts.leadsTo)(rest === undefined ? word : start, 'below');
        if (below === undefined)
            return false;
        const folders = foldersOf(path).filter((folder) => (0,deploy_texts.leadsTo)(rest === undefined ? word : start)?.test(folder) === true);
        const isBuilt = [...foldersAround(word, found)].some((unit) => unit.has(path));
        if (isBuilt)
            return true;
        return takesFolder(line, words[at - 1]?.word ?? '') ? folders.includes((0,ports_repository/* folderOf */.yS)(path)) : folders.length > 0;
    });
}) };
const foldersOf = function (path) {
    const parts = (0,ports_repository/* folderOf */.yS)(path).split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
};
/** What units of a folder that a word leads to are built from. */
const foldersAround = function (word, found) {
    const pattern = (0,deploy_texts.leadsTo)(word);
    return found.units.flatMap(({ source, reads }) => 'folder' in source && pattern?.test(source.folder) === true ? [reads] : []);
};
/** Policies of a file, by kind, namespace and name. */
const policiesIn = function (text) { return text === undefined || !(0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text))
    ? []
    : (0,read_values/* readValues */.N$)(text).flatMap((value) => (0,json/* isJsonObject */.OW)(value) && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(JSON.stringify(value)))
        ? [
            [(0,fields/* textAt */.$6)(value, 'kind'), (0,fields/* textAt */.$6)(value, 'metadata', 'namespace'), (0,fields/* textAt */.$6)(value, 'metadata', 'name')].join(' '),
        ]
        : []) };
/**
 * Policies that move out of the files which a script or a pipeline hands to a cluster, to where none does: no file says whether the cluster
 * gets them from there. So do those that come from where none does to where one does. Where nothing hands either over, nobody here knows
 * who does, and a move says something only where it is from or to a folder that is no folder of what is deployed.
 */
const policiesMovedFromHands = async function (repository, before, after, changed, isConfigured) {
    const paths = [...changed].filter((path) => /\.(?:ya?ml|json)$/i.test(path)).sort(order/* byCodePoint */.HH);
    const [old, now] = [before, after].map(({ textOf, tree }) => new Map(paths.map((path) => [path, tree.file(path) === path ? policiesIn(textOf(path)) : []])));
    const moved = paths.flatMap((from) => (old?.get(from) ?? [])
        .filter((policy) => now?.get(from)?.includes(policy) === false)
        .flatMap((policy) => {
        const to = paths.find((path) => path !== from && now?.get(path)?.includes(policy) === true && old?.get(path)?.includes(policy) === false);
        return to === undefined || (0,aside_folders/* standsAside */.y)(to) ? [] : [{ policy, from, to }];
    }));
    if (moved.length === 0)
        return [];
    const [were, are] = await Promise.all([(0,deploy_texts.deployTexts)(repository, before), (0,deploy_texts.deployTexts)(repository, after)]);
    const texts = [were, are].map((all) => all.filter(({ path, text }) => !isOfOthers(path) && !(0,object_text/* holdsObject */.uz)(text)));
    return moved.flatMap(({ policy, from, to }) => {
        // What a unit takes is built from there.
        if (after.found.isTaken(to))
            return [];
        const taking = texts[1]?.find((one) => hands(one, to, after));
        if (taking !== undefined) {
            const isNew = texts[0]?.some((one) => hands(one, from, before)) === false && !before.found.isTaken(from);
            const stood = texts[0]?.some(({ path }) => path === taking.path) === true;
            return isNew && stood ? [comingReason(policy, { from, to, hand: taking.path })] : [];
        }
        // A text that goes, too, hands nothing over any more.
        const hand = texts[0]?.find((one) => hands(one, from, before) && texts[1]?.some(({ path }) => path === one.path) === true);
        if (hand !== undefined)
            return [moved_from_hands_reasonOf(policy, { from, to, hand: hand.path })];
        // A configuration says which files are applied; what a unit had is compared as such.
        if (isConfigured || before.found.isTaken(from))
            return [];
        const folder = folderNobodyKnows(from, to, before, after);
        return folder === undefined ? [] : [unknownReason(policy, { from, to, folder })];
    });
};
const comingReason = function (policy, { from, to, hand }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from}, which no script or pipeline here hands to a cluster, to ${to}, which ${hand} does: whether the cluster had it before stands in no file. Let check read the cluster, or give the objects of both revisions as before and after.`,
    where: { kind: 'file', path: to, line: 1, column: 1 },
}) };
const unknownReason = function (policy, { from, to, folder }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from} to ${to}, and nothing here says that files of ${folder}/ are applied as those of the other folder are: whether the cluster had it before, and has it then, stands in no file. Name the files that are applied in meshgate.yaml, or let check read the cluster.`,
    where: { kind: 'file', path: to, line: 1, column: 1 },
}) };
const moved_from_hands_reasonOf = function (policy, { from, to, hand }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${policy.split(' ').filter(Boolean).join(' ')} moves from ${from}, which ${hand} hands to a cluster, to ${to}, which no script or pipeline here does: whether the cluster gets it from there stands in no file. Let ${hand} name the new file, or let check read the cluster.`,
    where: { kind: 'file', path: to, line: 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/manifests/carried-object.ts
var carried_object = __webpack_require__(35922);
// EXTERNAL MODULE: ./src/open/own-documents.ts
var own_documents = __webpack_require__(99323);
;// CONCATENATED MODULE: ./src/open/programs/nested-objects.ts











/** Groups of which every object decides; `kubernetes:GROUP/VERSION:Kind` is how Pulumi names them. */
const nested_objects_deciding = /(?:^|\.|kubernetes:)istio\.io\/|^(?:kubernetes:)?(?:gateway\.networking\.k8s\.io|rbac\.authorization\.k8s\.io)\//;
/** Texts in which it is worth to look for one: words of an object, or of how Ansible and Pulumi write them. */
const mayHoldNested = function (text) { return (0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text)) || /\bapi_version\b|definition:|\bkubernetes:[\w.]+\/\w+:/.test(text) };
const versionOf = function ({ apiVersion, api_version: snake, type }) { return [apiVersion, snake, type].find((one) => typeof one === 'string') ?? '' };
const podFields = ['serviceAccountName', 'serviceAccount', 'hostNetwork', 'securityContext', 'initContainers'];
const podPart = function (template) {
    const spec = (0,fields/* objectAt */.lJ)(template, 'spec');
    return [template['metadata'] ?? null, ...podFields.map((name) => spec[name] ?? null)];
};
/** What of an object decides in a mesh, of the kinds of Kubernetes that hold much besides. */
const decidingPart = function (object) {
    const { kind } = object;
    const metadata = (0,fields/* objectAt */.lJ)(object, 'metadata');
    const named = [kind ?? null, metadata['name'] ?? null, metadata['namespace'] ?? null];
    if (kind === 'Namespace')
        return [...named, metadata['labels'] ?? null];
    if (kind === 'Pod')
        return [...named, podPart(object)];
    return (0,json/* isJsonObject */.OW)((0,fields/* objectAt */.lJ)(object, 'spec')['template'])
        ? [...named, podPart((0,fields/* objectAt */.lJ)(object, 'spec', 'template'))]
        : object;
};
/** A task of Ansible may say the kind and the name of an object beside the rest of it (kubernetes.core.k8s: definition). */
const definedObject = function (value) {
    const { kind, name, namespace } = value;
    const definition = value['definition'] ?? value['resource_definition'];
    if (typeof kind !== 'string' || !(0,json/* isJsonObject */.OW)(definition) || typeof definition['kind'] === 'string')
        return undefined;
    const metadata = { name: name ?? null, namespace: namespace ?? null, ...(0,fields/* objectAt */.lJ)(definition, 'metadata') };
    return { ...definition, apiVersion: versionOf(value) || 'v1', kind, metadata };
};
const isDeciding = function (value) { return nested_objects_deciding.test(versionOf(value)) };
/** What stands beside a member where a list of steps holds it: whether, how and with which names its object is applied. */
const beside = function (value, member) { return Object.fromEntries(Object.entries(value).filter(([name, inner]) => name !== member && name !== 'name' && !(Array.isArray(inner) && inner.some(json/* isJsonObject */.OW)))) };
/** What stands plainly beside an object, as a switch does. */
const plainIn = function (value, member) { return Object.fromEntries(Object.entries(value).filter(([name, inner]) => name !== member && !(0,json/* isJsonObject */.OW)(inner) && !Array.isArray(inner))) };
const namesDeciding = /(?:^|[\s."'])istio\.io\/|\b(?:rbac\.authorization|gateway\.networking)\.k8s\.io\//;
/** A text of a value as far as it holds objects: all of it, or what a script has written down there without a name in it. */
const textsWithObjects = function (text) {
    const holds = (one) => one.includes('apiVersion') && (namesDeciding.test(one) || /\\[xuU]/.test(one));
    if (!text.includes('\n') || !holds(text))
        return [];
    const written = [...text.matchAll(/<<[-~]?["']?(\w+)["']?[^\n]*\n([^]*?)\n[ \t]*\1(?=\s|$)/g)].map(([body]) => body);
    const rest = written.reduce((left, body) => left.replace(body, ''), text);
    return holds(rest) || written.some((body) => holds(body) && body.includes('$')) ? [text] : written.filter(holds);
};
/**
 * Parts of a value that decide, each as a text: objects wherever they stand, texts with objects in them, and names of templates
 * that steps take. What says how they are applied belongs to them: all around in steps, elsewhere what stands plainly beside.
 */
const nested_objects_partsOf = function (value, how, outer = []) {
    const { steps, isTemplate } = how;
    if (typeof value === 'string') {
        if (steps && isTemplate(value))
            return [JSON.stringify([value, ...outer])];
        return textsWithObjects(value).map((text) => JSON.stringify([text, ...outer]));
    }
    if (Array.isArray(value))
        return value.flatMap((one) => nested_objects_partsOf(one, how, steps ? outer : []));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    if (isDeciding(value))
        return [JSON.stringify([value, ...outer])];
    const defined = definedObject(value);
    if (defined !== undefined && (0,carried_object/* isCarriedObject */.a)(defined))
        return [JSON.stringify([decidingPart(defined), plainIn(value, ''), ...outer])];
    if ((0,carried_object/* isCarriedObject */.a)(value))
        return [JSON.stringify([decidingPart(value), ...outer])];
    return Object.entries(value).flatMap(([name, one]) => nested_objects_partsOf(one, how, steps ? [...outer, beside(value, name)] : [plainIn(value, name)]));
};
/** Deciding parts of a file's documents that are no objects themselves; undefined: it cannot be read. */
const partsIn = function (path, text, isTemplate) {
    if (text === '')
        return new Set();
    const documents = (0,own_documents/* documentsIn */.a)(path, text);
    if (documents === undefined)
        return undefined;
    return new Set(documents.flatMap((one) => (0,json/* isJsonObject */.OW)(one) && typeof one['apiVersion'] === 'string'
        ? []
        : nested_objects_partsOf(one, { steps: Array.isArray(one), isTemplate })));
};
/** Whether a text names one of these, as the task of a playbook does; a playbook is no template. */
const namesOf = function (texts) {
    const names = texts.flatMap(({ path }) => (/\.(?:ya?ml|json)$/i.test(path) ? [] : [(0,quote_pattern/* quotePattern */.z)((0,ports_repository/* nameOf */.Vb)(path))]));
    if (names.length === 0)
        return () => false;
    const form = new RegExp(String.raw `(?<![\w.-])(?:${names.join('|')})(?![\w-])`);
    return (text) => form.test(text);
};
/** Helm's tests of charts say what is expected, and apply nothing. */
const isExpectation = function (text) { return /^tests:/m.test(text) && /^\s+-?\s*asserts:/m.test(text) };
const changes = function (path, isTemplate, old = '', now = '') {
    if (old === now || [old, now].some(isExpectation))
        return false;
    // An object is compared as what it is.
    const mayHoldParts = (document) => !/^apiVersion[ \t]*:/m.test(document) && (mayHoldNested(document) || isTemplate(document));
    const [before, after] = (0,own_documents/* ownDocuments */.l)(old, now, mayHoldParts);
    const [one, other] = [partsIn(path, before, isTemplate), partsIn(path, after, isTemplate)];
    // The words alone say what it holds.
    if (one === undefined || other === undefined)
        return [old, now].some((text) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)));
    return [...one].some((part) => !other.has(part)) || [...other].some((part) => !one.has(part));
};
/**
 * Changed YAML files that are no objects, that no unit reads, and that hold objects which decide somewhere inside, as values of a
 * chart from elsewhere, tasks of Ansible, resources of Pulumi and data of a program do: whoever takes the file applies them.
 */
const changedNestedObjects = async function (repository, before, after, changed, textsFilledIn) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)]))];
    const paths = [...changed]
        .filter((path) => /\.(?:ya?ml|json)$/i.test(path) && (0,charts/* chartOfTemplate */.a)(path, folders) === undefined)
        .filter((path) => ![before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path))))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const mayBeSteps = [...old.values(), ...now.values()].some((text) => /^\s*- /m.test(text) && !/^apiVersion/m.test(text));
    const isTemplate = namesOf(mayBeSteps ? await textsFilledIn() : []);
    return paths.flatMap((path) => changes(path, isTemplate, old.get(path), now.get(path))
        ? [
            {
                code: 'CHANGE_UNREAD',
                text: `${path} changes and holds an object of Istio or of permissions inside of something else: who applies it was not read. Render it at both revisions, and give the results as before and after.`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ]
        : []);
};

;// CONCATENATED MODULE: ./src/open/charts/charts-making.ts



/** Names of the folders of charts of which a template has the sign in it, each once. */
const chartsMaking = async function (repository, side, sign) {
    const folders = [...(0,charts/* chartFolders */.ue)(side.tree)];
    const templates = side.tree.paths.filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, side, templates);
    const making = [...texts].flatMap(([path, text]) => sign.test(text) ? [(0,ports_repository/* nameOf */.Vb)((0,charts/* chartOfTemplate */.a)(path, folders) ?? '')] : []);
    return [...new Set(making)];
};

;// CONCATENATED MODULE: ./src/open/charts/package-settings.ts










/** Settings of a deployment of Zarf and of UDS, and what a bundle lays over the charts of its packages. */
const package_settings_isSettings = /(?:^|\/)(?:zarf-config|uds-config|uds-bundle)\.(?:toml|ya?ml|json)$/;
/**
 * Changed settings that whoever deploys a package gives its charts: variables, components and values. They count where a chart of
 * the repository makes what decides, or a file of it is filled in.
 */
const changedPackageSettings = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => package_settings_isSettings.test(path)).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const differing = paths.filter((path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''].map((text) => settingsOf(path, text));
        return one !== undefined && other !== undefined && package_settings_isOther(one, other);
    });
    if (differing.length === 0)
        return [];
    const isFilled = after.files.some(({ text }) => text.includes('###ZARF_') && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)));
    if (!isFilled && (await chartsMaking(repository, after, template_conditions/* decidingKinds */.T)).length === 0)
        return [];
    return differing.map(package_settings_reasonOf);
};
/** Which image runs, and how much of it, decides nothing. */
const package_settings_isOther = function (one, other) { return one.length !== other.length || one.some((value, at) => isOtherValue(value, other[at] ?? null)) };
const isOtherValue = function (one, other) {
    if ((0,json/* isSameJson */.TL)(one, other))
        return false;
    const isMap = [one, other].every((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    return !isMap || (0,istio_values/* changedSetting */.XJ)(one, other, 'another') !== undefined;
};
const settingsOf = function (path, text) {
    const name = (0,ports_repository/* nameOf */.Vb)(path);
    if (name.endsWith('.toml'))
        return tomlSettings(text);
    const values = (0,read_values/* readValues */.N$)(text);
    if (name.startsWith('zarf-config'))
        return values.flatMap((value) => ['deploy', 'create'].flatMap((verb) => {
            const options = (0,fields/* objectAt */.lJ)(value, 'package', verb);
            return [options['set'] ?? null, options['components'] ?? null, options['flavor'] ?? null];
        }));
    if (name.startsWith('uds-config'))
        return values.flatMap((value) => [(0,fields/* member */.Dc)(value, 'shared') ?? null, (0,fields/* member */.Dc)(value, 'variables') ?? null]);
    return values.flatMap((value) => (0,fields/* objectsAt */.yR)(value, 'packages').flatMap((one) => [
        (0,fields/* textAt */.$6)(one, 'name'),
        ...['optionalComponents', 'flavor', 'exports', 'imports', 'namespaces'].map((field) => one[field] ?? null),
        ...overridesOf(one),
    ]));
};
/** `overrides.COMPONENT.CHART`: values with their paths, files of values, the namespace, and variables with their defaults. */
const overridesOf = function (one) { return Object.entries((0,fields/* objectAt */.lJ)(one, 'overrides')).flatMap(([component, charts]) => Object.entries((0,fields/* objectAt */.lJ)(charts)).flatMap(([chart, given]) => [
    `${component} ${chart}`,
    (0,fields/* textAt */.$6)(given, 'namespace'),
    (0,fields/* member */.Dc)(given, 'valuesFiles') ?? null,
    Object.fromEntries((0,fields/* objectsAt */.yR)(given, 'values').map((value) => [(0,fields/* textAt */.$6)(value, 'path'), value['value'] ?? null])),
    Object.fromEntries((0,fields/* objectsAt */.yR)(given, 'variables').map((value) => [
        (0,fields/* textAt */.$6)(value, 'path'),
        [(0,fields/* textAt */.$6)(value, 'name'), value['default'] ?? null],
    ])),
])) };
/** Lines of the tables of a deployment, without comments. */
const tomlSettings = function (text) {
    let table = '';
    const found = {};
    for (const line of text.split('\n').map((one) => one.trim())) {
        const opened = /^\[\[?([^\]]+)\]\]?/.exec(line)?.[1];
        if (opened !== undefined)
            table = opened.replaceAll(/["'\s]/g, '');
        const [, key = '', value = ''] = /^["']?([\w.-]+)["']?\s*=\s*(.*)$/.exec(line) ?? [];
        const name = `${table === '' ? '' : `${table}.`}${key}`;
        if (key !== '' && ofDeployment.test(name))
            found[name.replace(ofDeployment, '')] = value;
    }
    return [found];
};
const ofDeployment = /^(?:package\.(?:deploy|create)\.(?=set\.|set$|components|flavor)|(?=(?:shared|variables)\.))/;
const package_settings_reasonOf = function (path) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and says which parts of packages are deployed, and with which values: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };

;// CONCATENATED MODULE: ./src/open/programs/released-accounts.ts











/** Texts that release a chart, in any tool's words. */
const released_accounts_releases = /\bhelm|chart|release/i;
/** Lines that say a release, or where it stands. */
const saysRelease = /\bhelm\w*\b|release|chart|namespace|(?:^|\s)-n[\s=]/i;
/** Programs call a release so; in pipelines it is what people call a step. */
const namesOne = /\bname["']?\s*[:=]\s*["']?[\w-]+["']?\s*,?$/;
/**
 * Changed texts that release a chart under another name or in another namespace, where a policy or a binding names an account or a
 * namespace by that word: charts make their accounts of the name of their release, so that the rule comes to be about other pods, or
 * about none.
 */
const changedReleases = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => mayRelease(path, [before, after])).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const accounts = (0,once/* once */.O)(() => accountsNamed([before, after]));
    return paths.flatMap((path) => {
        const [one, other] = [old.get(path), now.get(path)];
        // One that comes, or goes, does so with what it releases.
        if (one === undefined || other === undefined || ![one, other].some((text) => released_accounts_releases.test(text)))
            return [];
        if ((0,object_text/* holdsObject */.uz)(other))
            return [];
        const used = usedNames([one, other]);
        for (const { line, words } of changedNamesIn(path, one, other).lines) {
            const isNamed = saysRelease.test(line) || (!deploy_texts.isPipeline.test(path) && namesOne.test(line));
            if (!isNamed && !assignedIn(line).some((name) => used.has(name)))
                continue;
            const tokens = tokensOf(line, words);
            const account = accounts().find((one) => [...tokens].some((token) => isMadeOf(one, token)));
            if (account !== undefined)
                return [released_accounts_reasonOf(path, account, line, other)];
        }
        return [];
    });
};
const mayRelease = function (path, sides) { return (0,feeding/* mayFeed */.iZ)(path) &&
    !test_code/* isTest */.N.test(path) &&
    sides.every(({ found, tree }) => !tree.isLink(path) && !found.units.some(({ reads }) => reads.has(path))) };
/** Words that may be a name: no settings of a chart, no paths and no images. */
const tokensOf = function (line, words) {
    const rest = line.replaceAll(/--set(?:-\w+)?[\s=]+\S+/g, ' ');
    return new Set(words
        .filter((word) => rest.includes(word) && !/[/@]|\w:\w|^[\w-]*\.[^=]*=/.test(word))
        .flatMap((word) => word.match(/[A-Za-z0-9][\w-]*/g) ?? []));
};
/** Charts call an account as their release, or put its name before or after their own (Helm: `fullname`). */
const isMadeOf = function ({ namespace, name }, token) { return token === namespace || token === name || name.startsWith(`${token}-`) || name.endsWith(`-${token}`) };
const assignedIn = function (line) { return [...line.matchAll(/([A-Za-z_]\w*)["']?\s*(?::=|\?=|=|:\s)/g)].map(([, name = '']) => name) };
/** Names that a line which says a release asks for. */
const usedNames = function (texts) { return new Set(texts.flatMap((text) => text
    .split('\n')
    .filter((line) => saysRelease.test(line))
    .flatMap((line) => [...line.matchAll(/(?:\$[({]*|\{\{-?\s*\.?|\bvar\.|\blocal\.|\benv\.)([A-Za-z_]\w*)/g)].map(([, name = '']) => name)))) };
/** Accounts and namespaces that rules of Istio and bindings of Kubernetes name. */
const accountsNamed = function (sides) {
    const found = new Map();
    const texts = new Map(sides.flatMap(({ files }) => files.map(({ path, text }) => [text, path])));
    for (const [text, path] of texts) {
        if (!(0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)))
            continue;
        const add = (namespace, name) => {
            const title = name === '' ? namespace : `${namespace}/${name}`;
            if (!/\*/.test(namespace) && !found.has(title))
                found.set(title, { title, namespace, name, path });
        };
        for (const [, namespace = '', name = ''] of text.matchAll(/\bns\/([\w-]+)\/sa\/([\w-]+)/g))
            add(namespace, name);
        for (const [, namespace = '', name = ''] of text.matchAll(/\bsystem:serviceaccount:([\w-]+):([\w-]+)/g))
            add(namespace, name);
        for (const value of (0,read_values/* readValues */.N$)(text))
            addNamed(value, add);
    }
    return [...found.values()].sort((a, b) => (0,order/* byCodePoint */.HH)(a.title, b.title));
};
const addNamed = function (value, add) {
    if (Array.isArray(value)) {
        for (const one of value)
            addNamed(one, add);
        return;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    const { source, subjects } = value;
    if ((0,json/* isJsonObject */.OW)(source)) {
        for (const namespace of listOf(source['namespaces']))
            add(namespace, '');
        for (const account of listOf(source['serviceAccounts'])) {
            const [first = '', second] = account.split('/');
            if (second !== undefined)
                add(first, second);
        }
    }
    if (Array.isArray(subjects))
        for (const subject of subjects)
            if ((0,json/* isJsonObject */.OW)(subject) && subject['kind'] === 'ServiceAccount')
                for (const namespace of listOf(subject['namespace']))
                    for (const name of listOf(subject['name']))
                        add(namespace, name);
    for (const inner of Object.values(value))
        addNamed(inner, add);
};
const listOf = function (value) { return [value].flat().filter((one) => typeof one === 'string') };
const released_accounts_reasonOf = function (path, { title, path: policy }, changedLine, text) {
    const line = Math.max(text.split('\n').findIndex((one) => one.trim() === changedLine.trim()), 0) + 1;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} changes the name or the namespace of a release, and ${policy} names ${title}: which pods have that account then was not read. Render the release at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path, line, column: 1 },
    };
};

;// CONCATENATED MODULE: ./src/open/reached/plain-folder.ts



/**
 * What a kustomization of one revision is at the other, where its folder has none: the plain files there. They were applied as they
 * are, so that one which the kustomization does not list is applied no more, or comes to be where the kustomization goes.
 */
const plainFolder = function (unit, at) {
    const { source, reads, declared, id, title } = unit;
    if (source.kind !== 'kustomize' || source.resources !== undefined || declared !== undefined)
        return undefined;
    const { folder } = source;
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache: (0,read_objects/* createReadCache */.VC)() });
    const files = at.files.filter(({ path }) => {
        const isHere = (0,ports_repository/* folderOf */.yS)(path) === folder || (reads.has(path) && (0,revision_tree/* isInside */.FK)(path, folder));
        return isHere && !at.found.isTaken(path) && !at.tree.isLink(path);
    });
    const paths = files.filter((file) => read(file).objects.length > 0).map(({ path }) => path);
    // Files of which nothing is taken are of somebody else.
    if (!paths.some((path) => reads.has(path)))
        return undefined;
    const namespace = unit.namespace === undefined ? {} : { namespace: unit.namespace };
    return { id, title, source: { kind: 'kustomize', folder, resources: paths }, reads: new Set(paths), ...namespace };
};

// EXTERNAL MODULE: ./src/open/deliveries/remote-releases.ts
var remote_releases = __webpack_require__(95218);
;// CONCATENATED MODULE: ./src/open/programs/served-keys.ts





/** `jwksUri: https://\u2026/keys.json` in whichever text says it: a RequestAuthentication, a template, values, Terraform. */
const address = /jwks_?uri["']?\s*[:=]\s*["']?(https?:\/\/[^\s"',}]+)/gi;
/** Values of charts hold no object, and say such an address as well. */
const isValues = /(?:^|\/)values[^/]*\.ya?ml$/;
const askedAddresses = async function (repository, after) {
    const values = after.listing.map(({ path }) => path).filter((path) => isValues.test(path));
    const texts = [
        ...after.files.map(({ path, text }) => [path, text]),
        ...(await (0,revision_units/* textsOf */.CB)(repository, after, values)),
    ];
    return texts.flatMap(([path, text]) => [...text.matchAll(address)].flatMap(([, found = '']) => URL.canParse(found) ? [{ url: new URL(found), path }] : []));
};
/** `jwks.json`, `keys`, `certs.jwks`: a file of any name that is no program. */
const mayHoldKeys = /\.(?:json|jwks?|txt)$|(?:^|\/)[^/.]+$/;
const lastOf = function (path) { return path.slice(path.lastIndexOf('/') + 1) };
/** JSON Web Keys of a text (RFC 7517); none where it is no set of them. */
const keysIn = function (text) { return text === undefined || !text.includes('"kty"') ? [] : (0,read_values/* readValues */.N$)(text).flatMap((value) => (0,fields/* listAt */.gT)(value, 'keys')) };
/**
 * Keys of tokens that stand in this repository as a file, and that a RequestAuthentication asks for at an address which ends with the
 * name of that file (a raw file of the forge, pages, a bucket): who holds a key that comes makes tokens that the mesh takes. Keys in
 * objects of Kubernetes are followed where these are compared (mesh/coverage/answering-programs).
 */
const changedServedKeys = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => mayHoldKeys.test(path)).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, paths)));
    const coming = paths.filter((path) => {
        const had = keysIn(old?.get(path));
        return keysIn(now?.get(path)).some((key) => !had.some((one) => (0,json/* isSameJson */.TL)(one, key)));
    });
    if (coming.length === 0)
        return [];
    const asked = await askedAddresses(repository, after);
    return coming.flatMap((path) => {
        const server = asked.find(({ url }) => lastOf(url.pathname) === lastOf(path));
        return server === undefined ? [] : [served_keys_reasonOf(path, server, now?.get(path) ?? '')];
    });
};
const served_keys_reasonOf = function (path, { url, path: asking }, text) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} holds another key for tokens, and ${asking} takes tokens by the keys at ${url.host}${url.pathname}: who holds the new one may make tokens that the mesh takes. Say whose key it is.`,
    where: { kind: 'file', path, line: text.split('\n').findIndex((one) => one.includes('"kty"')) + 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/open/scripts/lines-only-in.ts
var lines_only_in = __webpack_require__(12291);
// EXTERNAL MODULE: ./src/mesh/coverage/named-accounts.ts
var named_accounts = __webpack_require__(95102);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
;// CONCATENATED MODULE: ./src/open/programs/named-pods.ts






/** An identity in a text, of which something else may fill in parts. */
const identity = /\/ns\/((?:\$\{[^}]*\}|[^/\s"'])+)\/sa\/((?:\$\{[^}]*\}|[^\s"',\]])+)/g;
const mayBe = function (written, name) { return new RegExp(`^${written
    .split(/\$\{[^}]*\}|\*/)
    .map(quote_pattern/* quotePattern */.z)
    .join('.*')}$`).test(name) };
/** Texts of other programs count by the identities that they write out. */
const namedPods = function (sides, programs) {
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache: (0,read_objects/* createReadCache */.VC)() });
    const files = sides.flatMap((side) => side.files.filter(({ text }) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text))));
    const objects = files.flatMap((file) => read(file).objects);
    const states = [{ objects, reads: [] }];
    const texts = [...files.filter((file) => read(file).unread.length > 0).map(({ text }) => text), ...programs];
    const labels = new Set(sides.flatMap((side) => [...(0,deciding_holes/* labelsSelected */.d5)(side)]));
    const identities = texts.flatMap((text) => [...text.matchAll(identity)].map(([, space = '', name = '']) => [space, name]));
    const isWritten = (namespace, name) => identities.some(([space, account]) => account !== '*' && mayBe(account, name) && (namespace === undefined || mayBe(space, namespace)));
    return {
        namesAccount: (namespace, name) => {
            // What something fills in may be any account.
            if (name === undefined)
                return (0,named_accounts/* saysNamedAccount */.JE)(states, '${}', '') || texts.some((text) => text.includes('/sa/'));
            const isOfObject = namespace === undefined
                ? (0,named_accounts/* isNamedAccount */.$P)(states, { namespace: '', name })
                : objects.some((object) => (0,naming_accounts/* isNamedBy */.$8)(object, { namespace, name }));
            return isOfObject || isWritten(namespace, name);
        },
        selectsBy: (label) => labels.has(label),
    };
};

;// CONCATENATED MODULE: ./src/open/programs/spoken-pods.ts












/** How programs, pipelines, charts and clouds call the account that pods run as. */
const account = 'service[-_.]?accounts?(?:[-_.]?(?:name|overwrite))?';
const speaks = new RegExp(account, 'i');
/** An account beside such a word; one with a domain is of a cloud. */
const spoken = new RegExp(String.raw `\b\w*?${account}\b[^\w\n]{1,8}(?:name[^\w\n]{1,5})?([a-z0-9][-a-z0-9.]*)(?![\w@])`, 'gi');
/** Names by which a text that speaks of accounts hands one on. */
const handed = /\b(?:\w*[sS]a|\w*_sa|sa_?name|saName|account(?:_?[nN]ame)?|name)["']?\s*[:=]\s*["']?([a-z0-9][-a-z0-9.]*)(?![\w@])/g;
const spoken_pods_short = /\b(?:\w*[a-z]Sa|\w*_sa|sa|sa_?name|saName|account(?:_?[nN]ame)?)["']?\s*[:=]/;
/** A member whose name stands some lines below: a block of Terraform, values of a chart. */
const spoken_pods_linesBelow = 3;
/** Accounts that a line of a text says. */
const accountsAt = function (lines, at, text) {
    const line = lines[at] ?? '';
    const direct = [...line.matchAll(spoken)].map(([, name = '']) => name);
    const isBelow = lines.slice(Math.max(0, at - spoken_pods_linesBelow), at).some((above) => speaks.test(above));
    const isHanded = isBelow || (spoken_pods_short.test(line) && speaks.test(text));
    return isHanded ? [...direct, ...[...line.matchAll(handed)].map(([, name = '']) => name)] : direct;
};
/** Labels and annotations by which pods and namespaces have a proxy, or send to another one. */
const ofProxy = /\b(?:traffic\.)?sidecar\.istio\.io\/|\bproxy\.istio\.io\/|\bistio\.io\/(?:rev|dataplane-mode|use-waypoint)\b|\bistio-injection\b/;
/** Bindings of roles by the names that cdk8s gives their classes; in other programs they are found by what they import. */
const ofRights = /\bKube(?:Cluster)?RoleBinding(?:List)?\b/;
const isComment = function (line) { return /^\s*(?:#|\/\/|\*)/.test(line) };
/** Lines that run, of one text alone. */
const ownLines = function (text, other) { return (0,lines_only_in/* linesOnlyIn */.P)(text, other).filter((one) => !isComment(one.text)) };
/** A map of labels, an option that says one, or values of a chart for them. */
const labelMaps = /\b\w*labels["']?\s*[:=]\s*\{([^{}]*)\}/gi;
const pairsOfMap = /["']?([\w./-]+)["']?\s*[:=]\s*["']?([\w.-]*)/g;
const labelOptions = /\bpodLabels\.((?:[\w/-]|\\?\.)+)=([\w.-]*)|--labels[= ]["']?([\w./-]+)=([\w.-]*)/g;
/** `app=tug`, of all labels that a text says. */
const labelsIn = function (text) { return new Map([
    ...[...text.matchAll(labelMaps)].flatMap(([, map = '']) => [...map.matchAll(pairsOfMap)].map(([, key = '', value = '']) => [`${key}=${value}`, key])),
    ...[...text.matchAll(labelOptions)].map(([, path, value, key = path ?? '', given = value ?? '']) => {
        const name = key.replaceAll('\\', '');
        return [`${name}=${given}`, name];
    }),
]) };
/** A text that says labels more often, or less, makes further pods, or fewer: those that stay take nothing by it. */
const makesOthers = function (old, now) {
    const [one = 0, other = 0] = [old, now].map((text) => [...text.matchAll(labelMaps)].length);
    return old === '' || (one > 0 && other !== one);
};
/** A label that comes or goes, and by which a policy selects. */
const selectedLabel = function (old, now, { selectsBy }) {
    if (makesOthers(old, now))
        return undefined;
    const [one, other] = [labelsIn(old), labelsIn(now)];
    const differing = [...[...one].filter(([pair]) => !other.has(pair)), ...[...other].filter(([pair]) => !one.has(pair))];
    return differing.map(([, key]) => key).find(selectsBy);
};
/** What else than an account a changed text says of pods or rights. */
const otherwise = function (old, now, pods) {
    const lines = [
        ...ownLines(now, old).map((one) => ({ ...one, isGone: false })),
        ...ownLines(old, now).map((one) => ({ ...one, isGone: true })),
    ].map((one) => ({ ...one, text: one.text.replaceAll('\\', '') }));
    const proxy = lines.find(({ text }) => ofProxy.test(text));
    if (proxy !== undefined)
        return { ...spoken_pods_placeOf(proxy), what: 'changes which proxy pods have, or what it does' };
    const rights = lines.find(({ text }) => ofRights.test(text));
    if (rights !== undefined)
        return { ...spoken_pods_placeOf(rights), what: 'changes who is bound to which role' };
    const mayLabel = lines.find(({ text }) => /labels/i.test(text));
    const label = mayLabel === undefined ? undefined : selectedLabel(old, now, pods());
    return label === undefined || mayLabel === undefined
        ? undefined
        : { ...spoken_pods_placeOf(mayLabel), what: `gives pods other labels (${label}), by which a policy selects pods` };
};
const spoken_pods_placeOf = function ({ line, isGone }) { return ({ line, isGone }) };
/** Accounts of lines that the other text has not. */
const accountsOnlyIn = function (text, other) {
    if (!speaks.test(text))
        return [];
    const lines = text.split('\n');
    return ownLines(text, other).flatMap(({ line }) => accountsAt(lines, line - 1, text).map((name) => ({ name, line })));
};
/** Namespaces that a text says; one that is filled in may be any. */
const placed = /\bnamespace["']?\s*[:=]\s*["']?([^"',\s})]+)|(?:\s-n|--namespace)[\s=]+["']?([^"'\s]+)/g;
const onlyNamespace = function (text) {
    const said = new Set([...text.matchAll(placed)].map(([, member, option]) => member ?? option ?? ''));
    const [only = ''] = said;
    return said.size === 1 && /^[a-z0-9][-a-z0-9]*$/.test(only) ? only : undefined;
};
/** The account of a changed text that a rule or a binding names: one that comes, else one that another takes the place of. */
const spoken_pods_namedIn = function (old, now, pods) {
    const come = accountsOnlyIn(now, old);
    if (come.length === 0)
        return undefined;
    const { namesAccount } = pods();
    const [left, right] = [onlyNamespace(old), onlyNamespace(now)];
    const namespace = left === right || old === '' ? right : undefined;
    const isNamed = ({ name }) => namesAccount(namespace, name);
    const gone = accountsOnlyIn(old, now);
    const same = new Set(come.map(({ name }) => name).filter((name) => gone.some((one) => one.name === name)));
    const fresh = come.filter(({ name }) => !same.has(name));
    const [first] = fresh;
    const former = first && gone.filter(({ name }) => !same.has(name)).find(isNamed);
    return fresh.find(isNamed) ?? (former && first && { name: former.name, line: first.line });
};
/**
 * Changed texts of other programs (pipelines, scripts, programs, values of charts from elsewhere, Terraform in any form) that say as
 * which account pods run, where a rule or a binding of the repository names that account; with which labels, where a policy selects
 * by them; with which proxy; or who is bound to a role. What holds objects is compared as such.
 */
const changedSpokenPods = async function (repository, before, after, changed) {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const paths = [...changed]
        .filter((path) => (0,feeding/* mayFeed */.iZ)(path) && !test_code/* isTest */.N.test(path) && !object_text/* isProse */.y6.test(path))
        .filter((path) => !folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)))
        .sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const pods = (0,once/* once */.O)(() => namedPods([before, after], []));
    return paths.flatMap((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        if (texts[1] === '' || (object_text/* isData */.$V.test(path) && texts.some(object_text/* holdsObject */.uz)))
            return [];
        const account = spoken_pods_namedIn(...texts, pods);
        const found = account === undefined ? otherwise(...texts, pods) : asChange(account);
        // What it holds is asked of the few that say something.
        return found === undefined || (object_text/* isData */.$V.test(path) && texts.some(isReadElsewhere)) ? [] : [spoken_pods_reasonOf(path, found)];
    });
};
/** An object of Kubernetes, or a list of some, in whichever form it is written. */
const isObject = function (value) { return Array.isArray(value)
    ? value.some((one) => isObject(one))
    : (0,json/* isJsonObject */.OW)(value) && typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string' };
/**
 * Objects, which are compared, overlays of ytt, which are told as such, declared calls, whose accounts are nobody's pods, and what a
 * run of our own wrote.
 */
const isReadElsewhere = function (text) {
    if (/^#@/m.test(text))
        return true;
    const values = (0,read_values/* readValues */.N$)(text);
    if (values.some(isObject))
        return true;
    const [value] = /^(?:callers\s*:|\s*[{[])/m.test(text) ? values : [];
    if (!(0,json/* isJsonObject */.OW)(value))
        return false;
    const names = Object.keys(value);
    const isOwn = ['command', 'exitCode', 'plans'].every((name) => names.includes(name));
    return isOwn || names.every((name) => ['version', 'callers', 'services'].includes(name));
};
const asChange = function ({ name, line }) { return ({
    line,
    what: `changes as which account pods run, and a rule or a binding names the account ${name}`,
}) };
const spoken_pods_reasonOf = function (path, { line, isGone, what }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${isGone === true ? `${path} (line ${line} before the change)` : `${path}:${line}`} ${what}: for which pods or accounts was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: isGone === true ? 1 : line, column: 1 },
}) };

// EXTERNAL MODULE: ./src/units/zarf-packages.ts
var zarf_packages = __webpack_require__(73746);
// EXTERNAL MODULE: ./src/open/charts/image-values.ts
var image_values = __webpack_require__(26012);
;// CONCATENATED MODULE: ./src/open/charts/asked-images.ts




const templatesAt = function (repository, at) { return (0,revision_units/* textsOf */.CB)(repository, at, [...(0,charts/* chartFolders */.ue)(at.tree)].flatMap((folder) => at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')))) };
/**
 * Whether any chart of the repository does more with such an image than to run it. Which chart gets them is not known, and a chart
 * hands values on to its subcharts.
 */
const asksForImages = async function (repository, before, after, images) {
    const sides = await Promise.all([before, after].map((side) => templatesAt(repository, side)));
    const texts = [...new Set(sides.flatMap((side) => [...side.values()]))];
    return (0,image_values/* imagesDecide */.rC)(images, texts, (0,image_values/* selectsBy */.Nd)([...after.files.map(({ text }) => text), ...texts]));
};

;// CONCATENATED MODULE: ./src/open/programs/authorizer-settings.ts




/**
 * What lets somebody pass every role, wherever a tool that makes clusters says it (k3s, Talos, kOps, eksctl, Terraform, Teleport):
 * another authorizer of the API server, callers without a name, and its group whom no authorizer is asked about (Kubernetes:
 * Authorization; User-facing roles).
 */
const passesRoles = /\bsystem:masters\b|\balwaysallow\b|\bauthorization-(?:mode|config)\b|\banonymous-auth\b|\bcluster-access-policy\/|\bauthorization:\s*\{?\s*mode:\s*["']?none\b/i;
/** What takes such a setting away leaves its default, which lets in more. */
const keepsOut = /\bauthorization-(?:mode|config)\b|\banonymous-auth\b/i;
/** A PodDisruptionBudget has a policy of the same name (Kubernetes: policy/v1). */
const ofBudget = /unhealthyPodEvictionPolicy|IfHealthyBudget/;
/** Objects that are compared as what they grant. */
const isCompared = /rbac\.authorization\.k8s\.io|\baws-auth\b|kubeadm\.k8s\.io/;
/** Changed files that say how the API server decides who may do what, without being an object that is compared. */
const changedAuthorizerSettings = async function (repository, before, after, changed) {
    const paths = [...changed].filter((path) => (0,feeding/* mayFeed */.iZ)(path) && !test_code/* isTest */.N.test(path)).sort(order/* byCodePoint */.HH);
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    return paths.flatMap((path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        if (isCompared.test(one) || isCompared.test(other))
            return [];
        const added = linesBeside(other, one).find(({ text }) => passesRoles.test(text));
        const removed = other === '' ? undefined : linesBeside(one, other).find(({ text }) => keepsOut.test(text));
        const found = added ?? removed;
        return found === undefined ? [] : [authorizer_settings_reasonOf(path, found.text, added?.line ?? 1)];
    });
};
/** Lines that one of two texts alone has, without comments. */
const linesBeside = function (text, other) {
    if (!passesRoles.test(text))
        return [];
    const others = new Set(other.split('\n').map((line) => line.trim()));
    return text
        .split('\n')
        .map((line, at) => ({ text: line.trim(), line: at + 1 }))
        .filter((one) => !others.has(one.text) && !/^(?:#|\/\/)/.test(one.text) && !ofBudget.test(one.text));
};
const authorizer_settings_reasonOf = function (path, text, line) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes how the API server decides who may do what (${/[\w:/-]*(?:masters|allow|mode|config|auth|access-policy|none)\b/i.exec(text)?.[0] ?? 'authorization'}), past every role: what it comes to was not computed. Bring it in a change of its own, and check there who may do what then.`,
    where: { kind: 'file', path, line, column: 1 },
}) };

// EXTERNAL MODULE: ./src/open/scripts/client-verbs.ts
var client_verbs = __webpack_require__(60591);
;// CONCATENATED MODULE: ./src/open/scripts/kubectl-calls.ts


/** Resources that decide, in the plural or the singular, and what kubectl calls them in short. */
const resources = new Set([
    ...['authorizationpolicy', 'authorizationpolicies', 'peerauthentication', 'peerauthentications'],
    ...['requestauthentication', 'requestauthentications', 'envoyfilter', 'envoyfilters', 'wasmplugin', 'wasmplugins'],
    ...['sidecar', 'sidecars', 'gateway', 'gateways', 'virtualservice', 'virtualservices', 'serviceentry'],
    ...['serviceentries', 'destinationrule', 'destinationrules', 'workloadentry', 'workloadentries', 'workloadgroup'],
    ...['workloadgroups', 'proxyconfig', 'proxyconfigs', 'httproute', 'httproutes', 'grpcroute', 'grpcroutes'],
    ...['tcproute', 'tcproutes', 'tlsroute', 'tlsroutes', 'referencegrant', 'referencegrants', 'gatewayclass'],
    ...['gatewayclasses', 'role', 'roles', 'rolebinding', 'rolebindings', 'clusterrole', 'clusterroles'],
    ...['clusterrolebinding', 'clusterrolebindings', 'mutatingwebhookconfiguration', 'mutatingwebhookconfigurations'],
    ...['ap', 'pa', 'ra', 'gw', 'gtw', 'vs', 'se', 'dr', 'we', 'wg'],
]);
/** What kubectl does to objects (kubectl: Commands). */
const kubectl_calls_writing = new Set([
    ...['delete', 'patch', 'replace', 'edit', 'label', 'annotate', 'create', 'apply', 'set', 'reconcile', 'approve'],
    ...['policy', 'auth', 'certificate', 'remove'],
]);
/** It prints, or moves what decides nothing. */
const reading = new Set([
    ...[...client_verbs/* printing */.gF, 'diff', 'kustomize', 'config', 'rollout', 'scale', 'port-forward', 'completion', 'plugin'],
    ...['cordon', 'uncordon', 'drain', 'taint', 'autoscale', 'expose', 'proxy', 'attach', 'cp', 'login', 'whoami'],
]);
/** `authorizationpolicies.security.istio.io/deny,peerauthentication` \u2192 names of resources. */
const resourcesIn = function (word) { return word
    .split(',')
    .map((one) => one
    .replace(/[/].*$/, '')
    .replace(/\..*$/, '')
    .toLowerCase())
    .filter((one) => resources.has(one)) };
const pods = /^(?:po|pods?)(?:\/|$)/;
/** Kinds of which a label, an account or a selector decides. */
const workloads = /^(?:po|pods?|deploy|deployments?|sts|statefulsets?|ds|daemonsets?|rs|replicasets?|jobs?|cj|cronjobs?|svc|services?|ns|namespaces?|rollouts?)(?:\.[\w.]+)?(?:\/|$)/;
const partsOfPods = /label|serviceaccount|selector|istio|hostnetwork|securitycontext/i;
/** What is piped into a call is its own where it reads it. */
const saysMesh = function ({ words, piped }) { return [...words, ...(words.includes('-') ? piped : [])].some((word) => call_words/* speaksOfMesh */.Qs.test(word)) };
const isOfFiles = function (piped, { isThere }) { return /^(?:kustomize build|kubectl kustomize|cat) [\w./-]+$/.test(piped.join(' ')) && isThere(piped.at(-1) ?? '') };
/**
 * kubectl --dry-run: nothing is stored. The last one counts, what is filled in may hold another one, and what xargs adds to the call
 * too; what the call prints may be handed on to who applies it.
 */
const isDryRun = function ({ words, piped }) {
    const said = words.filter((word) => word.startsWith('--dry-run'));
    return (said.length > 0 &&
        said.every((word) => /^--dry-run=(?:server|client)$/.test(word)) &&
        (piped.length === 0 || words.includes('-')) &&
        !words.some((word) => word.includes('$') || /^(?:-o|--output|--template|[1&]?>)/.test(word)));
};
/** What a call of kubectl does to what decides; undefined: nothing that these rules know. */
const kubectlDecides = function (call, places) {
    const { words } = call;
    const plain = (0,call_words/* positional */.n8)(words);
    if (isDryRun(call))
        return undefined;
    const verb = plain.find((word) => kubectl_calls_writing.has(word) || reading.has(word) || word === 'run' || word === 'exec');
    // `kubectl run` and `exec` run another command, in which the words stand.
    const inner = verb === 'run' || verb === 'exec';
    const done = inner ? words.find((word) => kubectl_calls_writing.has(word)) : verb;
    const named = words.flatMap(resourcesIn)[0];
    if (done === undefined)
        return (0,call_words/* isDynamic */.Q)(plain[0]) && (named !== undefined || saysMesh(call)) ? '\u2026' : undefined;
    if (done === 'rollout')
        return plain.includes('undo') ? 'rollout undo' : undefined;
    // What it prints goes to a file, which another command may take.
    if (!inner && reading.has(done))
        return words.some((word) => /^>/.test(word)) && (named !== undefined || saysMesh(call))
            ? `${done} into a file`
            : undefined;
    if (done === 'auth' && !plain.includes('reconcile'))
        return undefined;
    const [type] = plain.slice(plain.indexOf(done) + 1);
    if (named !== undefined && words.some((word) => kubectl_calls_writing.has(word)))
        return `${done} ${named}`;
    if (done === 'create' && /^(?:ns|namespace|token|quota|pdb|priorityclass)$/.test(type ?? ''))
        return undefined;
    // What is built of the files here is compared, wherever they stand.
    const isBuilt = done === 'apply' && isOfFiles(call.piped, places);
    if (saysMesh(isBuilt ? { ...call, piped: [] } : call))
        return `${done} what is of Istio or of permissions`;
    if (done === 'delete')
        return deletes(call, type, places);
    if (done === 'label')
        return type !== undefined && pods.test(type) ? 'label pods' : undefined;
    if (done === 'patch')
        return patches(words, type);
    if (done === 'set')
        return /^(?:sa|serviceaccount|selector|subject)$/.test(type ?? '') ? `set ${type ?? ''}` : undefined;
    if (done === 'auth')
        return 'auth reconcile';
    if (done === 'certificate')
        return type === 'approve' ? 'certificate approve' : undefined;
    if (done === 'policy')
        return /^(?:add|remove)-/.test(type ?? '') ? 'policy' : undefined;
    // What manifests hold is compared.
    const given = (0,call_words/* valuesOf */.sm)(words, /^(?:-f|--filename|-k|--kustomize)$/);
    if (given.some((path) => (0,call_words/* isElsewhere */.l5)(path) && call_words/* callsItPolicy */.$h.test(path)))
        return `${done} what an address calls a policy`;
    // A kustomization of elsewhere may hold anything; definitions of kinds decide nothing.
    const built = (0,call_words/* valuesOf */.sm)(words, /^(?:-k|--kustomize)$/);
    if (built.some((path) => (0,call_words/* isElsewhere */.l5)(path) && !/\bcrds?\b/i.test(path)))
        return `${done} a kustomization of elsewhere`;
    return given.some(places.isUnread) ? `${done} a file that is no manifest by its name` : undefined;
};
const deletes = function ({ words, piped }, type, places) {
    const files = (0,call_words/* valuesOf */.sm)(words, /^(?:-f|--filename|-k|--kustomize)$/);
    if (files.length === 0)
        return (0,call_words/* isDynamic */.Q)(type) ? 'delete what it does not name' : undefined;
    const asked = files.includes('-') ? [...files, ...piped.filter((word) => !word.startsWith('-'))] : files;
    if (asked.some((path) => path !== '-' && places.holdsPolicy(path)))
        return 'delete a file that holds a policy';
    return files.some((path) => path !== '-' && ((0,call_words/* isDynamic */.Q)(path) || !places.isThere(path))) ||
        (files.includes('-') && piped.length === 0)
        ? 'delete what it does not name'
        : undefined;
};
const patches = function (words, type) {
    const given = (0,call_words/* valuesOf */.sm)(words, /^(?:-p|--patch|--patch-file)$/);
    const counts = (0,call_words/* isDynamic */.Q)(type) || workloads.test(type ?? '');
    const says = given.some((one) => (0,call_words/* isDynamic */.Q)(one) || partsOfPods.test(one)) ||
        words.some((word) => word.startsWith('--patch-file'));
    return counts && says
        ? `patch ${(0,call_words/* isDynamic */.Q)(type) ? 'what it does not name' : 'labels, accounts or selectors'}`
        : undefined;
};

;// CONCATENATED MODULE: ./src/open/scripts/call-effects.ts


const readingIstio = /^(?:analyze|proxy-config|pc|proxy-status|ps|version|validate|verify-install|describe|bug-report|dashboard|d|precheck|authz|check-inject|admin|completion|help|metrics|internal-debug|list|status|generate|profile)$/;
const istioctlDecides = function ({ words }) {
    const [verb, second] = (0,call_words/* positional */.n8)(words);
    // A list of tools says which version is installed.
    if (verb === undefined || /^v?\d+(?:\.\d+)+/.test(verb))
        return undefined;
    const isNested = ['x', 'experimental', 'tag', 'waypoint', 'manifest'].includes(verb);
    if (readingIstio.test(isNested ? (second ?? '') : verb))
        return undefined;
    return /^[a-z-]{1,30}$/.test(verb) ? verb : '\u2026';
};
/** Releases that go, or come as they were: what they held goes with them. */
const takesAway = /^(?:uninstall|delete|del|un|rollback|destroy|suspend)$/;
const releaseDecides = function ({ client, words }, { charts, isThere }) {
    const plain = (0,call_words/* positional */.n8)(words);
    const at = plain.findIndex((word) => takesAway.test(word));
    const names = plain.slice(at + 1);
    if (at >= 0) {
        const isOfChart = (name) => (0,call_words/* isDynamic */.Q)(name) || charts.some((chart) => name.includes(chart) || chart.includes(name));
        const counts = charts.length > 0 && (names.length === 0 || names.some(isOfChart));
        return counts || names.some((name) => call_words/* guards */.DK.test(name)) ? (plain[at] ?? '') : undefined;
    }
    const verb = client === 'helm' ? plain.findIndex((word) => word === 'upgrade' || word === 'install') : -1;
    if (verb < 0)
        return undefined;
    if (plain.some((word) => call_effects_ofIstio.test(word)))
        return 'install a part of Istio';
    // A chart of this repository is rendered.
    const named = plain.slice(verb + 1).filter((word) => !/=|\.(?:ya?ml|json)$/.test(word));
    return !isThere(named[1] ?? named[0] ?? '') && named.some((word) => call_words/* callsItPolicy */.$h.test(word))
        ? 'install what its name calls a policy'
        : undefined;
};
/** Charts of Istio. */
const call_effects_ofIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel|istio\/\w+)$/;
const curlDecides = function ({ words }) { return words.some((word) => /^(?:-X)?(?:DELETE|PATCH|PUT|POST)$|^--(?:request|method|post-data|post-file)=/i.test(word)) &&
    words.some((word) => /\/apis\//.test(word) && call_words/* speaksOfMesh */.Qs.test(word))
    ? 'write to the API server'
    : undefined };
/** What a call does to what decides, in words without any of its own; undefined: nothing that these rules know. */
const decidesBy = function (call, places) {
    const { client, words } = call;
    if (client === 'kubectl' || client === 'oc')
        return kubectlDecides(call, places);
    if (client === 'istioctl')
        return istioctlDecides(call);
    if (client === 'curl' || client === 'wget')
        return curlDecides(call);
    if (client === 'library')
        return words.some((word) => call_words/* speaksOfMesh */.Qs.test(word) || /^roles?$/i.test(word))
            ? 'write what is of Istio or of permissions'
            : undefined;
    return releaseDecides(call, places);
};

// EXTERNAL MODULE: ./src/open/scripts/client-calls.ts
var client_calls = __webpack_require__(39572);
;// CONCATENATED MODULE: ./src/open/scripts/other-inputs.ts





const installing = /^(?:upgrade|install|template)$/;
/** Flags of Helm whose value is the next word. */
const withValue = /^(?:-[nfo]|--(?:namespace|values|set(?:-string|-file|-json|-literal)?|version|timeout|description|kube-context|kubeconfig|repo|username|password|history-max|post-renderer|output|kube-version|api-versions|show-only|name-template))$/;
const givenTo = function (words, flags) { return words.flatMap((word, at) => {
    const [, flag = '', value] = /^(--?[\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    return flags.test(flag) ? (value ?? words[at + 1] ?? '').split(',').filter((one) => one !== '') : [];
}) };
/** What an installation of Helm names; undefined: the call is none. */
const installOf = function ({ client, words }) {
    if (client !== 'helm')
        return undefined;
    const plain = words.filter((word, at) => !word.startsWith('-') && !withValue.test(words[at - 1] ?? ''));
    const at = plain.findIndex((word) => installing.test(word));
    if (at < 0 || plain.includes('diff'))
        return undefined;
    const [first = '', second] = plain.slice(at + 1);
    const [namespace] = givenTo(words, /^(?:-n|--namespace)$/);
    return {
        version: givenTo(words, /^--version$/).join(),
        namespace: namespace?.includes('$') === true ? undefined : namespace,
        verb: plain[at] ?? '',
        release: second === undefined ? '' : first,
        chart: second ?? first,
        files: givenTo(words, /^(?:-f|--values)$/),
        settings: givenTo(words, /^--set(?:-string|-file|-json|-literal)?$/).filter((one) => (0,istio_values/* isSetting */.BX)(one.replace(/=.*$/s, ''), undefined, one.replace(/^[^=]*=?/s, ''), 'another')),
    };
};
/** Files of values that the calls name. */
const valueFilesOf = function (calls) { return calls.flatMap((call) => installOf(call)?.files ?? []) };
const valuesOf = function (text) {
    const [value] = (0,read_values/* readValues */.N$)(text);
    return (0,json/* isJsonObject */.OW)(value) ? value : {};
};
/** Members by the files that give them, in their order: the same ones in the same order are the same values. */
const other_inputs_membersOf = function (values) {
    const members = new Map();
    for (const value of values)
        for (const [name, inner] of Object.entries(value))
            members.set(name, [...(members.get(name) ?? []), inner]);
    return members;
};
/** Whether members of one name differ in what may decide: images and replicas do not. */
const other_inputs_mayDecide = function (name, old, now) { return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => at).some((at) => (0,istio_values/* changedSetting */.XJ)(old[at], now[at], 'another', name) !== undefined) };
/** Words by which charts of elsewhere call what guards others. */
const guards = /^(?:deny|allow)|istio|\bmesh|mtls|authori[sz]ationpolic|peerauth/i;
const isPlaced = function (texts, path) {
    const found = [...texts.keys()].filter((one) => one === path || one.endsWith(`/${path}`));
    return found.length === 1 ? texts.get(found[0] ?? '') : texts.get(path);
};
const settingsByName = function (settings) { return new Map(['', ...new Set(settings.map((one) => one.replace(/[.[=].*$/s, '')))].map((name) => [
    name,
    settings.filter((one) => one.replace(/[.[=].*$/s, '') === name).join(),
])) };
/** The names of values in which two installations of one release differ; undefined: not all of their files are here. */
const differingMembers = function (old, now, places) {
    const read = [old, now].map(({ files }, side) => files.map((path) => isPlaced(places.texts[side === 0 ? 0 : 1], endOf(path))));
    const isSame = old.files.join('\n') === now.files.join('\n');
    if (!isSame && read.flat().includes(undefined))
        return undefined;
    const [one, other] = read.map((texts) => other_inputs_membersOf(texts.map((text) => valuesOf(text ?? ''))));
    const ofFiles = isSame
        ? []
        : [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter((name) => other_inputs_mayDecide(name, one?.get(name) ?? [], other?.get(name) ?? []));
    const [set, reset] = [settingsByName(old.settings), settingsByName(now.settings)];
    const ofSettings = [...new Set([...set.keys(), ...reset.keys()])].filter((name) => set.get(name) !== reset.get(name));
    return [...new Set([...ofFiles, ...ofSettings])];
};
/** What differs between two installations of one release, as far as it may decide. */
const otherInstall = function (old, now, places) {
    const isMaking = (chart) => places.filesAt(chart).some((files) => files.length > 0) && places.charts.includes((0,ports_repository/* nameOf */.Vb)(endOf(chart)));
    if (old.chart !== now.chart && isMoved(old.chart, now.chart, places))
        return undefined;
    const making = [old.chart, now.chart].filter(isMaking);
    if (old.chart !== now.chart && making.length > 0)
        return `${now.verb} another chart`;
    const members = differingMembers(old, now, places);
    if (members === undefined)
        return making.length > 0 ? `${now.verb} with other values` : undefined;
    const isHere = places.filesAt(now.chart).some((files) => files.length > 0);
    // Pods, labels and policies of it stand beside policies (docs/decisions/charts-from-elsewhere.md).
    if (!isHere && isAddress.test(now.chart) && old.version !== now.version && places.isGuarded(now.namespace))
        return `${now.verb} with another version of a chart from elsewhere beside policies`;
    return members.some((name) => (making.length > 0 ? places.users.has(name) : !isHere && guards.test(name)))
        ? `${now.verb} with other values`
        : undefined;
};
/** A chart by its repository's name, or by an address. */
const isAddress = /^(?:oci:\/\/|https?:\/\/|[\w-]+\/[\w-]+$)/;
/** The namespace that a call says; undefined: it says none, and it is the one of whoever calls. */
const saysGuarded = function (words, { isGuarded }) {
    const [namespace] = givenTo(words, /^(?:-n|--namespace)$/);
    return namespace !== undefined && isGuarded(namespace.includes('$') ? undefined : namespace);
};
/** A release that no changed text had before, of a chart from elsewhere, beside policies. */
const newRelease = function ({ words }, now, places) {
    const isKnown = places.earlier.some((one) => {
        const old = installOf(one);
        return old?.release === now.release && old.chart === now.chart && old.namespace === now.namespace;
    });
    const isHere = places.filesAt(now.chart).some((files) => files.length > 0);
    return now.verb !== 'template' && !isKnown && !isHere && isAddress.test(now.chart) && saysGuarded(words, places)
        ? `${now.verb} a chart from elsewhere beside policies`
        : undefined;
};
/** A release that goes out of a namespace with policies, unless a chart of this repository is released by that name. */
const takesRelease = function ({ client, words }, places) {
    if (client !== 'helm' || !words.some((word) => /^(?:uninstall|delete|del|un)$/.test(word)))
        return false;
    const isOfHere = places.earlier.some((one) => {
        const old = installOf(one);
        return (old !== undefined && words.includes(old.release) && places.filesAt(old.chart).some((files) => files.length > 0));
    });
    return !isOfHere && saysGuarded(words, places);
};
/** A path as it ends, wherever the script stands and whatever stands for its folder. */
const pathOf = function (given) { return given
    .replace(/^(?:\$\w+\/|\$\{[^}]*\}\/|\.{1,2}\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '') };
/** The same up to what a variable stands for. */
const endOf = function (given) { return pathOf(given).replace(/\/[^/]*\$.*$/, '') };
/** How many folders stand behind that in a path. */
const depthOf = function (given) { return pathOf(given).split('/').length - endOf(given).split('/').length };
/** One that the change gave another name is compared as what it holds. */
const isMoved = function (old, now, { filesAt }) { return filesAt(old)[1].length === 0 && filesAt(now)[0].length === 0 && filesAt(now)[1].length > 0 };
const applying = new Set(['apply', 'create', 'replace']);
/** Paths that a call of kubectl applies, each with whether folders below count; undefined: it applies none. */
const appliedBy = function ({ client, words, piped }) {
    if ((client !== 'kubectl' && client !== 'oc') || !words.some((word) => applying.has(word)))
        return undefined;
    const recurses = words.some((word) => /^(?:-R|--recursive(?:=true)?)$/.test(word));
    const files = givenTo(words, /^(?:-f|--filename|-k|--kustomize)$/).filter((path) => path !== '-');
    const [, , ...built] = /^(?:kustomize build|kubectl kustomize)\b/.test(piped.join(' ')) ? piped : [];
    const [built1] = built.filter((word) => !word.startsWith('-'));
    const all = [...files, ...(words.includes('-') && built1 !== undefined ? [built1] : [])];
    return all.length === 0 ? undefined : new Map(all.map((path) => [path, recurses]));
};
const allApplied = function (calls) { return new Map(calls.flatMap((call) => [...(appliedBy(call) ?? [])])) };
const withoutDigits = function (path) { return path.replaceAll(/\d+/g, '') };
/** Paths in which what is applied differs, as far as a file that stays in the repository may decide by it. */
const otherApplied = function ([old, now], places) {
    const ends = [old, now].map((paths) => new Map([...paths].map(([path, recurses]) => [endOf(path), recurses])));
    const depths = (0,group_by/* groupBy */.$)([...old.keys(), ...now.keys()], endOf);
    const [one = new Map(), other = new Map()] = ends;
    return [...new Set([...one.keys(), ...other.keys()])].some((path) => {
        const [was, is] = [one.get(path), other.get(path)];
        if (was === is)
            return false;
        if (was !== undefined && is !== undefined)
            return places.mayApplyPolicy(path, 'below', Math.min(...(depths.get(path) ?? []).map(depthOf)));
        const [before, after] = places.filesAt(path);
        if (before.length > 0 || after.length > 0)
            // What comes or goes with the change is compared as what it holds.
            return before.length > 0 && after.length > 0 && places.mayApplyPolicy(path, 'there');
        // What is mounted into a container stands here by another name.
        const others = [...(was === undefined ? one : other).keys()].map(withoutDigits);
        return isMounted.test(path) && places.mayApplyPolicy('', 'there') && !others.includes(withoutDigits(path));
    });
};
const isMounted = /^\/(?!tmp\/|dev\/|builds\/|home\/)[\w./-]+\.(?:ya?ml|json)$/;
/** What calls that changed apply of other files, or with other values, than before; with the call that does. */
const otherInputs = function ([gone, come], [all, rest], places) {
    for (const call of come) {
        const now = installOf(call);
        if (now === undefined)
            continue;
        const was = gone.flatMap((one) => installOf(one) ?? []);
        const old = was.find(({ release }) => release === now.release) ?? (was.length === 1 ? was[0] : undefined);
        const does = old === undefined ? newRelease(call, now, places) : otherInstall(old, now, places);
        if (does !== undefined)
            return [call, does];
    }
    const leaving = come.find((call) => takesRelease(call, places));
    if (leaving !== undefined)
        return [leaving, 'uninstall what came from elsewhere beside policies'];
    const applies = come.find((call) => appliedBy(call) !== undefined);
    if (applies === undefined || !gone.some((call) => appliedBy(call) !== undefined))
        return undefined;
    return otherApplied([allApplied(all), allApplied(rest)], places) ? [applies, 'apply other files'] : undefined;
};

;// CONCATENATED MODULE: ./src/open/scripts/deciding-calls.ts















/** What Helm and istioctl are told besides, as far as it decides nothing of Istio: patch releases, how long to wait, other settings. */
const ofRelease = function ({ client, words }) {
    const isOfIstio = client === 'istioctl' || words.some((word) => call_effects_ofIstio.test(word));
    return words.flatMap((word, at) => {
        const flag = words[at - 1] ?? '';
        if (flag === '--version' && isOfIstio)
            return [word.replace(/^(v?\d+\.\d+)\..*$/, '$1')];
        if (/^--(?:timeout|description)$/.test(flag) || /^--(?:wait|timeout|atomic|debug|description)/.test(word))
            return [];
        const isSet = client === 'istioctl' ? /^(?:--set|-s)$/ : /^--set(?:-string)?$/;
        const pair = isSet.test(flag) ? word : /^--set(?:-string)?=(.*)$/.exec(word)?.[1];
        if (pair === undefined)
            return isSet.test(word) ? [] : [word];
        const settings = pair
            .split(',')
            .filter((one) => (0,istio_values/* isSetting */.BX)(one.split('=')[0] ?? '', undefined, one.split('=')[1], isOfIstio ? 'Istio' : 'another'));
        return isOfIstio ? settings.map(istio_values/* withoutPatch */.lx) : settings;
    });
};
const keyOf = function (call) {
    const { client, words, piped } = call;
    return [client, ...(client === 'helm' || client === 'istioctl' ? ofRelease(call) : words), '<', ...piped].join(' ');
};
/** The call without the namespace in which it applies files that hold a policy, and that. */
const withoutNamespace = function ({ words }, { holdsPolicy }) {
    const [namespace] = (0,call_words/* valuesOf */.sm)(words, /^(?:-n|--namespace)$/);
    const files = (0,call_words/* valuesOf */.sm)(words, /^(?:-f|--filename|-k|--kustomize)$/);
    return words.includes('apply') && namespace !== undefined && files.some(holdsPolicy)
        ? [words.filter((word) => word !== namespace && !word.startsWith('--namespace=')).join(' '), namespace]
        : undefined;
};
/** Whether one side applies in another namespace what both sides apply. */
const deciding_calls_isMoved = function (call, others, places) {
    const [same, namespace] = withoutNamespace(call, places) ?? [];
    return (same !== undefined &&
        others.some((other) => {
            const [theirs, where] = withoutNamespace(other, places) ?? [];
            return theirs === same && where !== namespace;
        }));
};
/** The first call of one side alone that takes away, or writes, what decides: by its client and what it does. */
const changedCall = function (now, [one, other], places, inputs) {
    const [gone, come] = (0,of_one_side/* ofOneSide */.v)(one, other, keyOf);
    for (const call of [...come, ...gone]) {
        const does = decidesBy(call, places) ?? (deciding_calls_isMoved(call, one, places) ? 'apply -n' : undefined);
        if (does !== undefined)
            return {
                text: `${call.client === 'library' ? 'a client' : call.client} ${does}`,
                line: come.includes(call) ? deciding_calls_lineOf(now, call) : 1,
            };
    }
    const [call, does] = otherInputs([gone, come], [one, other], inputs) ?? [];
    return call === undefined
        ? undefined
        : { text: `${call.client} ${does ?? ''}`, line: deciding_calls_lineOf(now, call), ofInputs: true };
};
/** Whether a path that a call names may be a file, or a folder around it: a script may stand in any folder. */
const leadsTo = function (one, path) { return one === path || one.endsWith(`/${path}`) || (0,revision_tree/* isInside */.FK)(one, path) || one.includes(`/${path}/`) };
/** What both revisions hold, for the calls that name files of it. */
const openInputs = async function (repository, [before, after], { earlier, calls }, places, usersOf) {
    const files = [...new Set(valueFilesOf(calls).map(endOf))];
    const named = ({ tree }) => files.length === 0 ? [] : tree.paths.filter((path) => files.some((one) => path === one || path.endsWith(`/${one}`)));
    const filesIn = ({ tree }, path) => tree.paths.filter((one) => path === '' || leadsTo(one, path));
    const readsOf = (folder) => [before, after].flatMap(({ found }) => [...(found.ofFolder(folder)?.reads ?? [])]);
    return {
        filesAt: (given) => [filesIn(before, endOf(given)), filesIn(after, endOf(given))],
        mayApplyPolicy: (path, where, depth = 0) => {
            if (where === 'there' && places.holdsPolicy(path))
                return true;
            const all = [...filesIn(before, path), ...filesIn(after, path)];
            if (where === 'there')
                return all
                    .filter((file) => (0,templates/* buildFile */.J_)(file) !== undefined)
                    .some((file) => readsOf((0,ports_repository/* folderOf */.yS)(file)).some(places.holdsPolicy));
            return all.some((file) => (0,revision_tree/* pathFrom */.Iw)(path, file).split('/').length > depth + 1 && places.holdsPolicy(file));
        },
        charts: places.charts,
        texts: await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, named(before)), (0,revision_units/* textsOf */.CB)(repository, after, named(after))]),
        isGuarded: (namespace) => places.isGuarded(namespace),
        earlier,
        users: calls.some(({ client }) => client === 'helm') ? await usersOf() : new Map(),
    };
};
/** Where a call stands, as far as two of its words are on one line. */
const deciding_calls_lineOf = function (text, { words }) {
    const plain = (0,call_words/* positional */.n8)(words).slice(0, 2);
    return text.split('\n').findIndex((line) => plain.every((word) => line.includes(word))) + 1 || 1;
};
/** Places of both revisions; a path counts where it ends as one of theirs, since a script may stand in any folder. */
const placesOfCalls = function (sides, charts) {
    const holding = (0,once/* once */.O)(() => [
        ...new Set(sides.flatMap(({ tree, textOf }) => tree.paths.filter((path) => (0,may_hold/* mayHoldPolicyOfIstio */.Sm)((0,may_hold/* mayHold */.BV)(textOf(path) ?? ''))))),
    ]);
    return {
        charts,
        isGuarded: (namespace) => holding().some((path) => sides.some(({ textOf }) => {
            const policies = (0,read_values/* readValues */.N$)(textOf(path) ?? '').filter((one) => (0,fields/* textAt */.$6)(one, 'apiVersion').includes('istio.io/'));
            const places = policies.map((one) => (0,fields/* textAt */.$6)(one, 'metadata', 'namespace'));
            return namespace === undefined || places.length === 0 || places.some((one) => one === '' || one === namespace);
        })),
        holdsPolicy: (given) => {
            const path = pathOf(given);
            return path === '' ? holding().length > 0 : holding().some((one) => leadsTo(one, path));
        },
        isThere: (given) => {
            const path = pathOf(given);
            // No command takes a template of a chart as it is.
            const isOne = (one) => leadsTo(one, path) && !/(?:^|\/)templates\//.test(one);
            return path === '' || sides.some(({ tree }) => tree.paths.some(isOne));
        },
        isUnread: (given) => {
            const path = pathOf(given);
            const isNamed = (one) => one === path || one.endsWith(`/${path}`);
            return /\w/.test(path) && !/\.(?:ya?ml|json)$/.test(path) && sides.some(({ tree }) => tree.paths.some(isNamed));
        },
    };
};
const makesPolicies = /\b(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin)\b/;
/** Changed files whose calls of a client changed, each with what that does to what decides. */
const changedCalls = async function (repository, before, after, paths, usersOf) {
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const asked = paths.filter((path) => [old.get(path), now.get(path)].some((text) => client_calls/* mayCall */.k2.test(text ?? '')));
    if (asked.length === 0)
        return new Map();
    const releases = asked.some((path) => /helm|flux|argocd|kapp/i.test(`${old.get(path) ?? ''}${now.get(path) ?? ''}`));
    const sides = releases ? [before, after] : [];
    const making = await Promise.all(sides.map((side) => chartsMaking(repository, side, makesPolicies)));
    const charts = making.flat().filter((name) => name !== '');
    const places = placesOfCalls([before, after], charts);
    const found = asked.map((path) => ({
        path,
        calls: (0,client_calls/* callsOfSides */.JY)(path, [old.get(path) ?? '', now.get(path) ?? '']),
    }));
    const all = { earlier: found.flatMap(({ calls: [old] }) => old), calls: found.flatMap(({ calls }) => calls.flat()) };
    const inputs = await openInputs(repository, [before, after], all, places, usersOf);
    return new Map(found.flatMap(({ path, calls }) => {
        const call = changedCall(now.get(path) ?? '', calls, places, inputs);
        return call === undefined ? [] : [[path, call]];
    }));
};

// EXTERNAL MODULE: ./src/open/programs/changed-terraform.ts
var changed_terraform = __webpack_require__(46205);
// EXTERNAL MODULE: ./src/open/programs/package-constants.ts + 1 modules
var package_constants = __webpack_require__(10673);
// EXTERNAL MODULE: ./src/open/programs/program-imports.ts
var program_imports = __webpack_require__(24163);
;// CONCATENATED MODULE: ./src/open/programs/terraform-references.ts

const ofNames = /\b(var|local)\.(?=([\w-]+))/g;
const ofOutputs = /\bmodule\.(?=[\w-]+(?:\[[^\]]*\])?\.([\w-]+))/g;
/** Terragrunt's, at any depth of a map of names. */
const ofTerragrunt = /\blocals?\.(?=([\w-]+(?:\.[\w-]+)*))/g;
/** What a text asks for by names of letters, digits and dashes. */
const referencesIn = function (text) { return new Set([
    ...[...text.matchAll(ofNames)].map(([, kind = '', name = '']) => `${kind}.${name}`),
    ...[...text.matchAll(ofOutputs)].map(([, name = '']) => `output.${name}`),
    ...[...text.matchAll(ofTerragrunt)].flatMap(([, names = '']) => names.split('.').map((name) => `hcl.${name}`)),
]) };
const found = /^(?:var|local|output|hcl)\.[\w-]+$/;
/** Whether `referencesIn` finds it in a text that asks for it. */
const isFoundInText = function (reference) { return found.test(reference) };
/** Whether a text asks for a name that `referencesIn` does not find: of a file, or with other signs in it. */
const terraform_references_asksFor = function (text, reference) {
    const [, kind = '', name = ''] = /^(\w+)\.(.*)$/.exec(reference) ?? [];
    if (kind === 'file')
        return new RegExp(String.raw `["/]${(0,quote_pattern/* quotePattern */.z)(name)}"`).test(text);
    if (kind === 'hcl')
        return new RegExp(String.raw `\blocals?\.(?:[\w-]+\.)*${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
    const before = kind === 'output' ? String.raw `module\.[\w-]+(?:\[[^\]]*\])?` : kind;
    return new RegExp(String.raw `\b${before}\.${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
};
/** Names are looked up by what a text asks for: one after another, many names and many texts would not end. */
const askingFor = function (references) {
    const byName = new Map();
    const searched = [];
    for (const one of references)
        if (one.reference === '*' || isFoundInText(one.reference))
            byName.set(one.reference, (byName.get(one.reference) ?? new Set()).add(one.folder));
        else
            searched.push(one);
    const isKnown = (reference, folder) => {
        const folders = byName.get(reference);
        return folders !== undefined && (folders.has(undefined) || folders.has(folder));
    };
    return (text, folder, asked = byName.size === 0 ? new Set() : referencesIn(text)) => isKnown('*', folder) ||
        [...asked].some((reference) => isKnown(reference, folder)) ||
        searched.some((one) => (one.folder ?? folder) === folder && terraform_references_asksFor(text, one.reference));
};

;// CONCATENATED MODULE: ./src/open/programs/terraform-names.ts








/** Arguments and inner blocks of a body, each with all of its lines. */
const argumentsIn = function (body) {
    const out = new Map();
    let [depth, name, until] = [0, '', ''];
    for (const line of body.split('\n')) {
        if (/^\s*(?:#|\/\/)/.test(line) && until === '')
            continue;
        const [, own = ''] = depth === 0 && until === '' ? (/^\s*"?([\w-]+)"?\s*(?:=|\{|")/.exec(line) ?? []) : [];
        if (own !== '')
            name = own;
        if (name !== '' && line.trim() !== '')
            out.set(name, `${out.get(name) ?? ''}${line.trim()}\n`);
        if (until !== '')
            until = line.trim() === until ? '' : until;
        else {
            depth += (0,changed_terraform/* depthOf */.d1)(line);
            until = /<<[-~]?(\w+)\s*$/.exec(line)?.[1] ?? '';
        }
    }
    return out;
};
/** What stands behind the brace that opens the block may be an argument too. */
const argumentsOf = function (text) { return argumentsIn(text.slice((0,changed_terraform/* headOf */.Uo)(text).length + 1)) };
/** Arguments of a module that are none of its variables: they say whether, how often and from where it is made. */
const ofModules = new Set(['source', 'version', 'count', 'for_each']);
/** Where nothing is made: order, and under whose account. */
const ofOrder = new Set(['depends_on', 'providers']);
const moduleParts = function (block, folder) {
    const given = argumentsOf(block.text);
    const source = /"(\.{1,2}\/[^"]*)"/.exec(given.get('source') ?? '')?.[1];
    const inner = source === undefined ? undefined : (0,revision_tree/* joinPath */.uJ)(folder, source);
    // Modules that come from elsewhere are given nothing that can be followed.
    return inner === undefined
        ? []
        : [...given].flatMap(([name, text]) => ofOrder.has(name)
            ? []
            : [{ folder: inner, reference: ofModules.has(name) ? '*' : `var.${name}`, text, from: folder }]);
};
/** Terragrunt gives modules their variables, of names that its files take from each other. */
const terragruntParts = function (path, text) {
    const from = (0,ports_repository/* folderOf */.yS)(path);
    const inner = (name) => argumentsIn((argumentsIn(text).get(name) ?? '').replace(/^[^{]*\{/, ''));
    return [
        ...[...inner('inputs')].map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from })),
        ...[...inner('locals')].map(([name, of]) => ({ folder: undefined, reference: `hcl.${name}`, text: of, from })),
    ];
};
const terraform_names_partsOf = function (path, text) {
    if (path.endsWith('.hcl'))
        return terragruntParts(path, text);
    const folder = (0,ports_repository/* folderOf */.yS)(path);
    return (0,changed_terraform/* blocksOf */.SH)(text).flatMap((block) => {
        const head = (0,changed_terraform/* headOf */.Uo)(block.text);
        const given = argumentsOf(block.text);
        if (head.startsWith('locals'))
            return [...given].map(([name, of]) => ({ folder, reference: `local.${name}`, text: of, from: folder }));
        if (head.startsWith('variable'))
            return [{ folder, reference: `var.${block.kind}`, text: given.get('default') ?? '', from: folder }];
        if (head.startsWith('output'))
            return [{ folder: undefined, reference: `output.${block.kind}`, text: given.get('value') ?? '', from: folder }];
        return head.startsWith('module') ? moduleParts(block, folder) : [];
    });
};
const terraform_names_keyOf = function ({ folder, reference }) { return `${folder ?? '*'} ${reference}` };
/** All names that hang on the changed ones, through other names and modules. */
const terraform_names_spread = function (parts, seeds) {
    const found = new Map(seeds.map((one) => [terraform_names_keyOf(one), one]));
    const all = parts.map((part, at) => ({ part, at, asked: referencesIn(part.text) }));
    const asking = (0,group_by/* groupBy */.$)(all.flatMap((one) => [...one.asked].map((reference) => ({ reference, one }))), ({ reference }) => reference);
    const askingForAny = (references) => {
        if (!references.every(({ reference }) => isFoundInText(reference)))
            return all;
        const near = references.flatMap(({ reference }) => asking.get(reference) ?? []).map(({ one }) => one);
        return [...new Set(near)].sort((one, other) => one.at - other.at);
    };
    for (let latest = seeds; latest.length > 0;) {
        const asks = askingFor(latest);
        const next = [];
        for (const { part, asked } of askingForAny(latest)) {
            if (found.has(terraform_names_keyOf(part)) || !asks(part.text, part.from, asked))
                continue;
            found.set(terraform_names_keyOf(part), part);
            next.push(part);
        }
        latest = next;
    }
    return [...found.values()];
};
const keyed = function (parts) {
    const out = new Map();
    for (const part of parts)
        out.set(terraform_names_keyOf(part), { ...part, text: `${out.get(terraform_names_keyOf(part))?.text ?? ''}${part.text}` });
    return out;
};
/** What two sides say otherwise; the text is what both say. */
const differing = function (old, now) { return [...new Map([...old, ...now])].flatMap(([key, part]) => {
    const texts = [old.get(key)?.text ?? '', now.get(key)?.text ?? ''];
    const [one, other] = /istio/i.test(part.reference) ? texts.map(istio_values/* withoutPatches */.Bd) : texts;
    return one === other ? [] : [{ ...part, text: texts.join('') }];
}) };
/** Names of one file of Terraform that mean something else. */
const terraform_names_changedNames = function (path, old, now) { return differing(keyed(terraform_names_partsOf(path, old)), keyed(terraform_names_partsOf(path, now))) };
const terraform_names_valuesIn = function (path, text) {
    const read = path.endsWith('.json') ? (0,read_values/* readValues */.N$)(text)[0] : undefined;
    const given = (0,json/* isJsonObject */.OW)(read)
        ? Object.entries(read).map(([name, value]) => [name, JSON.stringify(value)])
        : [...argumentsIn(text)];
    return given.map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from: '' }));
};
/** Variables that a file of values sets otherwise. */
const changedValues = function (path, old, now) { return differing(keyed(terraform_names_valuesIn(path, old)), keyed(terraform_names_valuesIn(path, now))) };
/** A file that Terraform reads by its name. */
const namedFile = function (path) { return [{ folder: undefined, reference: `file.${(0,ports_repository/* nameOf */.Vb)(path)}`, text: '' }] };
/** Names that hang on objects which decide. */
const namesOfObjects = function (files) {
    const parts = [...files].flatMap(([one, all]) => terraform_names_partsOf(one, all));
    return terraform_names_spread(parts, parts.filter((part) => changed_terraform/* decidingText */.Bi.test(part.text)));
};
/**
 * What a change decides through names: of the files of the later revision, the first that makes what decides by a name which
 * means something else now. `decidesBy` gives the texts of a block by which something decides.
 */
const terraformUser = function (files, seeds, decidesBy) {
    if (seeds.length === 0)
        return undefined;
    const parts = [...files].flatMap(([one, text]) => terraform_names_partsOf(one, text).map((part) => ({ ...part, path: one })));
    const changed = terraform_names_spread(parts, seeds);
    const asks = askingFor(changed);
    const keys = new Set(changed.map(terraform_names_keyOf));
    // An object that is a value of a name is made by whoever asks for it.
    const isObject = seeds.some(({ text }) => changed_terraform/* decidingText */.Bi.test(text));
    const object = parts.find((part) => keys.has(terraform_names_keyOf(part)) && (isObject || changed_terraform/* decidingText */.Bi.test(part.text)));
    if (object !== undefined)
        return object.path;
    const isOfIstio = changed.some(({ text }) => text.includes('istio'));
    return [...files].find(([one, text]) => (0,changed_terraform/* blocksOf */.SH)(text).some((block) => decidesBy(block, one, isOfIstio).some((asked) => asks(asked, (0,ports_repository/* folderOf */.yS)(one)))))?.[0];
};

// EXTERNAL MODULE: ./src/open/programs/terraform-pods.ts
var terraform_pods = __webpack_require__(1169);
;// CONCATENATED MODULE: ./src/open/programs/tanka-environments.ts







/** How Tanka compares and applies, and never what or where (Tanka: Environments, spec.json). */
const tanka_environments_neutral = new Set([
    ...['applyStrategy', 'diffStrategy', 'expectVersions', 'exportJsonnetImplementation'],
]);
/**
 * Changed settings of environments of Tanka (`spec.json` beside `main.jsonnet`): into which namespace and cluster, and under which labels,
 * goes what the program makes. They count where it, or a file that it imports, makes what decides; inline environments are the program's own text.
 */
const changedTankaEnvironments = async function (repository, before, after, changed, decides) {
    const paths = [...changed].filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'spec.json').sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return new Map();
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const found = new Map();
    for (const path of paths) {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        const [one, other] = texts.map(tanka_environments_settingsOf);
        if (!texts.some((text) => text.includes('tanka.dev/')) || (0,json/* isSameJson */.TL)(one ?? null, other ?? null))
            continue;
        const program = (0,revision_tree/* pathIn */.lW)((0,ports_repository/* folderOf */.yS)(path), 'main.jsonnet');
        const made = await (0,program_imports.textsImportedBy)(repository, after, program);
        if ([...made].some(([at, text]) => decides(at, text)))
            found.set(path, `says where Tanka applies what ${program} makes, an object of Istio or of permissions among it`);
    }
    return found;
};
const tanka_environments_settingsOf = function (text) {
    const [value] = (0,read_values/* readValues */.N$)(text);
    const spec = (0,json/* isJsonObject */.OW)(value) ? value['spec'] : undefined;
    return (0,json/* isJsonObject */.OW)(spec)
        ? Object.fromEntries(Object.entries(spec).filter(([name]) => !tanka_environments_neutral.has(name)))
        : null;
};

;// CONCATENATED MODULE: ./src/open/programs/programs-of-objects.ts
















/** Words of programs that make what decides without writing an object down: kinds, and members or files of their resources. */
const words = /\w*(?:[Aa]uthorizationPolic(?:y|ies)|(?:[Pp]eer|[Rr]equest)Authentications?|[Ee]nvoyFilters?|[Rr]oleBindings?)\b|\b(?:meshConfig|security\.istio\.io|istio-injection|rbac\.authorization\.k8s\.io)\b/;
/** An object that decides, as languages of programs write it. */
const literal = /\bapiVersion["']?\s*[:=]\s*(?:[\w.]+\()?["'`]?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//i;
/** Languages in which nothing but configuration is written; any other makes objects by a library for it. */
const programs_of_objects_ofConfiguration = /\.(?:cue|nix|dhall|k|jsonnet|libsonnet)$/;
const library = /@pulumi\/|pulumi_kubernetes|pulumi-kubernetes|from ['"]cdk8s|import cdk8s/;
/** A program that brings Istio's own types in, and makes one of its policies. */
const importsIstio = /^\s*(?:import\b[^;]*?|(?:const|let|var)\b[^=]*=\s*require\(|export\b[^;]*?\bfrom\b\s*)["'][^"'\n]*istio[^"'\n]*["']|^\s*(?:from|import)\s+[\w.]*istio/im;
const makesPolicy = /\bnew\s+[\w.]*(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\w*\s*\(|^(?!\s*(?:from|import)\b).*(?<!class )\b(?:AuthorizationPolicy|(?:Peer|Request)Authentication|EnvoyFilter)\(/m;
/** Files of Terraform, OpenTofu and Terragrunt; one that locks versions holds no value. */
const isTerraform = function (path) { return /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl') };
/** More files of Terraform than this are not searched for who asks for a variable. */
const mostFiles = 500;
/**
 * Changed files of programs that make objects in their own language: Terraform, Pulumi, CUE, Nix, Dhall and scripts that print
 * them. Each with what it changes, in words.
 */
const changedProgramObjects = async function (repository, before, after, changed, usersOf) {
    const stacks = [...before.tree.paths, ...after.tree.paths]
        .filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'Pulumi.yaml')
        .map(ports_repository/* folderOf */.yS);
    const isOfStack = (path) => stacks.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder));
    const paths = [...changed]
        .filter((path) => !test_code/* isTest */.N.test(path) && (program.test(path) || (isOfStack(path) && ofPulumi.test(path))))
        .sort(order/* byCodePoint */.HH);
    const read = openRead(repository, [before, after], usersOf);
    const found = await changedData(read, before, changed);
    const decides = (path, text) => (isWritten(path, [text], isOfStack(path)) ? words : literal).test(text) ||
        (importsIstio.test(text) && makesPolicy.test(text));
    for (const [path, user] of await changedImports(repository, [before, after], changed, decides))
        found.set(path, `is imported by ${user}, which makes an object of Istio or of permissions`);
    for (const [path, what] of await changedTankaEnvironments(repository, before, after, changed, decides))
        found.set(path, what);
    for (const [path, what] of await (0,package_constants.changedConstants)(repository, before, after, changed))
        found.set(path, what);
    if (paths.length === 0)
        return found;
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    for (const path of paths) {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        if (programs_of_objects_withoutComments(one) === programs_of_objects_withoutComments(other))
            continue;
        const what = await changeOf(path, [one, other], read, isOfStack(path));
        if (what !== undefined)
            found.set(path, what);
    }
    return found;
};
/** Whether a program may make objects by a word of its language or a library, without writing them down. */
const isWritten = function (path, texts, isOfStack) { return programs_of_objects_ofConfiguration.test(path) || isOfStack || texts.some((text) => library.test(text)) };
/** Changed files that hold no object, and that a program imports which makes what decides. */
const changedImports = async function (repository, [before, after], changed, decides) {
    // A program reads a file of whichever name.
    const named = [...changed].filter((path) => !test_code/* isTest */.N.test(path)).sort(order/* byCodePoint */.HH);
    const paths = (0,program_imports.besidePrograms)(after, named);
    if (paths.length === 0)
        return new Map();
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const asked = paths.filter((path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        const isObject = /\.(?:ya?ml|json)$/.test(path) && [one, other].every((text) => /apiVersion|^$/.test(text));
        return !isObject && programs_of_objects_withoutComments(one) !== programs_of_objects_withoutComments(other);
    });
    return asked.length === 0 ? new Map() : (0,program_imports.importedByDeciding)(repository, after, asked, decides);
};
/** Changed files that hold no object, and that Terraform reads by their names. */
const changedData = async function (read, before, changed) {
    const found = new Map();
    const { repository, after } = read;
    const files = await read.terraform();
    const asked = [...files.values()].join('\n');
    const paths = [...changed].filter((path) => !program.test(path) && asked.includes((0,ports_repository/* nameOf */.Vb)(path))).sort(order/* byCodePoint */.HH);
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    for (const path of paths) {
        const texts = [old.get(path), now.get(path)].flatMap((text) => text ?? []);
        if (texts.every((text) => /^\s*["']?apiVersion\b/m.test(text)))
            continue;
        const what = await namesChange(namedFile(path), 'is read by', read);
        if (what !== undefined)
            found.set(path, what);
    }
    return found;
};
const program = /\.(?:tf|tofu|hcl|tf\.json|tfvars|tfvars\.json|cue|nix|dhall|py|rb|[cm]?[jt]sx?|star|k|lua)$/;
const ofPulumi = /\.(?:go|java|cs|kt)$|(?:^|\/)Pulumi\.[^/]+\.yaml$/;
const programs_of_objects_withoutComments = function (text) { return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#(?!\w+\s*:)|\/\/|--).*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n') };
const openRead = function (repository, [before, after], usersOf) {
    const read = {
        repository,
        after,
        usersOf,
        terraform: (0,once/* once */.O)(() => (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isTerraform).slice(0, mostFiles))),
        places: (0,once/* once */.O)(async () => placesOf([...(await read.terraform()).values()].join('\n'), read)),
        objects: (0,once/* once */.O)(async () => namesOfObjects(await read.terraform())),
        pods: (0,once/* once */.O)(async () => namedPods([before, after], (await read.terraform()).values())),
        charts: (0,once/* once */.O)(async () => new Set(await chartsMaking(repository, after, template_conditions/* decidingKinds */.T))),
    };
    return read;
};
const changeOf = async function (path, [old, now], read, isOfStack) {
    if (isTerraform(path))
        return terraformFileChange(path, [old, now], read);
    if (path.endsWith('.tf.json'))
        return [old, now].some(changed_terraform/* holdsDecidingJson */._I) ? 'makes what decides' : undefined;
    if (/\.tfvars(?:\.json)?$/.test(path))
        return namesChange(changedValues(path, old, now), 'sets', read);
    if (/Pulumi\.[^/]+\.yaml$/.test(path))
        return settingChange(path, old, now, read);
    const sign = isWritten(path, [old, now], isOfStack) ? words : literal;
    if ([old, now].some((text) => sign.test(text) || (importsIstio.test(text) && makesPolicy.test(text))))
        return 'makes an object of Istio or of permissions';
    if (compiled.test(path))
        return packageChange(path, read);
    return path.endsWith('.cue') ? definitionChange(path, old, now, read) : undefined;
};
/** The first of some files that makes what decides, where `names` are given by one of them. */
const firstMaking = async function (paths, { repository, after }, names) {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, paths.slice(0, mostFiles));
    return [...texts].find(([, text]) => words.test(text) && (names === undefined || names.some((name) => new RegExp(`\\b${name}\\b`).test(text))))?.[0];
};
/** Files of one program in these languages use each other's names, and import nothing for it. */
const compiled = /\.(?:go|java|cs|kt)$/;
const packageChange = async function (path, read) {
    const { after } = read;
    const [stack] = after.tree.paths
        .filter((one) => (0,ports_repository/* nameOf */.Vb)(one) === 'Pulumi.yaml' && (0,revision_tree/* isInside */.FK)(path, (0,ports_repository/* folderOf */.yS)(one)))
        .sort((a, b) => b.length - a.length || (0,order/* byCodePoint */.HH)(a, b));
    if (stack === undefined)
        return undefined;
    const others = after.tree
        .below((0,ports_repository/* folderOf */.yS)(stack))
        .filter((one) => one !== path && compiled.test(one) && !test_code/* isTest */.N.test(one));
    const user = await firstMaking(others, read);
    return user === undefined ? undefined : `is of the program in which ${user} makes objects of Istio or of permissions`;
};
/** Files that a text names, charts and their members, and objects that are values of names. */
const placesOf = async function (text, read) {
    const { repository, after, usersOf } = read;
    const names = new Set([...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].map(([, one = '']) => (0,ports_repository/* nameOf */.Vb)(one)));
    const releases = text.includes('helm_release');
    const [texts, users, charts, objects, pods, files] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter((one) => names.has((0,ports_repository/* nameOf */.Vb)(one)))),
        releases ? usersOf() : new Map(),
        releases ? read.charts() : new Set(),
        read.objects(),
        read.pods(),
        read.terraform(),
    ]);
    const asks = askingFor(objects);
    // Of files with the same name the first is taken.
    const named = new Map([...texts].reverse().map(([path, of]) => [(0,ports_repository/* nameOf */.Vb)(path), of]));
    return {
        namedFile: (one) => named.get((0,ports_repository/* nameOf */.Vb)(one)),
        isMember: (chart, member) => (0,ports_repository/* nameOf */.Vb)(users.get(member) ?? '') === chart,
        isDeciding: (chart) => charts.has(chart),
        asksForObject: (one, path) => asks(one, (0,ports_repository/* folderOf */.yS)(path)),
        pods,
        accounts: (0,terraform_pods/* accountsIn */.wQ)(files.values()),
    };
};
const terraformFileChange = async function (path, [old, now], read) { return (0,changed_terraform/* terraformChange */.fE)(path, [old, now], await placesOf(old + now, read)) ??
    (await namesChange(terraform_names_changedNames(path, old, now), 'gives a name', read)) };
/** What a change of names decides where files of Terraform ask for them. */
const namesChange = async function (names, does, read) {
    if (names.length === 0)
        return undefined;
    const [files, places] = await Promise.all([read.terraform(), read.places()]);
    const user = terraformUser(files, names, (block, path, isOfIstio) => (0,changed_terraform/* decidesBy */.rc)(block, path, isOfIstio, places));
    return user === undefined ? undefined : `${does} what ${user} makes what decides by`;
};
/** Settings of a stack that its program asks for where it makes what decides. */
const settingChange = async function (path, old, now, read) {
    // A setting is `project:name`, on a line of its own or in the braces of YAML's flow form.
    const settingsOf = (text) => text.replaceAll(/[{},]/g, '\n').replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1');
    const names = (0,changed_terraform/* changedVariables */.Wo)(settingsOf(old), settingsOf(now));
    const programs = read.after.tree
        .below((0,ports_repository/* folderOf */.yS)(path))
        .filter((one) => /\.(?:ts|js|py|go|java|cs|kt)$/.test(one) && !test_code/* isTest */.N.test(one));
    const user = await firstMaking(programs, read, names);
    return user === undefined ? undefined : `sets what ${user} makes objects of Istio or of permissions by`;
};
/** CUE unifies all files of a package: a changed name may be a part of an object that another file holds. */
const definitionChange = async function (path, old, now, read) {
    const names = (0,changed_terraform/* changedVariables */.Wo)(old.replaceAll('#', ''), now.replaceAll('#', ''));
    const others = read.after.tree.paths.filter((one) => one !== path && one.endsWith('.cue') && (0,revision_tree/* isInside */.FK)(one, (0,ports_repository/* folderOf */.yS)(path)));
    const user = await firstMaking(others, read, names);
    return user === undefined ? undefined : `says a part of what ${user} makes`;
};

;// CONCATENATED MODULE: ./src/open/programs/changed-programs.ts



















/** Files that a unit or a manifest's own name brings in are compared as what they hold. */
const isManifest = /\.(?:ya?ml|json)$/;
/** kubectl leaves these out of a folder, and takes each that is named to it; other tools take them anyway. */
const isManifestInOtherLetters = /\.(?:ya?ml|json)$/i;
/** Pipelines run commands, though they are YAML. */
const isPipeline = /(?:^|\/)(?:\.github\/workflows\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/;
/** Copies that nobody applies, by the custom of their names. */
const isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist|lock|log|patch|diff)$|~$/i;
/** An object that decides, wherever a text holds it. */
const changed_programs_object = /^[\s"'`|>-]*apiVersion["']?\s*[:=]\s*["']?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//m;
/** An object that a pipeline has in a script of its own is written there, or hides in escapes; others stand elsewhere. */
const writesObject = /apiVersion|\\(?:x[2-7]|u00[2-7]|U000000[2-7])|\w\\\r?\n/i;
/** Settings of Istio; Google has a service of that name, which projects are given. */
const setup = /meshConfig(?!\.googleapis\.com\b)/i;
/** `--set a.b=c`, `--set-string 'a=b'`: the first part of each name. */
const setting = /--set(?:-string|-json|-file|-literal)?[\s=]+["']?([^\s"']+)/g;
/** `--set image.tag=v2`: one name and what it is given, written out. Helm takes a comma for the end of a pair. */
const changed_programs_written = /(--set(?:-string)?[\s=]+(["']?)([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)=)(["']?)([\w./:@+-]+)\4\2(?=\s|$)/g;
/** A line without the images that it sets, which are noted. */
const changed_programs_withoutImages = function (line, noted) { return line.replaceAll(changed_programs_written, (whole, start, quote, name, inner, value) => {
    const images = value === 'null' ? undefined : (0,image_values/* changedImages */.DD)('another', value, name.split('.'));
    noted.push(...(images ?? []));
    return images === undefined ? whole : `${start}${inner}${inner}${quote}`;
}) };
/** Other programs that are told values in the same way. */
const otherSetters = /\b(?:istioctl|skaffold|helmfile|kluctl|argocd|kapp|flux)\b/;
const changed_programs_namesIn = function (line) { return [...line.matchAll(setting)].flatMap(([, pairs = '']) => pairs.split(',').flatMap((pair) => /^([A-Za-z_][\w-]*)[.[=]/.exec(pair)?.[1] ?? [])) };
/**
 * Changed texts of programs, and files without a manifest's name, that hold an object which decides, set Istio up, or give
 * values to a chart of this repository: what they apply was not read. `users` are members of values and the chart of each.
 */
const changedPrograms = async function (repository, before, after, changed, usersOf) {
    const isRead = (path) => [before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path)));
    const paths = [...changed]
        .filter((path) => (!isManifest.test(path) || isPipeline.test(path)) && (0,feeding/* mayFeed */.iZ)(path) && !isCopy.test(path) && !test_code/* isTest */.N.test(path))
        .filter((path) => (0,opaque/* opaqueBy */.BF)(path, []) === undefined && !isRead(path))
        .sort(order/* byCodePoint */.HH);
    const ofObjects = await changedProgramObjects(repository, before, after, changed, usersOf);
    const calling = [...changed].filter((path) => (0,feeding/* mayFeed */.iZ)(path) && !isCopy.test(path) && !test_code/* isTest */.N.test(path));
    const calls = await changedCalls(repository, before, after, calling.sort(order/* byCodePoint */.HH), usersOf);
    if (paths.length === 0 && ofObjects.size === 0 && calls.size === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const isForNobody = (path) => [old.get(path), now.get(path)].every((text) => text === undefined || isPrinting(path, text));
    const lines = new Map(await Promise.all(paths.map(async (path) => {
        if (isForNobody(path))
            return [path, []];
        const found = changed_programs_changedLines(path, old.get(path), now.get(path));
        const images = [];
        const others = changed_programs_changedLines(path, old.get(path), now.get(path), (line) => changed_programs_withoutImages(line, images));
        const areImages = others.length < found.length && !(await asksForImages(repository, before, after, images));
        return [path, areImages ? others : found];
    })));
    const sets = [...lines.values()].some((all) => all.some((line) => changed_programs_namesIn(line).length > 0));
    const users = sets ? await usersOf() : new Map();
    const alike = new Set();
    for (const path of paths) {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        if (!texts.some((text) => otherSetters.test(text)) &&
            (await (0,chart_releases/* releasesAlike */.zJ)(repository, path, [before, after], texts)))
            alike.add(path);
    }
    return [...new Set([...paths, ...ofObjects.keys(), ...calls.keys()])].flatMap((path) => {
        const all = lines.get(path) ?? [];
        const call = calls.get(path);
        if (call !== undefined && call.ofInputs !== true)
            return [callReason(path, call)];
        const what = ofObjects.get(path);
        if (what !== undefined && !isRead(path) && lines.get(path)?.length !== 0)
            return [changed_programs_reasonOf(path, what)];
        // Of what a command releases with values that stand here, both sides are rendered.
        const value = alike.has(path) ? undefined : all.flatMap(changed_programs_namesIn).find((name) => users.has(name));
        if (value !== undefined)
            return [changed_programs_reasonOf(path, `sets ${value}, and the chart ${users.get(value) ?? ''} uses .Values.${value}`)];
        if (call !== undefined && !(alike.has(path) && call.text.startsWith('helm ')))
            return [changed_programs_reasonOf(path, `runs ${call.text} than before`, call.line)];
        if (all.some((line) => setup.test((0,istio_values/* withoutNeutralOfMesh */.Cj)(line))))
            return [changed_programs_reasonOf(path, 'sets up Istio, or writes what decides')];
        const isDeciding = (text) => isManifestInOtherLetters.test(path)
            ? (!isPipeline.test(path) || writesObject.test(text)) && (0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text))
            : changed_programs_object.test(text);
        const holds = all.length > 0 && [old.get(path), now.get(path)].some((text) => isDeciding(text ?? ''));
        return holds ? [changed_programs_reasonOf(path, 'holds an object of Istio or of permissions')] : [];
    });
};
const changed_programs_reasonOf = function (path, what, line = 1) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and ${what}: what it applies was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line, column: 1 },
}) };
const callReason = function (path, { text, line }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and has ${commandText(text)}: what a command does to the cluster stands in no file. Change the objects in the files instead, or compare the cluster as it is with what the command leaves.`,
    where: { kind: 'file', path, line, column: 1 },
}) };
/** The command as it is written, and in words what it is run for, where its own words say less. */
const commandText = function (text) {
    const [command = '', ...rest] = text.split(' what is of ');
    return rest.length === 0 ? `\`${text}\`` : `\`${command}\` for what is of ${rest.join(' what is of ')}`;
};
/**
 * A text without its comments over several lines, as documentation has them: the first line begins with the mark and every
 * other one with a star, so that nothing else of a program, and no object in a string of one, looks like it.
 */
const withoutBlocks = function (text) { return text.replaceAll(/^[ \t]*\/\*\*?(?:[ \t][^\n]*)?\n(?:[ \t]*\*(?![^\n]*(?:\*\/|\$\{))[^\n]*\n)*[ \t]*\*\/[ \t]*$/gm, '') };
const isShell = /\.(?:sh|bash)$/;
/** A word of a command that stands by itself: nothing in it starts, ends or feeds another one. */
const word = String.raw `(?:[^\s'"\x60$|&;<>()\\#{}]|\$\w+|\$\{\w+\}|'[^']*'|"(?:[^"\x60$\\]|\$\w+|\$\{\w+\})*")+`;
const changed_programs_reading = new RegExp(String.raw `^kubectl(?:\s+(?:-n|--namespace|--context)[\s=]${word})*\s+(?:${client_verbs/* printingWords */.nT}|auth\s+can-i)(?:\s+${word})*$`);
/**
 * A shell script without the commands of kubectl that read (kubectl: Commands). One that is a line of its own, and hands what it
 * reads to nobody, writes nothing to a cluster, whatever it is asked for.
 */
const withoutReading = function (text) {
    const lines = text.split('\n');
    return lines.filter((line, at) => !changed_programs_reading.test(line.trim()) || /\\\s*$/.test(lines[at - 1] ?? '')).join('\n');
};
/** `uses: owner/name@version # comment` of GitHub's workflows. */
const usedAction = /^((?:-\s+)?uses:\s*)(["']?)([\w.-]+\/[\w./-]+)@[\w./-]+\2(?:\s+#.*)?$/;
const changed_programs_deploys = /deploy|release|apply|kube|k8s|gke|eks|aks|helm|kustom|istio|mesh|argo|flux|skaffold|terra|pulumi|zarf|uds/i;
/** Another version of the same action writes no other object, unless it is one that deploys by its name. */
const withoutVersion = function (line) {
    const [, start = '', , action = ''] = usedAction.exec(line) ?? [];
    return action === '' || changed_programs_deploys.test(action) ? line : `${start}${action}`;
};
/** Lines that one side alone has; comments say nothing. */
const changed_programs_changedLines = function (path, old = '', now = '', shown = (line) => line) {
    const isOfGitHub = isWorkflow(path);
    const running = isShell.test(path) ? withoutReading : isOfGitHub ? withoutFilters : withoutBlocks;
    const linesOf = (text) => [
        ...new Set(running(text)
            .split('\n')
            .map((line) => shown(isOfGitHub ? withoutVersion(line.trim()) : line.trim()))),
    ];
    return (0,of_one_side/* ofOneSide */.v)(linesOf(old), linesOf(now), (line) => line)
        .flat()
        .filter((line) => line !== '' && !/^(?:#|\/\/)/.test(line));
};
/** Parts of the values of Istio's charts that no other chart has (I manifests/charts: values.yaml). */
const changed_programs_ofIstio = new Set(['meshConfig', 'istio_cni', 'sidecarInjectorWebhook', 'istiodRemote', 'revisionTags', 'pilot']);
/** Every part of that name, wherever an umbrella chart or a variable puts it. */
const changed_programs_partsOf = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => changed_programs_partsOf(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => (changed_programs_ofIstio.has(name) ? [[name, inner]] : changed_programs_partsOf(inner)));
};
/**
 * Whether a YAML text may have a key of these names: a file of ten megabytes without one is not parsed. A key stands in the
 * text as it is called, or is written with escapes.
 */
const mayHoldKey = function (text, names) { return text.includes('\\') || [...names].some((name) => text.includes(name)) };
/** Characters of a text from which on parsing it is what a run takes longest for. */
const largest = 200_000;
/**
 * Changed files of values that no unit is rendered with, and that hold settings of Istio: whoever installs it may take them,
 * so nothing is proven.
 */
const changedMeshValues = async function (repository, after, candidates, [old, now]) {
    const valuesOf = (text) => (0,read_values/* readValues */.N$)(text ?? '').filter((value) => !(0,json/* isJsonObject */.OW)(value) || (value['apiVersion'] === undefined && !isTaskList(value)));
    const others = [];
    const found = candidates.filter((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        // What differs in it is not looked for, and who takes it is.
        if (texts.some((text) => text.length > largest) && !texts.some((text) => mayHoldKey(text, changed_programs_ofIstio))) {
            others.push(path);
            return false;
        }
        const [one, other] = [valuesOf(texts[0]), valuesOf(texts[1])];
        if (!(0,json/* isSameJson */.TL)(one.flatMap(changed_programs_partsOf), other.flatMap(changed_programs_partsOf)))
            return true;
        // Other members are settings of Istio where something says whose values they are.
        if ((0,istio_values/* changedSetting */.XJ)(one[0], other[0], 'Istio') !== undefined)
            others.push(path);
        return false;
    });
    const given = others.length === 0 ? [] : await givenToIstio(repository, after, others);
    return [...found, ...given].map((path) => ({
        code: 'CHANGE_UNREAD',
        text: `${path} changes values of Istio's charts, and nothing here is rendered with them: whoever installs Istio may take them. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path, line: 1, column: 1 },
    }));
};
/** Tasks with commands, which are followed as those of a pipeline are, and no values of any chart. */
const isTaskList = function (value) {
    const tasks = (0,fields/* objectsAt */.yR)(value, 'tasks');
    const isOther = Object.keys(value).some((name) => !/^(?:tasks|includes|variables)$/.test(name));
    return (!isOther && tasks.length > 0 && tasks.every((task) => Array.isArray(task['actions']) && (0,fields/* textAt */.$6)(task, 'name') !== ''));
};
/** Texts that may install a chart with a file of values. */
const isInstaller = function (path) { return !isCopy.test(path) &&
    (isPipeline.test(path) ||
        /(?:^|\/)(?:Makefile|Justfile|Tiltfile|[^/]*helmfile[^/]*|[^/]+\.(?:sh|bash|mk|tf|py|ps1|envsubst))$/.test(path)) };
/** Files that are values of a chart of Istio, by their name or since a program gives them to one. */
const givenToIstio = async function (repository, after, paths) {
    const asked = paths.filter((path) => !(0,istio_values/* isNamedForIstio */.tD)(path));
    const texts = asked.length === 0 ? new Map() : await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isInstaller));
    return paths.filter((path) => !asked.includes(path) || [...texts.values()].some((text) => (0,istio_values/* givesToIstio */.SK)(text, path)));
};

;// CONCATENATED MODULE: ./src/open/scripts/derived-names.ts


const speaking = [
    /\$[({]?([\w.]+)/g,
    /\b(?:str)?env\(([\w.]+)\)/g,
    /\{\{-?\s*\.?([\w.]+)/g,
    /\benv\.([\w.]+)/g,
];
/** Names that a line asks for, as `a.b` and as `a`; that two lists have one in common takes no search for each. */
const namesAsked = function (line) { return speaking.flatMap((form) => [...line.matchAll(form)].flatMap(([, asked = '']) => {
    const parts = asked.split('.');
    return parts.map((_, at) => parts.slice(0, at + 1).join('.'));
})) };
/** Whether a line speaks of a variable by one of these names. */
const speaksOfOne = function (line, names) { return namesAsked(line).some((name) => !name.includes('.') && names.has(name)) };
const assigns = /(?:^\s*(?:-\s+)?(?:run:\s+)?|[;&]\s*|\bexport\s+)([A-Za-z_]\w*)\s*(?::=|\?=|=)/g;
/** `LABEL: "${{ matrix.label }}"`, also of several in one line. */
const givenInPipeline = /(?<![\w.-])([A-Za-z_]\w*)["']?\s*:\s*["']?((?:[^,{}"']*\$\{\{[^}]*\}\})+)/g;
const namesMadeIn = function (line, asks) { return [...line.matchAll(givenInPipeline)].flatMap(([, name = '', value = '']) => (asks(value) ? [name] : [])) };
const derived_names_assignedIn = function (line) { return [
    ...[...line.matchAll(assigns)].map(([, name = '']) => name),
    ...[...line.matchAll(/\bfor\s+(\w+)\s+in\b|\bread\s+(?:-r\s+)?(\w+)/g)].flatMap(([, one, other]) => one ?? other ?? []),
] };
/** A program that takes one member out of a file says which. */
const derived_names_isOfOthers = function (line, given, isMapping) { return isMapping &&
    /\b(?:jq|yq|grep|node|python3?)\b/.test(line) &&
    !/\.\[\]|["' ]\.["' ]/.test(line) &&
    ![...given.names].some((name) => line.includes(name.split('.').at(-1) ?? name)) };
/** Names that a text gives a value out of a file, and what it puts those in place of. */
const derivedNames = function ({ text }, lines, given, isMapping) {
    const all = (0,deploy_texts.runningLines)(text);
    const own = lines.filter((line) => !derived_names_isOfOthers(line, given, isMapping));
    const names = new Set(own.flatMap(derived_names_assignedIn));
    if (own.some((line) => /^\s*done\b.*</.test(line)))
        for (const line of all)
            for (const name of derived_names_assignedIn(line))
                names.add(name);
    const speaks = (line) => namesAsked(line).some((name) => names.has(name) || given.names.has(name));
    const asks = (line) => own.includes(line) || speaks(line);
    for (let size = -1; size !== names.size;) {
        size = names.size;
        for (const line of all)
            if (asks(line))
                for (const name of [...derived_names_assignedIn(line), ...namesMadeIn(line, speaks)])
                    names.add(name);
    }
    const replaced = all.filter(asks).flatMap(replacedIn);
    return [...names, ...replaced.map((one) => one.replaceAll(/^\W+|\W+$/g, ''))].filter((name) => name !== '');
};

;// CONCATENATED MODULE: ./src/open/scripts/handed-file.ts


/** Parts of a chart, which its unit is rendered with. */
const isPartOfChart = function (path, folders) { return folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) &&
    /^(?:(?:templates|charts|crds|files)\/|(?:values\.yaml|Chart\.yaml)$)/.test((0,revision_tree/* pathFrom */.Iw)(folder, path))) };
const isListOfNames = /(?:^|\/)(?:\.envrc$|\.env(?:\.[^/]*)?$)|\.(?:env|mk|properties)$/;
/** Where pipelines and lists of names stand: what they say holds wherever it is asked for. */
const isEverywhere = function (path) { return deploy_texts.isPipeline.test(path) || isListOfNames.test(path) };

// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
;// CONCATENATED MODULE: ./src/open/scripts/fetched-files.ts







/** Steps that check another repository out (actions/checkout: `repository`, `ref`, `path`). */
const checkoutsIn = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => checkoutsIn(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const { uses, with: given } = value;
    const own = typeof uses === 'string' &&
        /(?:^|[/-])checkout@/.test(uses) &&
        (0,json/* isJsonObject */.OW)(given) &&
        typeof given['repository'] === 'string'
        ? [
            {
                folder: typeof given['path'] === 'string' ? given['path'] : '',
                source: JSON.stringify([given['repository'], given['ref'] ?? null]),
            },
        ]
        : [];
    return [...own, ...Object.values(value).flatMap(checkoutsIn)];
};
/** `git clone -b v1 https://git.example.com/acme/policies.git folder`. */
const clonesIn = function (written) {
    const names = (0,client_calls/* namesGivenIn */.zo)(written);
    const text = written.replaceAll(/\$\{?(\w+)\}?/g, (whole, name) => names.get(name) ?? whole);
    // Another revision is taken of what was cloned.
    const revisions = (0,deploy_texts.runningLines)(text).flatMap((line) => /\bgit\s[^;&|]*\b(?:checkout|reset|fetch|switch)\s[^;&|]*/.exec(line) ?? []);
    return (0,deploy_texts.runningLines)(text).flatMap((line) => {
        const [, rest] = /\bgit\s+clone\s+([^;&|]*)/.exec(line) ?? [];
        if (rest === undefined)
            return [];
        const words = rest.trim().split(/\s+/);
        const at = words.findIndex((word) => /^(?:https?:|git@|ssh:)/.test(word));
        const into = words[at + 1] ?? (0,ports_repository/* nameOf */.Vb)(words[at] ?? '').replace(/\.git$/, '');
        return at < 0 ? [] : [{ folder: into.replaceAll(/["']/g, ''), source: [rest.trim(), ...revisions].join('\n') }];
    });
};
/** `oras pull registry/policies:v1 -o folder`, and the same of kpt, Carvel, Flux and buckets. */
const pulledIn = function (text) { return (0,deploy_texts.runningLines)(text).flatMap((line) => {
    const [, rest] = /\b(?:oras\s+pull|imgpkg\s+pull|flux\s+pull\s+artifact|kpt\s+pkg\s+get|(?:aws\s+s3|gsutil|gcloud\s+storage)\s+(?:-m\s+)?(?:cp|sync|rsync))\s+([^;&|]*)/.exec(line) ?? [];
    if (rest === undefined)
        return [];
    const [, into] = /(?:-o|--output)[\s=]+(\S+)/.exec(rest) ?? [];
    const words = rest
        .trim()
        .split(/\s+/)
        .filter((word) => !word.startsWith('-'));
    return [{ folder: (into ?? words.at(-1) ?? '').replaceAll(/["']/g, ''), source: rest.trim() }];
}) };
const archive = /\.(?:tgz|tar|zip|tar\.(?:gz|xz|bz2|zst))$/;
/** `curl -L https://\u2026/policies-1.2.tgz | tar xz -C folder`, and a file by itself: `curl -o rules.yaml https://\u2026/rules.yaml`. */
const downloadedIn = function (written) {
    const names = (0,client_calls/* namesGivenIn */.zo)(written);
    const text = written.replaceAll(/\$\{?(\w+)\}?/g, (whole, name) => names.get(name) ?? whole);
    const lines = (0,deploy_texts.runningLines)(text);
    return lines.flatMap((line) => {
        if (!/\b(?:curl|wget|gh\s+release\s+download|fetch)\b/.test(line))
            return [];
        const [url] = /https?:\/\/[^\s"'|;&)]+/.exec(line) ?? /\bgh\s+release\s+download\s+[^\n|;&]+/.exec(line) ?? [];
        if (url === undefined)
            return [];
        const [, into] = /\s(?:-o|-O|--output|--output-document)[\s=]+["']?([^\s"']+)/.exec(line) ?? [];
        const file = into ?? (0,ports_repository/* nameOf */.Vb)(url);
        const unpacks = (one) => one === line || (file !== '' && one.includes(file));
        const folders = lines.flatMap((one) => {
            const [, folder] = unpacks(one)
                ? (/\btar\s[^\n;&|]*?(?:-C|--directory)[\s=]*["']?([^\s"']+)/.exec(one) ??
                    /\bunzip\s[^\n;&|]*?-d\s*["']?([^\s"']+)/.exec(one) ??
                    [])
                : [];
            return folder ?? [];
        });
        // An archive unpacks to a folder of its own name, without its version.
        const own = archive.test(file) ? file.replace(archive, '').replace(/[-_]?v?\d[\w.-]*$/, '') : file;
        return [...folders, own].filter((place) => place !== '').map((folder) => ({ folder, source: url }));
    });
};
const fetched_files_fetchedIn = function (text) { return [
    ...(/checkout@/.test(text) ? (0,read_values/* readValues */.N$)(text).flatMap(checkoutsIn) : []),
    ...clonesIn(text),
    ...pulledIn(text),
    ...downloadedIn(text),
] };
const fetched_files_applies = /\b(?:kubectl|oc|kapp)\b[^\n]*\b(?:apply|create|replace|deploy)\b|\bkustomize\s+build\b/;
/** Whether a text applies files of another repository, and takes other ones than before. */
const appliesFetched = function (old, now) {
    const [one, other] = [fetched_files_fetchedIn(old), fetched_files_fetchedIn(now)];
    const known = (some) => some.map(({ folder, source }) => `${folder}\n${source}`).sort();
    if (one.length === 0 || other.length === 0 || (0,same_list/* isSameList */.f)(known(one), known(other)))
        return false;
    const changed = other.filter(({ folder, source }) => !one.some((same) => same.folder === folder && same.source === source));
    const words = (0,deploy_texts.runningLines)(now)
        .filter((line) => fetched_files_applies.test(line) || (/^\s*(?:-\s+)?(?:cd|pushd)\s/.test(line) && fetched_files_applies.test(now)))
        .flatMap(deploy_texts.wordsOf)
        .map(({ word }) => word);
    return changed.some(({ folder }) => {
        const place = folder.replace(/^(?:\.\/)+|\/+$/g, '');
        // A short name would be found in any path.
        const within = place.length === 1 ? new RegExp(`^${(0,quote_pattern/* quotePattern */.z)(place)}(?:/|$)`) : (0,deploy_texts.leadsTo)(place, 'below');
        return within !== undefined && words.some((word) => within.test(word.replace(/^(?:\0?\/|\.\/)+/, '')));
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/label-of-istio.ts
var label_of_istio = __webpack_require__(247);
;// CONCATENATED MODULE: ./src/open/scripts/handed-calls.ts

/** What a call of kubectl does to pods, namespaces and accounts with what it is handed. */
const handed_calls_changes = /(?:\b(?:kubectl|oc)\b|\$[({]?KUBECTL\w*[)}]?)[^|;&]*?\s(label|annotate|patch|run|set\s+(?:serviceaccount|sa|selector|subject)|create\s+(?:\w*role\w*|serviceaccount|sa|clusterrolebinding))\s(.*)$/;
/** Nodes and volumes have no proxies. */
const ofNodes = /^\s*(?:--?\S+\s+)*(?:nodes?|no|pv|pvc|storageclass(?:es)?|crds?)(?:[\s/]|$)/;
const handed_calls_hole = /\$\([^)]*\)|\$\$?\{[^}]*\}|\$\$?\w+|\$\{\{.*?\}\}|\{\{.*?\}\}/g;
/** Whether a line says of pods, a namespace or an account what it takes out of a file, or of a name that is given a value there. */
const callDecides = function (line, isAsked, isSelected) {
    const [, verb = '', rest = ''] = handed_calls_changes.exec(line) ?? [];
    if (verb === '' || ofNodes.test(rest))
        return false;
    // What is read is the arguments of each call, whatever it says.
    if (/\bxargs\b[^|]*\b(?:kubectl|oc)\b/.test(line))
        return verb !== 'run';
    const holes = [];
    const shown = rest.replaceAll(handed_calls_hole, (one) => {
        holes.push(one);
        return `\0${holes.length - 1}\0`;
    });
    const isHole = (word) => [...word.matchAll(/\0(\d+)\0/g)].some(([, at = '']) => isAsked(holes[Number(at)] ?? ''));
    const words = shown.replaceAll(/["'`]/g, '').split(/\s+/);
    if (verb === 'run')
        return words.some((word, at) => isHole(word) && ofPod.test(`${words[at - 1] ?? ''} ${word}`));
    if (verb !== 'label' && verb !== 'annotate')
        return words.some(isHole) || isAsked(rest);
    return words.some((word) => {
        if (!isHole(word))
            return false;
        const [key = '', value] = word.split('=');
        return value === undefined || isHole(key) || (0,label_of_istio/* isLabelOfIstio */.s)(key) || (verb === 'label' && isSelected(key));
    });
};
const ofPod = /(?:^|\s)(?:-l|--labels|--overrides|--serviceaccount|--annotations)\b/;
/** Whether a line hands a patch to the cluster, or what one is made of. */
const isPatching = function (line) { return /\b(?:kubectl|oc|KUBECTL\w*)\b[^|;&]*\spatch\s/.test(line) };

;// CONCATENATED MODULE: ./src/open/scripts/handed-choices.ts



const handed_choices_argumentsOf = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '*'];
/** What the file chooses of the files that a text applies. */
const decidesAsChoice = function ({ path, given, naming, names }, all, holdsPolicy) {
    const differing = given.lines.flatMap(({ words }) => words);
    const leadsToPolicy = (0,once/* once */.O)(() => differing
        .flatMap((words) => (0,deploy_texts.wordsOf)(words))
        .some(({ word }) => {
        const pattern = (0,deploy_texts.leadsTo)(word, 'below');
        return pattern !== undefined && /[/.]/.test(word) && holdsPolicy(pattern);
    }));
    for (const { deploy, choices } of all) {
        if (choices.length === 0)
            continue;
        const isOwn = deploy.path === path;
        const isNaming = naming.some((one) => one.deploy === deploy);
        const functions = isOwn ? functionsOf(deploy.text) : undefined;
        const calls = given.lines.filter(({ line, words }) => words.length > 0 && (functions?.has(firstWord(line)) ?? (0,deploy_texts.linesNaming)(line, deploy.path).length > 0));
        if (!isOwn && !isNaming && !isEverywhere(path) && calls.length === 0)
            continue;
        const asked = new Set([...names(), ...(calls.length > 0 ? handed_choices_argumentsOf : [])]);
        const one = choices.find((choice) => choice.names.some((name) => asked.has(name)) && (!choice.isBare || leadsToPolicy()));
        if (one !== undefined)
            return `says which files ${isOwn ? 'it' : deploy.path} applies`;
    }
    const isPiped = given.lines.some(({ line }) => /\bxargs\b[^|]*\b(?:kubectl|oc)\b/.test(line));
    return isPiped && leadsToPolicy() ? 'says which files it applies' : undefined;
};
/** Functions that a script has. */
const functionsOf = function (text) { return new Set([...text.matchAll(/(?:^|\n|;)\s*(?:function\s+)?([\w-]+)\s*\(\)\s*\{/g)].map(([, name = '']) => name)) };
const firstWord = function (line) { return line.trim().split(/\s/)[0] ?? '' };

;// CONCATENATED MODULE: ./src/open/scripts/handed-rewriting.ts





const rewrites = /\b(?:yq|jq|sed|perl|awk|dasel)\b/;
const ofPods = /serviceAccount|labels|namespace|istio|hostNetwork/i;
/** A program that rewrites an object on its way to the cluster, otherwise than before or by a value out of the file. */
const decidesByRewriting = function ({ path, given, naming, names }, after) {
    const own = given.lines.flatMap(({ line, words }) => (words.length > 0 ? [{ line, differs: words.join(' ') }] : []));
    const others = naming.flatMap(({ deploy }) => (0,deploy_texts.runningLines)(deploy.text)
        .filter((line) => speaksOfOne(line, names()))
        .map((line) => ({ line, differs: line })));
    for (const { line, differs } of [...own, ...others]) {
        if (editsKustomization.test(line))
            return 'edits a kustomization on its way to the cluster';
        if (!rewrites.test(line))
            continue;
        const patterns = (0,deploy_texts.wordsOf)(line).flatMap(({ word }) => (object_text/* isData */.$V.test(word) ? ((0,deploy_texts.leadsTo)(word) ?? []) : []));
        const files = after.files.filter((file) => file.path !== path && patterns.some((pattern) => pattern.test(file.path)));
        const one = files.find(({ text }) => {
            const values = replacedIn(differs);
            const isOfPods = /\bcontainers\b/.test(text) &&
                (ofPods.test(differs) ||
                    values.some((value) => text.split('\n').some((each) => ofPods.test(each) && each.includes(value))));
            return isOfPods || ((0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text)) && !isOfImage.test(differs));
        });
        if (one !== undefined)
            return `rewrites ${one.path} on its way to the cluster`;
    }
    return undefined;
};
/** `kustomize edit set image` decides nothing. */
const editsKustomization = /\bkustomize\s+edit\s+(?:set\s+(?:namespace|name|label|annotation)|(?:add|remove)\s+(?!configmap|secret|image))/;
const isOfImage = /image|tag|version|replicas/i;

;// CONCATENATED MODULE: ./src/open/scripts/handed-templates.ts



/** The text as a template, where what is filled in may decide. */
const decidingTemplates = function (path, text, selected) {
    if ((0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text))) {
        const names = (0,feeding_names/* filledInBodies */.Uw)(text).flatMap((body) => body.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? []);
        return names.length === 0 ? [] : [{ path, names: new Set(names), isPolicy: true }];
    }
    const holes = (0,deciding_holes/* decidingHoles */.pw)(text, (label) => selected().has(label));
    return holes === undefined ? [] : [{ path, names: holes.names, isPolicy: false }];
};
/** A line of a program that fills templates in names the file. */
const isGivenToTemplates = function ({ naming }) { return naming.some(({ lines }) => lines.some((line) => /\b(?:ytt|gomplate|jinja2?|j2|spruce|mustache|envsubst|consul-template)\b/.test(line))) };
/** What the file fills into one of the templates. */
const decidesInTemplate = function ({ path }, templates, names) {
    const user = templates.find((template) => template.path !== path && (0,feeding_names/* asksForGiven */.H)(template.names, names()));
    return user === undefined
        ? undefined
        : `says what is filled into ${user.path}, which ${user.isPolicy ? 'holds an object of Istio or of permissions' : 'says whose pods these are'}`;
};

;// CONCATENATED MODULE: ./src/open/scripts/packed-files.ts


/** Packed charts, and folders that a command unpacks. */
const isPacked = function (path) { return /\.(?:tgz|tar\.gz|tar)$/.test(path) };
/** The same by the first bytes, whatever the file is called: of gzip, as text, or the mark of tar. */
const isPackedText = function (text) { return text.startsWith('\u001f\ufffd') || text.slice(257, 262) === 'ustar' };
/** Letters of base64, and nothing else. */
const isEncodedText = function (text) { return /^[\w+/=-]{16,}(?:\r?\n[\w+/=-]+)*\s*$/.test(text) && !/^\w+$/.test(text) };
const mostUnpacked = 50_000_000;
/** What is packed, as one text; undefined: it cannot be unpacked. */
const unpacked = async function (written) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const text = Buffer.from(written).toString('latin1');
    const bytes = isEncodedText(text) ? Buffer.from(text, 'base64') : written;
    try {
        const plain = bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: mostUnpacked }) : Buffer.from(bytes);
        return plain.toString('latin1');
    }
    catch {
        return undefined;
    }
};
const textsAt = async function ({ whole }, { revision }, paths) {
    if (revision === '' || paths.length === 0)
        return new Map();
    const texts = new Map();
    for (const [path, bytes] of await whole.read(revision, paths))
        texts.set(path, await unpacked(bytes));
    return texts;
};
/** Lines that say which release this is, and which image runs. */
const packed_files_ofRelease = /^(?:-\s+)?["']?(?:version|appVersion|image|tag|digest|repository|created|description|app\.kubernetes\.io\/version)["']?\s*:/;
const sayingLines = function (text) { return new Set(text
    .split(/[\n\0]+/)
    .map((line) => line.trim())
    .filter((line) => /[\w"']\s*:|\{\{/.test(line) && !line.startsWith('#') && !packed_files_ofRelease.test(line))) };
/** Whether a packed file holds what decides, and more of it changes than which image runs. */
const packedDecides = async function (repository, sides, path) {
    const read = await Promise.all(sides.map((side) => textsAt(repository, side, [path])));
    if (read.some((texts) => texts.has(path) && texts.get(path) === undefined))
        return true;
    const [old = '', now = ''] = read.map((texts) => texts.get(path));
    if ([old, now].some((text) => template_conditions/* decidingKinds */.T.test(text)))
        return true;
    if (![old, now].some((text) => deciding_holes/* isWorkload */.gv.test(text)))
        return false;
    const [one, other] = [sayingLines(old), sayingLines(now)];
    return [...one].some((line) => !other.has(line)) || [...other].some((line) => !one.has(line));
};
/** Members of values that packed charts ask for, each with the file of one. */
const packedUsers = async function (repository, after, paths) { return new Map([...(await textsAt(repository, after, paths))].flatMap(([path, text = '']) => template_conditions/* decidingKinds */.T.test(text) || deciding_holes/* isWorkload */.gv.test(text)
    ? [...text.matchAll(/\.Values\.([A-Za-z_]\w*)/g)].map(([, member = '']) => [member, path])
    : [])) };

;// CONCATENATED MODULE: ./src/open/scripts/handed-values.ts






const handed_values_isYaml = /\.ya?ml$/i;
const handed_values_valuesIn = function (text) {
    const [value] = (0,read_values/* readValues */.N$)(text);
    return (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] === undefined ? value : undefined;
};
const takesValues = /\bhelm|^releases:|[vV]aluesFiles|[vV]alueFiles|--values|--set-file|helmCharts/im;
/** `--set a.b=c`, `--set-file a=path`. */
const handed_values_settings = /--set(-string|-json|-file|-literal)?[\s=]+["']?([A-Za-z_][\w.[\]-]*)=((?:\$\([^)\n]*\)|\S)*)/g;
/** What values out of the file decide in a chart that a text releases with it. */
const decidesAsValues = async function ({ path, texts, naming, names }, { repository, after, usersOf }, making) {
    const taking = naming.filter(({ deploy }) => takesValues.test(deploy.text));
    const [first] = taking;
    if (first === undefined)
        return undefined;
    if (taking.some(({ lines }) => lines.some((line) => /--post-renderer\b/.test(line))) && (await making()))
        return `rewrites what ${first.deploy.path} installs`;
    const words = taking.flatMap(({ deploy }) => (0,deploy_texts.runningLines)(deploy.text).flatMap(deploy_texts.wordsOf));
    const packed = await packedUsers(repository, after, after.tree.paths.filter((one) => isPacked(one) && words.some(({ word }) => (0,deploy_texts.leadsTo)(word)?.test(one) === true)));
    const users = new Map([...packed, ...(await usersOf())]);
    if (users.size === 0)
        return undefined;
    const says = (member) => `sets ${member}, and the chart ${users.get(member) ?? ''} uses .Values.${member}`;
    const [old, now] = texts.map(handed_values_valuesIn);
    // Values in YAML for a chart of a folder are asked for wherever they stand (stray-values.ts).
    const taken = handed_values_isYaml.test(path) ? packed : users;
    if (taken.size > 0 && (0,json/* isJsonObject */.OW)(old ?? now)) {
        const members = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])];
        const at = (value, name) => (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
        const member = members.find((name) => taken.has(name) && (0,istio_values/* changedSetting */.XJ)(at(old, name), at(now, name), 'another', name) !== undefined);
        if (member !== undefined)
            return says(member);
    }
    for (const { deploy } of taking)
        for (const line of (0,deploy_texts.runningLines)(deploy.text))
            for (const [, form, key = '', value = ''] of line.matchAll(handed_values_settings)) {
                const member = key.split(/[.[]/)[0] ?? '';
                const isFile = form === '-file' && (0,deploy_texts.leadsTo)(value.replace(/["']/g, ''))?.test(path) === true;
                const isRead = /^["']?(?:\$\(|`)/.test(value) && (0,deploy_texts.linesNaming)(line, path).length > 0;
                const isNamed = speaksOfOne(value, names());
                if (users.has(member) && (0,istio_values/* isSetting */.BX)(key, undefined, undefined, 'another') && (isFile || isRead || isNamed))
                    return says(member);
            }
    return undefined;
};

;// CONCATENATED MODULE: ./src/open/scripts/handed-sinks.ts




















/** Copies that nobody applies, by the custom of their names, unless somebody names one. */
const handed_sinks_isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist)$|~$/i;
/** All that a handed file may decide, each looked for once: as an object, a workload, values, a part of a template, a choice. */
const openSinks = function (handing, deploys) {
    const { repository, after } = handing;
    const holdsPolicy = policyPaths(after);
    const making = (0,once/* once */.O)(async () => (await chartsMaking(repository, after, template_conditions/* decidingKinds */.T)).length > 0);
    const choices = (0,once/* once */.O)(async () => {
        const isMaking = await making();
        const isThere = (pattern) => after.tree.paths.some((path) => pattern.test(path));
        return deploys.map((deploy) => ({ deploy, choices: choicesIn(deploy, holdsPolicy, { isMaking, isThere }) }));
    });
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const selected = (0,once/* once */.O)(() => (0,deciding_holes/* labelsSelected */.d5)(after));
    const plainTemplates = (0,once/* once */.O)(() => after.files
        .filter(({ path }) => !isPartOfChart(path, folders))
        .flatMap(({ path, text }) => decidingTemplates(path, text, selected)));
    const otherTemplates = (0,once/* once */.O)(async () => {
        const named = new Set(deploys.flatMap(({ text }) => (0,deploy_texts.runningLines)(text)
            .flatMap(deploy_texts.wordsOf)
            .map(({ word }) => (0,ports_repository/* nameOf */.Vb)(word))));
        const others = after.tree.paths.filter((path) => !object_text/* isData */.$V.test(path) && !isPartOfChart(path, folders) && named.has((0,ports_repository/* nameOf */.Vb)(path)));
        const texts = await (0,revision_units/* textsOf */.CB)(repository, after, others);
        return [...texts]
            .filter(([, text]) => (0,object_text/* isObjectText */.PN)(text))
            .flatMap(([path, text]) => decidingTemplates(path, text, selected));
    });
    return async (handed, derived) => ofObject(handed) ??
        ofWorkload(handed) ??
        ofCall(handed, selected) ??
        (await ofPackedChart(handed, handing)) ??
        (await decidesAsValues(handed, handing, making)) ??
        decidesInTemplate(handed, await otherTemplates(), handed.names) ??
        (isGivenToTemplates(handed) ? decidesInTemplate(handed, plainTemplates(), handed.names) : undefined) ??
        (derived.size === 0 ? undefined : decidesInTemplate(handed, plainTemplates(), () => derived)) ??
        decidesByRewriting(handed, after) ??
        ofFetching(handed) ??
        decidesAsChoice(handed, await choices(), holdsPolicy);
};
const ofObject = function ({ path, texts, naming }) { return (!(0,feeding/* mayFeed */.iZ)(path) || handed_sinks_isCopy.test(path)) && texts.some(object_text/* isObjectText */.PN) && (!handed_sinks_isCopy.test(path) || naming.length > 0)
    ? 'holds an object of Istio or of permissions'
    : undefined };
/** Members that say nothing of whose pods an object makes. */
const ofEveryday = /^\s*(?:-\s+)?["']?(?:image|imagePullPolicy|replicas|tag|version|cpu|memory|app\.kubernetes\.io\/version)["']?\s*:/;
/** Pods, accounts and namespaces in a file that is none of a manifest by its name, and patches in any. */
const ofWorkload = function ({ path, texts, given, naming }) {
    const isPatch = naming.some(({ lines }) => lines.some(isPatching));
    const isRead = object_text/* isData */.$V.test(path) && !isPatch;
    const isOne = texts.some((text) => (0,object_text/* startsAsObject */.vM)(text) && (isPatch || deciding_holes/* isWorkload */.gv.test(text)));
    const isOther = given.lines.some(({ line, words }) => words.length > 0 && !ofEveryday.test(line));
    return naming.length > 0 && !isRead && isOne && isOther ? 'says whose pods there are' : undefined;
};
/** What a call says of pods, namespaces and accounts out of the file. */
const ofCall = function ({ path, naming, names }, selected) {
    const isAsked = (written) => (0,deploy_texts.linesNaming)(written, path).length > 0 || speaksOfOne(written, names());
    const one = naming.find(({ deploy, lines }) => (0,deploy_texts.runningLines)(deploy.text).some((line) => (lines.includes(line) || isAsked(line)) && callDecides(line, isAsked, (label) => selected().has(label))));
    return one === undefined ? undefined : `says what ${one.deploy.path} gives pods, a namespace or an account`;
};
const ofPackedChart = async function ({ path, texts, naming }, handing) {
    const { repository, before, after } = handing;
    if (!isPacked(path) && !texts.some((text) => isPackedText(text) || isEncodedText(text)))
        return undefined;
    // An object of Flux or Argo CD names it as a path.
    const taker = naming[0]?.deploy.path ??
        after.files.find(({ text }) => text.includes((0,ports_repository/* nameOf */.Vb)(path)) && (0,deploy_texts.linesNaming)(text, path).length > 0)?.path;
    if (taker === undefined)
        return undefined;
    return (await packedDecides(repository, [before, after], path))
        ? texts.some(isEncodedText)
            ? `holds in other letters what ${taker} applies`
            : `is a chart that ${taker} installs`
        : undefined;
};
const ofFetching = function ({ texts: [old, now] }) { return appliesFetched(old, now) ? 'applies what it takes from another repository' : undefined };

;// CONCATENATED MODULE: ./src/open/scripts/handed-files.ts













const handed_files_reasonOf = function (path, what) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and ${what}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
/**
 * Changed files that a text which deploys, renders or generates names, by whichever name: objects in files for people, values, packed
 * charts, lists of what is filled in, and names by which a line that applies something chooses what. One that is none of these says
 * nothing to a cluster.
 */
const changedHandedFiles = async function (handing, changed) {
    const { repository, before, after } = handing;
    const paths = [...changed].filter((path) => isCandidate(path, [before, after])).sort(order/* byCodePoint */.HH);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const some = paths.filter((path) => {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        if (object_text/* isData */.$V.test(path) && texts.some((text) => /^\s*["']?apiVersion["']?\s*:/m.test(text)))
            return false;
        return (!object_text/* isProse */.y6.test(path) || path.endsWith('.txt') || texts.some((text) => (0,object_text/* isObjectText */.PN)(text) || (0,object_text/* isMappingText */.O7)(text)));
    });
    if (some.length === 0)
        return [];
    const deploys = await (0,deploy_texts.deployTexts)(repository, after);
    const sinks = openSinks(handing, deploys);
    const found = [];
    for (const path of some) {
        const texts = [old.get(path) ?? '', now.get(path) ?? ''];
        const given = changedNamesIn(path, ...texts);
        if (given.lines.length === 0 && !isPacked(path) && !texts.some(isEncodedText))
            continue;
        const naming = deploys
            .filter((deploy) => deploy.path !== path)
            .map((deploy) => ({ deploy, lines: (0,deploy_texts.linesNaming)(deploy.text, path) }))
            .filter(({ lines }) => lines.length > 0);
        // What is said everywhere, or in the text itself, is made other names of without naming the file.
        const asking = deploys
            .filter((deploy) => deploy.path === path || isEverywhere(path))
            .filter((deploy) => !naming.some((one) => one.deploy === deploy))
            .map((deploy) => ({ deploy, lines: [] }));
        const derived = [...naming, ...asking].flatMap(({ deploy, lines }) => derivedNames(deploy, lines, given, object_text/* isData */.$V.test(path)));
        const names = (0,once/* once */.O)(() => new Set([...given.names, ...derived]));
        const handed = {
            path,
            texts,
            given,
            naming,
            names,
        };
        const what = await sinks(handed, new Set(derived));
        if (what !== undefined)
            found.push(handed_files_reasonOf(path, what));
    }
    return found;
};
const isCandidate = function (path, sides) { return ((0,feeding/* mayFeed */.iZ)(path) || object_text/* isProse */.y6.test(path)) &&
    !test_code/* isTest */.N.test(path) &&
    sides.every(({ found, tree }) => !tree.isLink(path) &&
        !isPartOfChart(path, [...(0,charts/* chartFolders */.ue)(tree)]) &&
        !found.units.some(({ source, reads, released }) => source.kind === 'helm' ? released !== true && source.valueFiles.includes(path) : reads.has(path))) };

;// CONCATENATED MODULE: ./src/open/charts/stray-values.ts


















/** Files with members of common names that no chart takes: pipelines, packages and what is hidden. */
const stray_values_ofOthers = /(?:^|\/)(?:\.|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/;
/**
 * Changed files of YAML or JSON that are no objects and stand where no values are looked for, with a changed member that a chart of the
 * repository uses, or with values of Istio's charts, and changed texts of programs that give or apply such: nothing is proven
 * of what a person or a pipeline makes of them.
 */
const changedStrayValues = async function (repository, before, after, changed, 
/** A configuration says which values the chart of a folder takes: another file is none of them. */
isSaid) {
    const released = await Promise.all([before, after].map((side) => valuesReleased(repository, side)));
    const isReleased = (path) => released.every((paths, at) => paths.has(path) || isMissing(path, at));
    const isMissing = (path, at) => [before, after][at]?.tree.file(path) === undefined;
    const fetched = (0,once/* once */.O)(() => [before, after].map(zarf_packages/* valuesOfFetchedCharts */.kw));
    const isPackaged = (path) => fetched().every((paths, at) => paths.has(path) || isMissing(path, at));
    const candidates = [...changed]
        .filter((path) => mayBeValues(path, before, after) && !isReleased(path))
        .sort(order/* byCodePoint */.HH);
    const usersOf = (0,once/* once */.O)(() => isSaid === undefined ? usersAt(repository, after) : unsaidUsers(repository, after, isSaid));
    const [ofPrograms, old, now] = await Promise.all([
        changedPrograms(repository, before, after, changed, usersOf),
        (0,revision_units/* textsOf */.CB)(repository, before, candidates),
        (0,revision_units/* textsOf */.CB)(repository, after, candidates),
    ]);
    const handing = { repository, before, after, usersOf };
    const others = [
        ...ofPrograms,
        ...(await changedAuthorizerSettings(repository, before, after, changed)),
        ...(await changedMeshValues(repository, after, candidates, [old, now])),
        ...(await changedHandedFiles(handing, changed)),
    ];
    if (candidates.length === 0 || (0,charts/* chartFolders */.ue)(after.tree).size === 0)
        return others;
    const users = await usersOf();
    const ofCharts = candidates.flatMap((path) => {
        const texts = [old.get(path), now.get(path)];
        if (isPackaged(path))
            return [];
        if (!texts.some((text) => text !== undefined && mayHoldKey(text, users.keys())))
            return [];
        if (isJson.test(path) && !texts.some((text) => mayBeJsonValues(path, text, users)))
            return [];
        const members = stray_values_changedMembers(old.get(path), now.get(path)).filter((name) => users.has(name));
        return members.length === 0 ? [] : [{ path, members }];
    });
    const told = await Promise.all(ofCharts.map(async ({ path, members }) => {
        const [one, other] = [stray_values_valuesOf(old.get(path)), stray_values_valuesOf(now.get(path))];
        const images = members.flatMap((name) => {
            const changes = (0,image_values/* changedImages */.DD)(one[name] ?? null, other[name] ?? null, [name]);
            return changes === undefined ? [] : [{ name, changes }];
        });
        const member = members.find((name) => !images.some((image) => image.name === name));
        const shown = member ??
            ((await asksForImages(repository, before, after, images.flatMap(({ changes }) => changes)))
                ? members[0]
                : undefined);
        const chart = shown === undefined ? undefined : users.get(shown);
        return shown === undefined || chart === undefined ? [] : [stray_values_reasonOf(path, shown, chart)];
    }));
    return [...told.flat(), ...others];
};
/**
 * Files of values that commands release charts with: the charts are rendered so, as units of their own. None where a command takes
 * files that something fills in when it runs: it may take these, too, and more beside them.
 */
const valuesReleased = async function (repository, at) {
    const releases = await (0,chart_releases/* chartReleases */.rt)(repository, at);
    if (releases.some(({ open }) => open === 'any' || open.size > 0))
        return new Set();
    const units = at.found.units.filter(({ released }) => released === true);
    return new Set(units.flatMap(({ source }) => (source.kind === 'helm' ? source.valueFiles : [])));
};
/** Of charts that no environment names, those that make what decides: their values stand in any file. */
const unsaidUsers = async function (repository, at, isSaid) {
    const folders = [...(0,charts/* chartFolders */.ue)(at.tree)];
    const templates = folders.flatMap((folder) => at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const making = [...(await (0,revision_units/* textsOf */.CB)(repository, at, templates))].filter(([, text]) => template_conditions/* decidingKinds */.T.test(text));
    const own = new Set(making.flatMap(([path]) => (0,charts/* chartOfTemplate */.a)(path, folders) ?? []).filter((one) => !isSaid(one)));
    return new Map([...(own.size === 0 ? [] : await usersAt(repository, at))].filter(([, folder]) => own.has(folder)));
};
const usersAt = async function (repository, at) {
    const folders = [...(0,charts/* chartFolders */.ue)(at.tree)];
    const templates = folders.flatMap((folder) => at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const said = folders.flatMap((folder) => ['values.yaml', 'Chart.yaml'].map((file) => (0,revision_tree/* pathIn */.lW)(folder, file)));
    const [used, described] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, at, templates), (0,revision_units/* textsOf */.CB)(repository, at, said)]);
    return new Map([...membersSaid(described, folders), ...usersOfMembers(used, folders)]);
};
/** Members that a chart has default values for, and those of its subcharts: by name, by alias, by what switches them. */
const membersSaid = function (texts, folders) {
    const parts = folders.flatMap((folder) => {
        const parent = folders.find((one) => one !== folder && (0,revision_tree/* isInside */.FK)(folder, (0,revision_tree/* pathIn */.lW)(one, 'charts')));
        return parent === undefined ? [] : [[(0,ports_repository/* nameOf */.Vb)(folder), parent]];
    });
    const said = [...texts].flatMap(([path, text]) => {
        const folder = folders.find((one) => (0,revision_tree/* pathIn */.lW)(one, (0,ports_repository/* nameOf */.Vb)(path)) === path) ?? '';
        const [value] = (0,read_values/* readValues */.N$)(text);
        const members = (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml'
            ? Object.keys((0,json/* isJsonObject */.OW)(value) ? value : {})
            : (0,fields/* objectsAt */.yR)(value, 'dependencies').flatMap((one) => [
                (0,fields/* textAt */.$6)(one, 'alias') || (0,fields/* textAt */.$6)(one, 'name'),
                ...(0,fields/* textAt */.$6)(one, 'condition')
                    .split(',')
                    .map((condition) => condition.trim().split('.')[0] ?? ''),
                ...((0,fields/* textsAt */.i1)(one, 'tags').length > 0 ? ['tags'] : []),
            ]);
        return members.filter((member) => member !== '').map((member) => [member, folder]);
    });
    return [...parts, ...said];
};
const isJson = /\.json$/i;
/** JSON is data of everything: it is values where its name says so, or where a chart has each of its members. */
const mayBeJsonValues = function (path, text, users) {
    const members = Object.keys(stray_values_valuesOf(text));
    return members.length > 0 && (/values(?!.*schema)/i.test((0,ports_repository/* nameOf */.Vb)(path)) || members.every((name) => users.has(name)));
};
const stray_values_reasonOf = function (path, member, chart) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${member}, and the chart ${chart === '' ? 'of the root' : chart} uses .Values.${member}: it may be values of that chart, with which it was not rendered. Name them as values of its unit, or render it with them and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
/** Whether something else than a unit could take it as values: units tell themselves what their own files do. */
const mayBeValues = function (path, ...sides) { return /\.(?:ya?ml|json|gotmpl)$/i.test(path) &&
    !stray_values_ofOthers.test(path) &&
    (0,templates/* buildFile */.J_)(path) === undefined &&
    sides.every(({ found, tree }) => {
        const isRead = found.units.some(({ source, reads, released }) => source.kind === 'helm' ? released !== true && source.valueFiles.includes(path) : reads.has(path));
        return (!isRead &&
            ![...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && stray_values_isPartOfChart((0,revision_tree/* pathFrom */.Iw)(folder, path))));
    }) };
const stray_values_isPartOfChart = function (inside) { return /^(?:(?:templates|charts|crds|files)\/|values\.yaml$)/.test(inside) || (0,ports_repository/* nameOf */.Vb)(inside) === 'Chart.yaml' };
/** Members of the charts' values, and the folder of a chart that uses each. */
const usersOfMembers = function (texts, folders) {
    const users = new Map();
    for (const [path, text] of texts) {
        const folder = (0,charts/* chartOfTemplate */.a)(path, folders);
        if (folder === undefined)
            continue;
        // `with .Values`, `$v := .Values`, `dig "a" "b" .Values`: what is asked of them stands elsewhere.
        const isAskedElsewhere = /\.Values(?![\w.])/.test(text);
        for (const [, dotted, quoted] of [
            ...text.matchAll(/\.Values\.([A-Za-z_]\w*)|\.Values\s+"([^"\n]+)"/g),
            ...(isAskedElsewhere ? text.matchAll(/\.([A-Za-z_]\w*)|"([^"\s]+)"/g) : []),
        ]) {
            const member = dotted ?? quoted;
            if (member !== undefined && !users.has(member))
                users.set(member, folder);
        }
    }
    return users;
};
/** Top-level members that differ; none where the file holds objects on both sides. */
const stray_values_changedMembers = function (old, now) {
    const [one, other] = [stray_values_valuesOf(old), stray_values_valuesOf(now)];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !(0,json/* isSameJson */.TL)(one[name] ?? null, other[name] ?? null));
};
const stray_values_valuesOf = function (text) {
    const [value] = (0,read_values/* readValues */.N$)(text ?? '');
    return (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] === undefined ? value : {};
};

// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
;// CONCATENATED MODULE: ./src/open/charts/held-changes.ts







/** Objects that change, by the name under which a ConfigMap or Secret of theirs is found, in order of path. */
const heldChanges = function (before, after, changed) { return [
    ...[before, after].flatMap((side) => generatedChanges(side, changed)),
    ...writtenChanges(before, after, changed),
] };
/** Objects of any kind: a SealedSecret makes a Secret of its own name. */
const writtenChanges = function (before, after, changed) { return [...changed].sort().flatMap((path) => {
    const [old, now] = [before, after].map(({ textOf }) => (0,gitops_object/* readGitOps */.Nm)(path, textOf(path) ?? '').filter((object) => !isOfFlux(object)));
    const names = new Set([...(old ?? []), ...(now ?? [])].flatMap(held_changes_namesOf));
    return [...names].flatMap((name) => {
        const [one, other] = [old, now].map((all) => (all ?? []).filter((object) => held_changes_namesOf(object).includes(name)));
        const contents = (objects = []) => objects.map(({ content }) => content);
        if ((0,json/* isSameJson */.TL)(contents(one), contents(other)))
            return [];
        return [{ name, path, keys: keysThatDiffer(one, other) }];
    });
}) };
/** They say from where and when something is applied, and give no value their name; what they change of it is judged as that. */
const isOfFlux = function ({ group, kind }) { return group === 'source.toolkit.fluxcd.io' || (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization') };
/** Its own name, and the one that it says of what it makes. */
const held_changes_namesOf = function ({ name, content }) { return [
    ...new Set([
        name,
        ...[
            (0,fields/* textAt */.$6)(content, 'spec', 'target', 'name'),
            (0,fields/* textAt */.$6)(content, 'spec', 'template', 'metadata', 'name'),
            (0,fields/* textAt */.$6)(content, 'spec', 'secretName'),
        ].filter((one) => one !== ''),
    ]),
] };
/** The maps of values of a ConfigMap, a Secret and a SealedSecret; undefined: another kind fills it. */
const held_changes_valuesOf = function ({ group, kind, content }) {
    const maps = group === '' && (kind === 'ConfigMap' || kind === 'Secret')
        ? [(0,fields/* objectAt */.lJ)(content, 'data'), (0,fields/* objectAt */.lJ)(content, 'stringData')]
        : kind === 'SealedSecret'
            ? [(0,fields/* objectAt */.lJ)(content, 'spec', 'encryptedData'), (0,fields/* objectAt */.lJ)(content, 'spec', 'template', 'data')]
            : undefined;
    return maps === undefined ? undefined : new Map(maps.flatMap((map) => Object.entries(map)));
};
const keysThatDiffer = function (old = [], now = []) {
    const sides = [old, now].map((objects) => objects.map(held_changes_valuesOf));
    if (sides.flat().includes(undefined))
        return undefined;
    const [one, other] = sides.map((maps) => new Map(maps.flatMap((map) => [...(map ?? [])])));
    return new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])].filter((key) => !(0,json/* isSameJson */.TL)(one?.get(key) ?? null, other?.get(key) ?? null)));
};
/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = function ({ tree, textOf }, changed) { return tree.paths.filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
    const [value] = (0,read_values/* readValues */.N$)(textOf(path) ?? '');
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) => (value === undefined ? [] : (0,fields/* objectsAt */.yR)(value, field)).flatMap((generator) => {
        const sources = ['files', 'envs']
            .flatMap((list) => (0,fields/* textsAt */.i1)(generator, list))
            .concat((0,fields/* textAt */.$6)(generator, 'env'))
            .flatMap((text) => (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), text.slice(text.indexOf('=') + 1)) ?? []);
        const touched = [path, ...sources].find((one) => changed.has(one));
        return touched === undefined ? [] : [{ name: (0,fields/* textAt */.$6)(generator, 'name'), path: touched, keys: undefined }];
    }));
}) };

;// CONCATENATED MODULE: ./src/open/charts/substituted-from.ts



/** Flux fills variables in by these names of ConfigMaps and Secrets, also where a patch of another Kustomization says so. */
const asks = /substituteFrom/;
const variable = /\$\{\s*([A-Za-z_]\w*)/g;
/** Fields of a template of pods that decide nothing, up to where a value is filled in. */
const everyday = /(?:^|[\s{,-])["']?(?:image|tag|digest|replicas|cpu|memory|storage|size|schedule|value|host|hostname|path|server|storageClassName|claimName)["']?\s*:\s*["']?[^"',{}]*$/;
/**
 * Flux fills in what it builds by ConfigMaps and Secrets of the cluster (`postBuild.substituteFrom`). Of one that the tree holds
 * plainly the unit is rendered with its values; where another one changes, nothing is proven of what asks for its values.
 */
const changedSubstitutions = function (before, after, changed) {
    const asking = after.files.filter(({ text }) => asks.test(text));
    if (asking.length === 0)
        return [];
    const words = new Set(asking.flatMap(({ text }) => wordsAsked(text)));
    const changes = heldChanges(before, after, changed).filter(({ name }) => words.has(name));
    if (changes.length === 0)
        return [];
    const built = new Set(after.found.units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [] : [...reads])));
    const ofCharts = new Set(after.found.units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [...reads] : [])));
    const filled = after.files.filter(({ path, text }) => text.includes('${') && built.has(path));
    return changes
        .flatMap((change) => {
        const found = filled.flatMap((file) => {
            const name = isFollowed(file, change, after)
                ? undefined
                : decidingVariable(file, change, ofCharts.has(file.path));
            return name === undefined ? [] : [{ file, name }];
        })[0];
        return found === undefined ? [] : [substituted_from_reasonOf(change, found.file, found.name)];
    })
        .sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text));
};
/** Words of the lists, of which some are the names; of every line, where the list is not written out under its name. */
const wordsAsked = function (text) {
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
        if (!asks.test(line))
            return [];
        const key = /^([\s-]*)["']?substituteFrom["']?:\s*$/.exec(line);
        if (key === null)
            return wordsIn(text);
        const depth = key[1]?.length ?? 0;
        const below = lines.slice(at + 1);
        const end = below.findIndex((one) => /\S/.test(one) && !isBelow(one, depth));
        const list = below.slice(0, end < 0 ? undefined : end).join('\n');
        return /[*&]\w|\{\{/.test(list) ? wordsIn(text) : wordsIn(list);
    });
};
const wordsIn = function (text) { return text.match(/[\w.-]+/g) ?? [] };
/** An item of a list may stand as deep as its name. */
const isBelow = function (line, depth) {
    const indent = line.search(/\S/);
    return indent > depth || (indent === depth && line.trimStart().startsWith('-')) || line.trimStart().startsWith('#');
};
/** Whether every unit that is made of the file is rendered with the values. */
const isFollowed = function ({ path }, change, { found }) {
    const units = found.units.filter(({ reads }) => reads.has(path));
    return units.length > 0 && units.every(({ reads }) => reads.has(change.path));
};
/** The first of the variables that stands where it may decide. */
const decidingVariable = function ({ text }, { keys }, givesValues) {
    for (const document of text.split(/^---(?=\s|$)/m)) {
        if (describesKind(document))
            continue;
        const all = decides(document, givesValues);
        const holdsPods = /\bcontainers["']?\s*:/.test(document);
        if (!all && !holdsPods)
            continue;
        for (const line of document.split('\n').filter((one) => !/^\s*#/.test(one)))
            for (const { index, 1: name = '' } of line.matchAll(variable))
                if ((keys === undefined || keys.has(name)) && (all || !everyday.test(line.slice(0, index))))
                    return name;
    }
    return undefined;
};
/** A schema of another kind than Istio's, whose prose may speak of everything, also of variables. */
const describesKind = function (document) { return /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*$/.test((document.match(/^kind:.*/gm) ?? []).join()) &&
    !/istio\.io|gateway\.networking/.test(document) };
/** Objects that decide, patches of any, what Flux applies next, and values of a chart that stands here. */
const decides = function (document, givesValues) { return template_conditions/* decidingKinds */.T.test(document) ||
    /istio|kustomize\.toolkit\.fluxcd\.io|^\s*-?\s*["']?op["']?\s*:/im.test(document) ||
    (givesValues && /^kind:\s*["']?HelmRelease/m.test(document)) };
const substituted_from_reasonOf = function ({ name, path }, file, variableName) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${name}, of which Flux may fill in \${${variableName}} at ${file.path}: with which value was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };

// EXTERNAL MODULE: ./src/open/deliveries/rendered-deliveries.ts
var rendered_deliveries = __webpack_require__(32601);
// EXTERNAL MODULE: ./src/open/templates/yaml-comments.ts
var yaml_comments = __webpack_require__(29072);
;// CONCATENATED MODULE: ./src/open/reached/unaltered-units.ts











const unaltered_units_isYaml = /\.ya?ml$/i;
/** Kustomizations that take files as text in ways of their own: plugins, and charts. */
const makesMore = /generator|helmChart/i;
/** Whether a kustomization may take one of these files as text, comments too: by a link, or by its name in a generator. */
const takesText = function (value, { candidates, isBuilt }) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return true;
    const made = (field) => ['configMapGenerator', 'secretGenerator', 'generatorOptions'].includes(field);
    const fields = Object.entries(value);
    const named = JSON.stringify(fields.filter(([field]) => made(field)));
    const rest = JSON.stringify(fields.filter(([field]) => !made(field)));
    return makesMore.test(rest) || candidates.some((path) => named.includes((0,ports_repository/* nameOf */.Vb)(path)) && isBuilt(path));
};
const takesTextOf = function ({ reads, source }, { textOf, tree }, alike) { return (source.kind === 'kustomize' && takesText(source.overlay ?? {}, alike)) ||
    [...reads].some((path) => tree.isLink(path) || ((0,kustomizations/* isKustomizationFile */.yi)(path) && takesText((0,read_values/* readValues */.N$)(textOf(path) ?? '')[0], alike))) };
const isSameUnit = function (one, other) { return unaltered_units_written(one) === unaltered_units_written(other) };
const unaltered_units_written = function ({ id, source, namespace, obstacle, elsewhere, declared, reads }) { return JSON.stringify([id, source, namespace, obstacle, elsewhere?.bases, declared, [...reads].sort()], (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)) };
const unaltered_units_ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i;
/** What a kustomization says of containers' images and of numbers of pods decides nothing, nor does the order of what it takes. */
const unaltered_units_withoutImages = function (value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const namesIn = (list) => Array.isArray(list)
        ? list.map((one) => (0,json/* isJsonObject */.OW)(one) && !unaltered_units_ofIstio.test(JSON.stringify(one)) ? (one['name'] ?? null) : one)
        : (list ?? null);
    const { images, replicas, resources, ...rest } = value;
    const taken = Array.isArray(resources)
        ? resources.map((one) => JSON.stringify(one)).sort()
        : null;
    return { ...rest, images: namesIn(images), replicas: namesIn(replicas), resources: taken };
};
/** What a link leads to has another part in the unit than its own name says. */
const hasLinks = function ({ reads }, { tree }) { return [...reads].some((path) => tree.isLink(path)) };
/** Files of which the same objects are built: other comments, another form, other images. */
const isAlike = function (path, old, now) {
    if ((0,yaml_comments/* differInComments */.MJ)(old, now) || (0,yaml_comments/* isSameYaml */.uW)(old, now))
        return true;
    if (!(0,kustomizations/* isKustomizationFile */.yi)(path) || old === undefined || now === undefined)
        return false;
    const [[one, ...more], [other, ...others]] = [(0,read_values/* readValues */.N$)(old), (0,read_values/* readValues */.N$)(now)];
    if (one === undefined || other === undefined || more.length + others.length > 0)
        return false;
    return (0,json/* isSameJson */.TL)(unaltered_units_withoutImages(one), unaltered_units_withoutImages(other));
};
/** Helm: a template may ask for the text of another one, or of any file of its chart. */
const asksForText = /\bTemplate\b|\bFiles\b/;
/** Whether a changed file of a chart writes the same. A named template is written where others say, and as they say. */
const isAlikeInChart = function (path, old, now) { return /(?:^|\/)templates\//.test(path)
    ? (0,yaml_comments/* differInComments */.MJ)(old, now) && ![old, now].some((text) => /\bdefine\b/.test(text ?? ''))
    : /^(?:values[^/]*|Chart)\.ya?ml$/.test((0,ports_repository/* nameOf */.Vb)(path)) && (0,yaml_comments/* isSameYaml */.uW)(old, now) };
/** A package of Zarf says where a chart is released, which the unit holds, and is none of the chart's files. */
const isPackageOf = function ({ source }, path) { return source.kind === 'helm' &&
    (0,ports_repository/* nameOf */.Vb)(path) === 'zarf.yaml' &&
    ![source.folder, ...source.local.values()].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder)) };
/** The object that says that the unit is applied, where it stands in this file and nothing else there has its name. */
const declaringIn = function (path, { declared }, { found }) {
    if (declared?.path !== path)
        return undefined;
    const [title] = declared.by.split(' for ');
    const [only, ...others] = found.objects.filter((one) => one.path === path && (0,gitops_object/* titleOf */.Gg)(one) === title);
    return others.length === 0 ? only : undefined;
};
/**
 * Whether that object says the same at both revisions: when and how patiently its tool works is no part of that. What the unit takes
 * of other objects of the file, it holds itself.
 */
const isSameDelivery = function (old, now) { return old !== undefined && now !== undefined && (0,rendered_deliveries/* differingFields */.W1)(old, now).length === 0 };
/**
 * Whether a unit is built of the same at both revisions, though files of it changed. Where it generates nothing, kustomize makes
 * its objects of what YAML files hold, and neither comments nor the form of a text are part of that. A chart that asks for no
 * text of its own files writes the same besides comments. So the same objects come out of it, or none, whether or not it can be
 * rendered here.
 */
const unalteredBy = async function (repository, before, after, changed) {
    const candidates = [...changed].filter((path) => unaltered_units_isYaml.test(path) && [before, after].every(({ tree }) => tree.file(path) === path));
    const [old, now] = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, candidates)));
    const asked = new Map(candidates.map((path) => [path, (0,once/* once */.O)(() => isAlike(path, old?.get(path), now?.get(path)))]));
    const alike = { candidates, isBuilt: (path) => asked.get(path)?.() ?? false };
    const written = new Set(candidates.filter((path) => isAlikeInChart(path, old?.get(path), now?.get(path))));
    /** Files of values may be called anything. */
    const isWritten = ({ source }, path) => written.has(path) ||
        (source.kind === 'helm' && source.valueFiles.includes(path) && (0,yaml_comments/* isSameYaml */.uW)(old?.get(path), now?.get(path)));
    const isSilent = silentUnits(repository, after);
    const isLeft = (touched, isSame) => touched.length === 0 ? candidates.some(isSame) : touched.every(isSame);
    return async ({ before: first, after: second }) => {
        if (first === undefined || second === undefined || first.source.kind !== second.source.kind)
            return false;
        const isPatience = (path) => isSameDelivery(declaringIn(path, first, before), declaringIn(path, second, after));
        const isAsideOf = (path) => isAside(first, path) || isAside(second, path);
        const touched = [...changed].filter((path) => first.reads.has(path) || second.reads.has(path) || isAsideOf(path));
        if (touched.length > 0 && touched.every(isPatience))
            return isSameUnit(first, second);
        switch (first.source.kind) {
            case 'plain':
                return false;
            case 'helm':
                if (touched.length > 0 && touched.every((path) => isPackageOf(second, path)))
                    return isSameUnit(first, second);
                return (isLeft(touched, (path) => isAsideOf(path) || isPackageOf(second, path) || (isWritten(second, path) && !hasLinks(second, after))) &&
                    isSameUnit(first, second) &&
                    (await isSilent(second)));
            case 'kustomize':
                return (isLeft(touched, alike.isBuilt) &&
                    isSameUnit(first, second) &&
                    !takesTextOf(first, before, alike) &&
                    !takesTextOf(second, after, alike));
        }
    };
};
/**
 * Whether no template of a unit's chart asks for a text: neither a file of a folder of templates, wherever links lead from it, nor a
 * value, which templates may take for one (`tpl`). What is packed is not read here.
 */
const silentUnits = function (repository, side) { return async ({ reads, source }) => {
    if ([...reads].some((path) => path.endsWith('.tgz')))
        return false;
    const texts = await (0,revision_units/* textsOf */.CB)(repository, side, [...reads]);
    const isAsking = (path, text) => asksForText.test(text) && (/(?:^|\/)templates\//.test(path) || text.includes('{{'));
    return !isAsking('', JSON.stringify(source)) && ![...texts].some(([path, text]) => isAsking(path, text));
} };

// EXTERNAL MODULE: ./src/mesh/coverage/changed-fields.ts
var changed_fields = __webpack_require__(89744);
;// CONCATENATED MODULE: ./src/open/reached/untaken-components.ts







/**
 * A changed Component that nothing here takes, where it may hold a policy or write into what decides. Whoever takes it does so
 * elsewhere, or by hand. One that comes with the change is taken by nobody yet.
 */
const untakenComponents = function (before, after, changed) {
    const components = new Map([...before.found.untaken, ...after.found.untaken].map(({ folder, reads }) => [folder, reads]));
    const mayDecide = (path) => {
        const [old, now] = [before.textOf(path), after.textOf(path)];
        if (!changed.has(path) || isSameValue(old, now))
            return false;
        if ([old, now].some((text) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text ?? ''))))
            return true;
        return old !== undefined && now !== undefined && writesOtherwise(old, now, (0,kustomizations/* isKustomizationFile */.yi)(path));
    };
    return [...components].flatMap(([folder, reads]) => {
        const path = [...reads].find(mayDecide);
        if (path === undefined)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${folder} is a Component that no kustomization of this repository takes: where ${path} counts is not known. Take it in a kustomization, or remove it.`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ];
    });
};
/** Comments and the form of a text are not what is applied. A text of which a document cannot be read may be anything. */
const isSameValue = function (old, now) {
    if (old === undefined || now === undefined)
        return false;
    const [first, second] = [(0,read_values/* readWhole */.oD)(old), (0,read_values/* readWhole */.oD)(now)];
    return first !== undefined && second !== undefined && (0,json/* isSameJson */.TL)([...first], [...second]);
};
const writesOtherwise = function (old, now, isBuild) {
    const [first, second] = [(0,read_values/* readWhole */.oD)(old), (0,read_values/* readWhole */.oD)(now)];
    if (first === undefined || second === undefined)
        return true;
    const [one, other] = isBuild ? [writesOf(first), writesOf(second)] : [objectsOf(first), objectsOf(second)];
    return (0,changed_fields/* changedFields */.E)(one, other).some(({ path }) => !decidesNothing.test(path.join('/')));
};
/** Of containers and workloads, in an object or as the path of an operation, and what kustomize writes there by a member of its own. */
const decidesNothing = /\/(?:initC|c)ontainers\/[^/]+\/(?:image|env|resources)(?:\/|$)|\/spec\/replicas(?:\/|$)|^members\/[^/]+\/(?:images|replicas)(?:\/|$)/;
/** Objects and parts of objects by their names: their order in a file says nothing. */
const objectsOf = function (values) { return Object.fromEntries(values.flatMap((value, index) => {
    if (!(0,json/* isJsonObject */.OW)(value))
        return [[`value ${index}`, value]];
    const [kind, version] = [(0,fields/* textAt */.$6)(value, 'kind'), (0,fields/* textAt */.$6)(value, 'apiVersion')];
    const group = version.includes('/') ? version.slice(0, version.indexOf('/')) : '';
    const name = (0,fields/* textAt */.$6)((0,fields/* objectAt */.lJ)(value, 'metadata'), 'name');
    return (0,interest/* mustBeRead */.rl)(group, kind, name, value) || kind === '' ? [[`${group} ${kind} ${name}`, value]] : [];
})) };
/** A kustomization with its patches read. Operations of JSON patches go by their paths. */
const writesOf = function (values) { return ({
    members: values.map((value) => ((0,json/* isJsonObject */.OW)(value) ? withoutPatches(value) : value)),
    patches: values.flatMap((value) => ((0,json/* isJsonObject */.OW)(value) ? patchesOf(value) : [])),
}) };
const withPatches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];
const withoutPatches = function (value) { return Object.fromEntries(Object.entries(value).filter(([name]) => !withPatches.some((one) => one === name))) };
const patchesOf = function (value) { return withPatches.flatMap((name) => {
    const list = value[name];
    return Array.isArray(list) ? list.map(patchOf) : [];
}) };
const patchOf = function (entry) {
    const text = typeof entry === 'string' ? entry : (0,fields/* textAt */.$6)(entry, 'patch');
    const values = /[\n{[]/.test(text) ? ((0,read_values/* readWhole */.oD)(text) ?? [text]) : [];
    const [first] = values;
    const target = (0,json/* isJsonObject */.OW)(entry) ? (entry['target'] ?? null) : null;
    if (Array.isArray(first))
        return { target, ...Object.fromEntries(first.map((one) => [(0,fields/* textAt */.$6)(one, 'path'), one])) };
    return values.length === 0 ? entry : { target, ...objectsOf(values) };
};

;// CONCATENATED MODULE: ./src/open/charts/values-from.ts










/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it, unless what differs in a file of values decides
 * nothing in a chart from elsewhere.
 */
const changedValuesFrom = async function (repository, before, after, changed) {
    const releases = values_from_releasesOf(after);
    if (releases.length === 0)
        return [];
    const changes = new Map(heldChanges(before, after, changed).map(({ name, path }) => [name, path]));
    const paths = [...new Set(changes.values())];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    return releases
        .flatMap((release) => (0,fields/* objectsAt */.yR)(release.content, 'spec', 'valuesFrom').flatMap((reference) => {
        const name = (0,fields/* textAt */.$6)(reference, 'name');
        const path = changes.get(name);
        if (path === undefined)
            return [];
        const sides = [wholeValues(path, old.get(path)), wholeValues(path, now.get(path))];
        const isPlaced = (0,fields/* textAt */.$6)(reference, 'targetPath') !== '';
        return !isPlaced && isNeutralTo(release, sides)
            ? []
            : [values_from_reasonOf(release, (0,fields/* textAt */.$6)(reference, 'kind'), name, path)];
    }))
        .sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text));
};
/** What a file of values alone holds, which a generator makes a ConfigMap of. */
const wholeValues = function (path, text) {
    if (text === undefined || !/\.ya?ml$/.test(path) || (0,kustomizations/* isKustomizationFile */.yi)(path) || (0,object_text/* holdsObject */.uz)(text))
        return undefined;
    const values = (0,read_values/* readWhole */.oD)(text) ?? [];
    const [only] = values;
    return values.length === 1 && (0,json/* isJsonObject */.OW)(only) ? only : undefined;
};
/** Whether a release from elsewhere would be as good as unchanged with either of these as its own values. */
const isNeutralTo = function (release, [old, now]) {
    if (old === undefined || now === undefined)
        return false;
    const taking = (values) => ({
        ...release,
        content: { ...release.content, spec: { ...(0,fields/* objectAt */.lJ)(release.content, 'spec'), values } },
    });
    return (0,remote_releases/* changesNothing */.T)(taking(old), taking(now));
};
const values_from_reasonOf = function (release, kind, name, path) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes the ${kind || 'object'} ${name}, of which ${(0,gitops_object/* titleOf */.Gg)(release)} at ${release.path} takes values: its chart was not rendered with them. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
const values_from_releasesOf = function ({ files }) { return (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ text }) => text.includes('valuesFrom'))).filter(({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') };

;// CONCATENATED MODULE: ./src/open/reached/reach-units.ts














































/** Which units the change between two revisions can reach. */
const reachUnits = async function (repository, before, after, cache = (0,read_objects/* createReadCache */.VC)()) {
    const changed = (0,revision_units/* changedPaths */.vl)(before.listing, after.listing);
    const pairs = unitPairs(before, after);
    const isUnaltered = await unalteredBy(repository, before, after, changed);
    const reached = pairs.filter((pair) => isReached(pair, changed));
    const unaltered = await Promise.all(reached.map(isUnaltered));
    const rendered = reached.filter((_, at) => unaltered[at] === false);
    const untouched = pairs.filter((pair) => !rendered.includes(pair));
    const opaque = await changedOpaque(repository, before, after, changed);
    const parts = splitPlain(heldObjects(standingFiles(before, after, cache)), changed);
    const onlyPlain = pairs.length === 0 && parts.length === 1 && opaque.length === 0;
    const isPlain = (path) => /\.(?:ya?ml|json)$/i.test(path) && isUntaken(path, before, after);
    // A link with a manifest's name may lead to a file of any name.
    const linked = [before, after].flatMap(({ tree }) => tree.paths.filter((path) => tree.isLink(path) && isPlain(path) && changed.has(tree.file(path) ?? path)));
    const deliveries = await unreadDeliveries(repository, before, after, changed);
    const plainChanges = [...[...changed].filter(isPlain), ...linked];
    const touched = onlyPlain ? parts : parts.filter(({ holds }) => plainChanges.some(holds));
    return {
        rendered,
        untouched,
        plain: touched,
        untouchedPlain: parts.filter((part) => !touched.includes(part)),
        onlyPlain,
        opaque: [
            ...opaque,
            ...deliveries,
            ...(await unreadChanges(repository, before, after, changed, {
                isCompared: (path) => isUntaken(path, before, after) && touched.some(({ holds }) => holds(path)),
                cache,
                deliveries,
            })),
            // Plain files are compared with each other.
            ...(0,changed_fillings/* byReason */.U)((await (0,changed_fillings/* changedFillings */.j)(repository, before, after, changed, cache)).filter(({ path, standing, isCompared }) => !isCompared || ![path, standing].every((one) => touched.some(({ holds }) => holds(one))))),
        ],
        notes: [...notesOf(before, after, untouched), ...(0,changed_packages/* notesOfFreed */.p)(before, after, changed)],
        changed,
    };
};
/** The file that a reason is about; '' where it is about none. */
const reach_units_pathOf = function ({ where }) { return (where?.kind === 'file' ? where.path : '') };
/** Changes of what says which files are applied, and how they are filled in: whoever reads those files sees nothing of it. */
const unreadDeliveries = async function (repository, before, after, changed) { return [
    ...(await changedElsewhere(repository, before, after)),
    ...(0,changed_deliveries/* changedDeliveries */.jy)(before, after, changed),
    ...(0,deciding_files/* changedDecidingFiles */.f_)(before, after, await withoutPatchedHelmfiles(repository, await withoutIdleLists(repository, changed, [before, after]), [
        before,
        after,
    ])),
    ...(await changedFetchedLists(repository, before, after, changed)),
    ...(await changedValuesFrom(repository, before, after, changed)),
    ...changedSubstitutions(before, after, changed),
] };
/**
 * What else changed, may decide and is compared by nobody. With a configuration and without one this is the same list: what an
 * environment's own files hold is no other question than what else reaches the cluster.
 */
const unreadChanges = async function (repository, before, after, changed, { isCompared, cache, deliveries, isSaid, isReleasedAsSaid }) {
    const found = [
        ...untakenComponents(before, after, changed),
        ...(await changedBeside(repository, before, after, changed, deliveries, isSaid)),
        ...(await (0,template_conditions/* changedTemplateConditions */.F)(repository, before, after, changed, isReleasedAsSaid)),
        ...(isSaid !== undefined ? [] : await (0,chart_users/* changedChartsOfUsers */.F6)(repository, before, after, changed)),
        ...(await changedHelmfileInputs(repository, before, after, changed)),
        ...(await changedPackageSettings(repository, before, after, changed)),
        ...(await changedJobTokens(repository, before, after, changed)),
        ...(await changedServedKeys(repository, before, after, changed)),
        ...(await changedFeeders(repository, before, after, {
            changed,
            isCompared,
            cache,
            ...(isSaid === undefined ? {} : { saysValues: true }),
        })),
    ];
    const told = new Set([...deliveries, ...found].map(reach_units_pathOf));
    const spoken = [
        ...(await changedSpokenPods(repository, before, after, changed)),
        ...(await changedIstioReleases(repository, before, after, changed)),
    ];
    return [...found, ...spoken.filter((one) => !told.has(reach_units_pathOf(one)))];
};
/** Changed files that are none of a unit, and that somebody may apply, or fill something in with: one reason for each. */
const changedBeside = async function (repository, before, after, changed, known, isSaid) {
    const textsFilledIn = (0,once/* once */.O)(() => filledInTexts(repository, after));
    const found = [
        ...(await changedStrayValues(repository, before, after, changed, isSaid)),
        ...(await changedNestedObjects(repository, before, after, changed, textsFilledIn)),
        ...(await changedFilledIn(repository, before, after, changed, textsFilledIn)),
        ...(await changedFilledInWorkloads(repository, before, after, changed)),
        ...(await changedPlayVariables(repository, before, after, changed)),
        ...(await changedListedPolicies(repository, before, after, changed, isSaid)),
        ...(await changedBazelDeploys(repository, before, after, changed)),
        ...(await changedHanding(repository, before, after, changed, isSaid)),
        ...(await handedNoLonger(repository, before, after, changed)),
        ...(await changedReleases(repository, before, after, changed)),
        ...(await changedRoles(repository, before, after, changed)),
        ...(await policiesMovedFromHands(repository, before, after, changed, isSaid !== undefined)),
        ...(await changedUnknownSettings(repository, before, after, changed)),
    ];
    const named = new Set(known.map(reach_units_pathOf));
    return found.filter((one, at) => !named.has(reach_units_pathOf(one)) && found.findIndex((other) => reach_units_pathOf(other) === reach_units_pathOf(one)) === at);
};
/** Each unit at both revisions. */
const unitPairs = function (before, after) { return pairUnits(before.found.units, after.found.units, {
    before: (unit) => sameFolder(unit, before) ?? plainFolder(unit, before),
    after: (unit) => sameFolder(unit, after) ?? plainFolder(unit, after),
}, { before: contentOfUnits(before.listing), after: contentOfUnits(after.listing) }) };
/** A kustomization that something else takes in one revision alone is compared with itself in the other. */
const sameFolder = function ({ id, source }, at) {
    const unit = source.kind === 'kustomize' ? at.found.ofFolder(source.folder) : undefined;
    return unit?.id === id ? unit : undefined;
};
/** Files that belong to no unit; what both revisions hold alike stands once. */
const standingFiles = function (before, after, cache) {
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache });
    const filesOf = ({ files, found }) => files.filter(({ path }) => !found.isTaken(path)).map((file) => ({ path: file.path, objects: read(file) }));
    const [olds, nows] = [filesOf(before), filesOf(after)];
    const [old, now] = [new Set(olds.map(({ objects }) => objects)), new Set(nows.map(({ objects }) => objects))];
    return [
        ...olds.map((file) => ({ ...file, stands: now.has(file.objects) ? 'both' : 'before' })),
        ...nows.filter(({ objects }) => !old.has(objects)).map((file) => ({ ...file, stands: 'after' })),
    ];
};
/**
 * Of the other kinds several objects
 * of one name split nothing: each is compared with what stood in its own place (settle-beside.ts), wherever it stands.
 */
const heldObjects = function (files) { return files.flatMap(({ path, objects, stands }) => {
    // Of two of one name in one file the first counts.
    const names = new Set();
    return objects.objects.flatMap(({ key, content }) => {
        const name = (0,object/* keyText */.Pu)(key);
        if (names.has(name))
            return [];
        names.add(name);
        return (0,interest/* mustBeRead */.rl)(key.group, key.kind, key.name, content) ? [{ path, key: name, content, stands }] : [];
    });
}) };
/** Texts that another program makes objects of. */
const changedOpaque = async function (repository, before, after, changed) {
    const folders = [...(0,opaque/* cdk8sFolders */.Te)(before.tree.paths), ...(0,opaque/* cdk8sFolders */.Te)(after.tree.paths)];
    const candidates = [...changed].flatMap((path) => {
        const by = (0,opaque/* opaqueBy */.BF)(path, folders);
        return by !== undefined && isUntaken(path, before, after) ? [by] : [];
    });
    const paths = candidates.map(({ path }) => path);
    const read = async ({ revision }) => revision === '' || paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const texts = await Promise.all([read(before), read(after)]);
    const decoder = new TextDecoder();
    return candidates
        .filter((file) => texts.some((all) => (0,opaque/* mayBecomeObject */.Wk)(file, decoder.decode(all.get(file.path)))))
        .sort((a, b) => (0,order/* byCodePoint */.HH)(a.path, b.path))
        .map(opaqueReason);
};
const opaqueReason = function ({ path, by, remedy }) { return ({
    code: 'NOT_RENDERED',
    text: `${path} is filled in by ${by}, and what it becomes is not known. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
/** Objects of Argo CD and Flux that apply what is not here, where the change touches them. */
const changedElsewhere = async function (repository, before, after) {
    const old = new Map(before.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    const now = new Map(after.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    const reasons = [...new Set([...old.keys(), ...now.keys()])]
        .sort(order/* byCodePoint */.HH)
        .map(async (key) => {
        const [one, other] = [old.get(key), now.get(key)];
        const shown = other ?? one;
        if (shown === undefined || (0,json/* isSameJson */.TL)(one?.content, other?.content))
            return [];
        if (await (0,remote_releases/* isNeutralElsewhere */.I)(repository, [one, other], [before, after]))
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${shown.id} changes, and what it applies was not rendered: ${shown.text}. Render it in a job that may fetch it, and give the result as before and after.`,
                where: { kind: 'file', path: shown.path, line: 1, column: 1 },
            },
        ];
    });
    return (await Promise.all(reasons)).flat();
};
/** Files of the head that other programs fill in, and that belong to no unit of either revision. */
const opaqueFiles = function (before, after) {
    const folders = (0,opaque/* cdk8sFolders */.Te)(after.tree.paths);
    return after.tree.paths.flatMap((path) => {
        const file = (0,opaque/* opaqueBy */.BF)(path, folders);
        return file !== undefined && isUntaken(path, before, after) ? [file] : [];
    });
};
/** Whether a file belongs to no unit of either revision. */
const isUntaken = function (path, ...sides) { return sides.every(({ found }) => !found.isTaken(path)) };
/** One line each, whatever the number. */
const notesOf = function (before, after, untouched) {
    const elsewhere = after.found.elsewhere.map(({ id }) => id);
    return [
        ...folded(untouched.map(({ title }) => title), 'unit that the change does not reach was not rendered', 'units that the change does not reach were not rendered'),
        ...folded(opaqueFiles(before, after).map(({ path }) => path), 'file that another program fills in was not read', 'files that other programs fill in were not read'),
        ...folded(elsewhere, 'object applies what this repository does not hold', 'objects apply what this repository does not hold'),
    ];
};
const mostNamed = 5;
const folded = function (names, one, several) {
    if (names.length === 0)
        return [];
    return [
        `${names.length} ${names.length === 1 ? one : several}: ${(0,list_names/* listNames */.Z)([...names].sort(order/* byCodePoint */.HH), mostNamed)}`,
    ];
};


/***/ }),

/***/ 49975:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ callsItPolicy),
/* harmony export */   DK: () => (/* binding */ guards),
/* harmony export */   Q: () => (/* binding */ isDynamic),
/* harmony export */   Qs: () => (/* binding */ speaksOfMesh),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   n8: () => (/* binding */ positional),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/** Words of what is of Istio, or of permissions, in any of the forms that commands name it by. */
const speaksOfMesh = /istio|authorizationpolic|peerauthentic|requestauthentic|envoyfilter|wasmplugin|role_?binding|clusterrole|dataplane-mode|gateway\.networking|rbac\.authorization/i;
/** Flags whose value is the next word. */
const withValue = /^(?:-[nlfkopsvc]|--(?:namespace|context|kubeconfig|cluster|user|server|token|as|as-group|selector|filename|kustomize|output|type|patch|patch-file|field-selector|request-timeout|timeout|grace-period|field-manager|subresource|container|image|overrides))$/;
/** A call without its flags. */
const positional = function (words) { return words.filter((word, at) => !word.startsWith('-') && !withValue.test(words[at - 1] ?? '')) };
/** Values of flags, in whichever way they are given. */
const valuesOf = function (words, flags) { return words.flatMap((word, at) => {
    const [, flag = '', value] = /^(--?[\w-]+)(?:=(.*))?$/.exec(word) ?? [];
    return flags.test(flag) ? [value ?? words[at + 1] ?? ''] : [];
}) };
/** What is filled in when the command runs. */
const isDynamic = function (word) { return word === undefined || /^(?:\$|_$|_\/)/.test(word) };
/** Words by which people call what guards others. */
const guards = /polic|istio|mesh|auth|rbac|gateway|security|guard|deny/i;
/** Names and addresses of what stands elsewhere tell what it is, where they tell anything. */
const callsItPolicy = /polic(?:y|ies)|authori[sz]ation|\brbac\b/i;
const isElsewhere = function (path) { return /^(?:https?:\/\/|git@|oci:\/\/|github\.com\/)/.test(path) };


/***/ }),

/***/ 39572:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ callsOfSides),
/* harmony export */   RK: () => (/* binding */ callsAsWritten),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   k2: () => (/* binding */ mayCall),
/* harmony export */   zo: () => (/* binding */ namesGivenIn)
/* harmony export */ });
/* harmony import */ var _templates_object_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56549);
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
/**
 * Every call of a client that a file has written down, wherever: in a script, a pipeline, an object or a program; with what the
 * file says that its names stand for.
 */
const callsIn = function (path, text, named = withNames(text)) {
    if (!mayCall.test(text))
        return [];
    const documents = _templates_object_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isData */ .$V.test(path)
        ? ((0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsIn */ .a)(path, named) ?? (0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .documentsIn */ .a)(path, withoutActions(named)))
        : undefined;
    if (documents !== undefined)
        return documents.flatMap(callsOfValue);
    return [...callsOfText(named), ...(isProgram.test(path) ? callsOfLibrary(named) : [])];
};
/** The calls of both sides; documents that both have are left out, and large ones are not parsed for nothing. */
const callsOfSides = function (path, [old, now]) {
    const [one, other] = _templates_object_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isData */ .$V.test(path) ? (0,_own_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .ownDocuments */ .l)(old, now, (document) => mayCall.test(document)) : [old, now];
    return [callsIn(path, one), callsIn(path, other)];
};
/** The calls of a text as they are written: what a name in them stands for is not put in its place. */
const callsAsWritten = function (path, text) { return callsIn(path, text, text) };


/***/ })

};
