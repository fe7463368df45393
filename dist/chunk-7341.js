export const id = 7341;
export const ids = [7341];
export const modules = {

/***/ 57341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderUnit)
});

// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 4 modules
var read_yaml = __webpack_require__(76941);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/units/load-restrictions.ts





/** Their files name more files, in fields of their own. */
const further = [...kustomizations/* working */.Cc, 'configurations', 'crds', 'openapi', 'helmCharts'];
const isKustomization = function (path) { return ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes((0,repository/* nameOf */.Vb)(path)) };
/**
 * Flux builds with files from anywhere below the root of its source (fluxcd/pkg kustomize: SecureBuild), kustomize by itself from
 * a kustomization's own folder alone. So is a unit of Flux, where no path of its kustomizations leaves the copy.
 */
const loadsAnywhere = function (unit, texts) { return unit.declared?.by.startsWith('Kustomization ') === true &&
    [...texts]
        .filter(([path]) => isKustomization(path))
        .every(([path, text]) => (0,read_values/* readValues */.N$)(text).every((value) => staysInside(value, (0,repository/* folderOf */.yS)(path)))) };
const staysInside = function (value, folder) { return (0,json/* isJsonObject */.OW)(value) &&
    further.every((name) => value[name] === undefined) &&
    textsIn(value).every((text) => pathsIn(text).every((path) => (0,revision_tree/* joinPath */.uJ)(folder, path) !== undefined)) };
const textsIn = function (value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(textsIn);
    return (0,json/* isJsonObject */.OW)(value) ? Object.values(value).flatMap(textsIn) : [];
};
/** `name=path` of a generator is one behind its name. Any text may be a path. */
const pathsIn = function (text) { return [text, text.slice(text.indexOf('=') + 1)] };

;// CONCATENATED MODULE: ./src/units/copy-of-unit.ts




/** The folder of the copy that stands over a kustomization; no repository has it. */
const overlayFolder = '.meshgate-overlay';
/** kustomize takes no folder that the one which takes it stands in: the root of the repository is copied beside it. */
const rootFolder = 'repository';
const valuesFile = '.meshgate-values.json';
/** What a unit is rendered from; undefined: its files are read as they are. */
const planCopy = function (unit, tree, namespace) {
    const { source } = unit;
    switch (source.kind) {
        case 'plain':
            return undefined;
        case 'kustomize':
            return planKustomize(unit, source, tree);
        case 'helm':
            return planHelm(unit, source, tree, namespace);
    }
};
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The copy itself, once its files are read. */
const makeCopy = function (unit, { from, made, task }, contents) {
    const files = new Map();
    for (const [path, real] of from) {
        const bytes = contents.get(real);
        if (bytes !== undefined)
            files.set(path, bytes);
    }
    for (const [path, text] of made)
        files.set(path, encoder.encode(text));
    if (task.tool !== 'kustomize' || unit.declared === undefined)
        return { ...task, files };
    const texts = new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
    return { ...task, files, ...(loadsAnywhere(unit, texts) ? { loadsAnywhere: true } : {}) };
};
/** Links are replaced by what they lead to, within the repository; a link to a folder brings its files. */
const sourcesOf = function (paths, tree) {
    const from = new Map();
    for (const path of paths)
        copyTo(path, path, { from, tree, within: [] });
    return from;
};
const copyTo = function (at, path, { from, tree, within }) {
    const file = tree.file(path);
    if (file !== undefined)
        from.set(at, file);
    const { folder, paths } = (0,revision_tree/* behindLink */.Bk)(path, tree);
    if (within.includes(folder))
        return;
    for (const inner of paths)
        copyTo(`${at}${inner.slice(folder.length)}`, inner, { from, tree, within: [...within, folder] });
};
const planKustomize = function (unit, source, tree) {
    const { folder, overlay = {}, resources } = source;
    const inCopy = (path) => (folder === '' ? (0,revision_tree/* pathIn */.lW)(rootFolder, path) : path);
    const made = new Map([...(unit.elsewhere?.texts ?? [])].map(([path, text]) => [inCopy(path), text]));
    const up = `../${folder === '' ? rootFolder : folder}`;
    if (resources !== undefined)
        made.set(inCopy((0,revision_tree/* pathIn */.lW)(folder, 'kustomization.yaml')), kustomization({ resources: resources.map((path) => (0,revision_tree/* pathFrom */.Iw)(folder, path)) }));
    made.set(`${overlayFolder}/kustomization.yaml`, kustomization({ ...relocated(overlay, up), resources: [up], buildMetadata: ['originAnnotations'] }));
    const from = new Map([...sourcesOf(unit.reads, tree)].map(([path, real]) => [inCopy(path), real]));
    return { from, made, task: { tool: 'kustomize', folder: overlayFolder } };
};
const kustomization = function (members) { return JSON.stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...members }) };
/** Components are named from the folder that the object points at. */
const relocated = function (overlay, up) {
    const { components, ...rest } = overlay;
    if (!Array.isArray(components))
        return rest;
    const moved = components.flatMap((one) => (typeof one === 'string' ? [`${up}/${one}`] : []));
    return { ...rest, components: moved };
};
const planHelm = function (unit, source, tree, namespace) {
    const { folder, values, release } = source;
    const from = sourcesOf([...unit.reads, ...(unit.asides ?? [])], tree);
    // What `helm dependency build` does for a chart of the same repository.
    for (const [name, local] of source.local) {
        const target = (0,revision_tree/* pathIn */.lW)(folder, `charts/${name}`);
        if (tree.file(`${target}/Chart.yaml`) !== undefined)
            continue;
        for (const path of tree.below(local))
            copyTo(`${target}${path.slice(local.length)}`, path, { from, tree, within: [local] });
    }
    const made = new Map();
    if ((0,json/* isJsonObject */.OW)(values))
        made.set(valuesFile, JSON.stringify(values));
    return {
        from,
        made,
        task: {
            tool: 'helm',
            folder,
            release: {
                name: releaseName(release, folder),
                namespace,
                valueFiles: [...source.valueFiles, ...(made.size > 0 ? [valuesFile] : [])],
            },
        },
    };
};
/** Helm takes names of at most 53 characters; one that it would refuse decides nothing here. */
const releaseName = function (name, folder) { return /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/.test(name)
    ? name
    : (0,repository/* nameOf */.Vb)(folder)
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'release' };

// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
;// CONCATENATED MODULE: ./src/units/written-line.ts





/** Finds a rendered object in its source: the one of its name, else the only one of its kind. */
const openWritten = function (text) {
    let known;
    return (key) => {
        known ??= (text.includes('{{') ? undefined : parsedObjects(text)) ?? scannedObjects(text);
        const written = writtenOf(known, key);
        return {
            line: written?.line() ?? 1,
            placeOf: (pointer, rendered) => written?.parts === undefined ? undefined : placeOfPart(written.parts, pointer, rendered),
        };
    };
};
const writtenOf = function (known, { kind, name, namespace }) {
    const same = known.filter((written) => written.kind === kind);
    const exact = same.filter(({ names }) => names.includes(name));
    // Prefixes and suffixes of kustomize, and what a template adds, stand around the name.
    const around = same.find(({ names }) => names.some((written) => written !== '' && name.includes(written)));
    return (exact.find((written) => written.namespace === namespace) ??
        exact.find((written) => written.namespace === undefined) ??
        exact[0] ??
        around ??
        (same.length === 1 ? same[0] : undefined));
};
const placeOfPart = function ({ content, find }, pointer, rendered) {
    const there = presentPart(rendered, (0,positions/* pointerParts */.uo)(pointer));
    if (there.length === 0)
        return undefined;
    const [written, made] = [content, rendered].map((whole) => valueAt(whole, there));
    return written !== undefined && made !== undefined && (0,json/* isSameJson */.TL)(written, made)
        ? find(there.map((part) => `/${(0,positions/* pointerPart */.x$)(part)}`).join(''))
        : undefined;
};
/** The part itself, or the nearest one around it that is there. */
const presentPart = function (content, parts) { return parts.length === 0 || valueAt(content, parts) !== undefined ? parts : presentPart(content, parts.slice(0, -1)) };
const valueAt = function (content, parts) { return parts.reduce((value, part) => {
    if (Array.isArray(value))
        return value[Number(part)];
    return (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}, content) };
/** undefined where a part of the text is no YAML that everybody reads alike. */
const parsedObjects = function (text) {
    const position = (0,positions/* positionsOf */.q$)(text);
    const found = [];
    for (const { value, range, items } of (0,read_yaml/* readYaml */.gM)(text, limits/* folderLimits */.fR).documents) {
        if (value === undefined)
            return undefined;
        const parts = items.size === 0 ? [[value, range]] : [...items];
        for (const [part, { start, end }] of parts) {
            if (!(0,json/* isJsonObject */.OW)(part) || typeof part['kind'] !== 'string')
                continue;
            const metadata = part['metadata'];
            const { name, namespace } = (0,json/* isJsonObject */.OW)(metadata) ? metadata : {};
            // The members of a list are indented as in their file.
            const column = position(start).column - 1;
            const offsetOf = (0,once/* once */.O)(() => (0,read_yaml/* openYaml */.IM)(' '.repeat(column) + text.slice(start, end)));
            const find = (pointer) => position(start + Math.max(offsetOf()(pointer) - column, 0));
            found.push({
                kind: part['kind'],
                names: typeof name === 'string' ? [name] : [],
                ...(typeof namespace === 'string' ? { namespace } : {}),
                line: () => find('/kind').line,
                parts: { content: part, find },
            });
        }
    }
    return found;
};
/** What the lines of a template say, which is no YAML yet. */
const scannedObjects = function (text) {
    const lines = text.split('\n');
    const found = [];
    let start = 0;
    for (let at = 0; at <= lines.length; at += 1) {
        if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? ''))
            continue;
        const document = lines.slice(start, at);
        const from = start;
        const names = document.flatMap((line) => valuesOf(line, 'name'));
        const kinds = new Set();
        for (const [index, line] of document.entries())
            for (const kind of valuesOf(line, 'kind')) {
                const number = from + index + 1;
                if (!kinds.has(kind))
                    found.push({ kind, names, line: () => number });
                kinds.add(kind);
            }
        start = at + 1;
    }
    return found;
};
/** In block style at the beginning of a line, in flow style after a brace or a comma. */
const valuesOf = function (line, field) { return [...line.matchAll(new RegExp(`(?:^\\s*(?:- )?|[{,]\\s*)["']?${field}["']?:\\s*["']?([^"'\\s#,{}]+)`, 'g'))].map(([, value = '']) => value) };

;// CONCATENATED MODULE: ./src/units/place-rendered.ts






const origin = 'config.kubernetes.io/origin';
const openSources = function (textOf) {
    const known = new Map();
    return {
        textOf,
        writtenAt: (path, key) => {
            const find = known.get(path) ?? openWritten(textOf(path) ?? '');
            known.set(path, find);
            return find(key);
        },
    };
};
/**
 * A rendered object stands where its source does: in the file that kustomize names as its origin, in the template that Helm
 * names. So does each part that its source writes as it is rendered. What was added to find that out is taken away again.
 */
const placeRendered = function (object, unit, { textOf, writtenAt }) {
    const { source, annotations, content, key } = object;
    if (source.kind !== 'file' || unit.source.kind === 'plain')
        return object;
    const { [origin]: from, ...rest } = annotations;
    const path = unit.source.kind === 'kustomize'
        ? originPath(from, unit.source.folder)
        : templatePath(unit.source.folder, source.renderedFrom);
    // Most objects stand in no row: the line is looked for when somebody asks.
    const written = (0,once/* once */.O)(() => (path === undefined ? undefined : writtenAt(path, key)));
    const file = path ?? buildPath(unit, textOf);
    const place = placeLater(file, () => ({ line: written()?.line ?? 1, column: 1 }));
    return {
        ...object,
        source: place,
        locate: (pointer) => pointer === '' || path === undefined
            ? place
            : placeLater(file, () => written()?.placeOf(pointer, content) ?? { line: place.line, column: 1 }),
        ...(from === undefined ? {} : { annotations: rest, content: withoutOrigin(content) }),
    };
};
/** The origin of a part, in the form of the text or as JSON. */
const originIn = /config\.kubernetes\.io\/origin(?:: \|\n\s+|":")(path: [^\n"\\]+)/;
/** A part of a rendered text that nobody can read stands where its source does as well; what is from no file stays where it was rendered. */
const placeUnread = function (part, rendered, unit, { textOf }) {
    const { source } = unit;
    if (source.kind === 'plain')
        return part;
    const lines = rendered.split('\n');
    const placed = (problem) => {
        const { where } = problem;
        if (where?.kind !== 'file')
            return problem;
        const path = source.kind === 'kustomize'
            ? originPath(originIn.exec(part.written)?.[1], source.folder)
            : templatePath(source.folder, where.renderedFrom);
        const text = path === undefined ? undefined : textOf(path);
        if (path === undefined || text === undefined)
            return problem;
        const words = (lines[where.line - 1] ?? '').trim();
        const line = text.split('\n').findIndex((one) => one.trim() === words);
        return { ...problem, where: { kind: 'file', path, line: Math.max(line, 0) + 1, column: 1 } };
    };
    return { ...part, problems: part.problems.map(placed) };
};
const placeLater = function (path, find) {
    const position = (0,once/* once */.O)(find);
    return {
        kind: 'file',
        path,
        get line() {
            return position().line;
        },
        get column() {
            return position().column;
        },
    };
};
const originPath = function (text, folder) {
    const path = /^path: (.+)$/m.exec(text ?? '')?.[1];
    if (path === undefined || path.includes('://'))
        return undefined;
    const inCopy = (0,revision_tree/* joinPath */.uJ)(overlayFolder, path);
    return folder === '' && inCopy?.startsWith(`${rootFolder}/`) === true ? inCopy.slice(rootFolder.length + 1) : inCopy;
};
/** `# Source: shop/charts/db/templates/policy.yaml` begins with the chart's name, and not with its folder. */
const templatePath = function (folder, renderedFrom) {
    const inside = renderedFrom?.slice(renderedFrom.indexOf('/') + 1);
    return inside === undefined || inside === '' ? undefined : (0,revision_tree/* joinPath */.uJ)(folder, inside);
};
const buildPath = function ({ source }, textOf) {
    if (source.kind === 'plain')
        return '';
    const names = source.kind === 'helm' ? ['Chart.yaml'] : templates/* kustomizationNames */.KF;
    const paths = names.map((name) => (0,revision_tree/* pathIn */.lW)(source.folder, name));
    return paths.find((path) => textOf(path) !== undefined) ?? paths[0] ?? '';
};
const withoutOrigin = function (content) {
    const metadata = content['metadata'];
    const annotations = (0,json/* isJsonObject */.OW)(metadata) ? metadata['annotations'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(metadata) || !(0,json/* isJsonObject */.OW)(annotations))
        return content;
    const rest = Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== origin));
    const others = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'annotations'));
    const kept = Object.keys(rest).length === 0 ? others : { ...others, annotations: rest };
    return { ...content, metadata: kept };
};

;// CONCATENATED MODULE: ./src/units/substitute.ts
/** `$${NAME}` is an escape; `${NAME}`, `${NAME:-default}` and `${NAME:=default}` are variables. */
const variable = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)(?::([-=])([^{}]*))?\}/g;
const disabled = /kustomize\.toolkit\.fluxcd\.io\/substitute:\s*["']?disabled/;
/**
 * What Flux' `postBuild` makes of a built text. A variable that nothing in the tree decides stays as it is, and whoever
 * reads the objects sees it; other functions of envsubst stay as well.
 */
const substitute = function (text, { variables, complete }) { return text
    .split(/^(?=---\s*$)/m)
    .map((document) => disabled.test(document)
    ? document
    : document.replaceAll(variable, (whole, escaped, name, operator, fallback) => {
        if (escaped !== '')
            return whole.slice(1);
        const value = variables.get(name);
        if (value !== undefined && (value !== '' || operator === undefined))
            return value;
        if (!complete)
            return whole;
        return operator === undefined ? '' : fallback;
    }))
    .join('') };

// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/units/without-definitions.ts
var without_definitions = __webpack_require__(94548);
;// CONCATENATED MODULE: ./src/open/reached/failed-place.ts


/** A file that a message names, with a line where it says one. */
const namedFile = /(?<path>[\w.@/-]*\w\.(?:ya?ml|json|tpl|tgz|txt))(?::(?<line>\d+)(?::(?<column>\d+))?)?/g;
/** The kustomization on the way to which kustomize stopped, as it says it, or as its words are shortened. */
const namedFolder = /(?: path '|\.\.\. in )([\w.@/-]+)'?: /g;
/**
 * The file to edit where a tool refuses a unit. helm names templates below the name of their chart, kustomize by the path from
 * where it met them; what no file of the unit is called leaves the kustomization that it stopped at.
 */
const placeOfFailure = function ({ source, reads }, tree, text) {
    if (source.kind === 'plain')
        return undefined;
    const { folder } = source;
    const inFolder = (path) => (0,revision_tree/* pathIn */.lW)(folder, path);
    const own = (one) => {
        const at = templates/* kustomizationNames */.KF.map((name) => (0,revision_tree/* pathIn */.lW)(one, name)).find((path) => tree.file(path) !== undefined);
        return at === undefined ? undefined : { kind: 'file', path: at, line: 1, column: 1 };
    };
    // The file that is named is right; where it is taken from is not.
    const outsideOf = source.kind === 'kustomize' ? /is not in or below '([^']*)'/.exec(text)?.[1] : undefined;
    const taker = outsideOf === undefined ? undefined : own(outsideOf);
    if (taker !== undefined)
        return taker;
    for (const { groups } of text.matchAll(namedFile)) {
        const { path = '', line, column } = { ...groups };
        const named = path.replace(/^(?:\.{1,2}\/)+/, '').replace(/^\/+/, '');
        const ofChart = source.kind === 'helm' ? inFolder(named.slice(named.indexOf('/') + 1)) : named;
        const ends = [...reads].filter((one) => one.endsWith(`/${named}`));
        const [found] = [named, inFolder(named), ofChart].filter((one) => reads.has(one) || tree.file(one) !== undefined);
        const [only, ...others] = ends;
        const at = found ?? (others.length === 0 ? only : undefined);
        if (at !== undefined)
            return { kind: 'file', path: at, line: Number(line ?? 1), column: Number(column ?? 1) };
    }
    if (source.kind !== 'kustomize')
        return undefined;
    const within = [...text.matchAll(namedFolder)].at(-1)?.[1];
    return (within === undefined ? undefined : own(within)) ?? own(folder);
};

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/open/reached/unmatched-patches.ts






/** kustomize: `kustomization.yaml is empty`. */
const emptyBase = /kustomization\.yaml is empty/;
const emptyList = '.meshgate-empty.yaml';
const ofHead = new Set(['apiVersion', 'kind', 'metadata']);
/**
 * A unit with an empty list in each base that says nothing but what it is. Versions of kustomize refuse such a base or build
 * nothing of it: either nothing of the unit is applied, or what the rest gives. Where both revisions have the same ones, the
 * comparison of the rest is right in both cases; so it is where one revision has no such unit, since nothing takes its place.
 */
const withoutEmpty = function (unit, { textOf }, errors) {
    const texts = unit.elsewhere?.texts ?? new Map();
    const empty = [...unit.reads].filter((path) => {
        if (!emptyBase.test(errors) || !(0,kustomizations/* isKustomizationFile */.yi)(path))
            return false;
        const [value, ...more] = (0,read_values/* readValues */.N$)(texts.get(path) ?? textOf(path) ?? '');
        return (0,json/* isJsonObject */.OW)(value) && more.length === 0 && Object.keys(value).every((field) => ofHead.has(field));
    });
    if (empty.length === 0)
        return undefined;
    const filled = empty.flatMap((path) => [
        [path, JSON.stringify({ ...(0,fields/* objectAt */.lJ)((0,read_values/* readValues */.N$)(textOf(path) ?? '')[0]), resources: [emptyList] })],
        [(0,revision_tree/* pathIn */.lW)((0,repository/* folderOf */.yS)(path), emptyList), 'apiVersion: v1\nkind: List\nitems: []\n'],
    ]);
    const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set() };
    return { unit: { ...unit, elsewhere: { ...elsewhere, texts: new Map([...texts, ...filled]) } }, empty: empty.sort() };
};
/** kustomize: `no matches for Id Deployment.v1.apps/web.[noNs]`. */
const unmatchedId = /no matches for Id ([A-Z]\w*)\.[^\s/]*\/([a-z0-9][-a-z0-9.:]*?)\.(?:\[noNs\]|[a-z0-9-]+)(?=[;\s`'")]|$)/;
/** More of them than this are no accident of a version of kustomize. */
const mostUnmatched = 8;
/**
 * A unit without the one patch that kustomize finds no object for; undefined: its words do not say plainly which that is.
 *
 * A strategic merge patch changes the object of its own kind and name, and no other (kustomize: PatchStrategicMerge,
 * `patches` without a target). Where the unit holds none of that kind and name it changes nothing there, whatever version builds
 * it; a base that is left out may hold one, which the same patch makes the same of at both revisions. So the rest is what a
 * build without the patch gives: `isWithoutTarget` looks for what the patch could have meant, and both revisions have to leave
 * the same patches out (rendered-sides.ts).
 */
const withoutUnmatched = function (unit, { textOf, tree }, errors) {
    const [, kind = '', name = ''] = unmatchedId.exec(errors) ?? [];
    if (name === '')
        return undefined;
    const texts = unit.elsewhere?.texts ?? new Map();
    const written = (path) => texts.get(path) ?? textOf(path);
    const found = [...unit.reads].filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
        const [value, ...more] = (0,read_values/* readValues */.N$)(written(path) ?? '');
        if (!(0,json/* isJsonObject */.OW)(value) || more.length > 0)
            return [];
        return entriesOf(value).flatMap((entry) => {
            const at = entry.file === undefined ? undefined : (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), entry.file);
            const text = at === undefined ? entry.text : tree.file(at) === at ? written(at) : undefined;
            return text !== undefined && text.includes(name) ? [{ ...entry, path, value, text, at }] : [];
        });
    });
    const [only, another] = found.filter(({ text }) => (0,read_values/* readValues */.N$)(text).some((one) => isOf(one, kind, name)));
    if (only === undefined || another !== undefined)
        return undefined;
    const [patch, rest] = takeOut(only.text, kind, name);
    if (patch === undefined || (rest !== '' && only.at === undefined))
        return undefined;
    const left = new Map(texts);
    if (rest === '')
        left.set(only.path, JSON.stringify(without(only.value, only.field, only.index)));
    else
        left.set(only.at ?? '', rest);
    const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set() };
    return {
        unit: { ...unit, elsewhere: { ...elsewhere, texts: left } },
        patch: { path: only.path, kind, name, text: patch },
    };
};
/** Strategic merge patches of a kustomization: those with a target of their own say in other words what they change. */
const entriesOf = function (value) { return [
    ...listOf(value, 'patchesStrategicMerge').flatMap((entry, index) => typeof entry !== 'string'
        ? []
        : [{ field: 'patchesStrategicMerge', index, ...(/[\n{]/.test(entry) ? { text: entry } : { file: entry }) }]),
    ...listOf(value, 'patches').flatMap((entry, index) => {
        if (typeof entry === 'string')
            return [{ field: 'patches', index, file: entry }];
        if (!(0,json/* isJsonObject */.OW)(entry) || entry['target'] !== undefined)
            return [];
        const file = (0,fields/* textAt */.$6)(entry, 'path');
        return [{ field: 'patches', index, ...(file === '' ? { text: (0,fields/* textAt */.$6)(entry, 'patch') } : { file }) }];
    }),
] };
/** The one patch of an object in a text of several, and the others; undefined where documents do not show plainly. */
const takeOut = function (text, kind, name) {
    const documents = text.split(/^---(?:[ \t][^\n]*)?\n/m).filter((one) => (0,read_values/* readValues */.N$)(one).length > 0);
    const own = documents.filter((one) => (0,read_values/* readValues */.N$)(one).some((value) => isOf(value, kind, name)));
    const others = documents.filter((one) => !own.includes(one));
    const isPlain = (0,json/* isSameJson */.TL)([...(0,read_values/* readValues */.N$)(text)], documents.flatMap((one) => [...(0,read_values/* readValues */.N$)(one)]));
    return isPlain && own.length === 1 ? [own[0], others.join('---\n')] : [undefined, ''];
};
const listOf = function (value, field) {
    const list = value[field];
    return Array.isArray(list) ? list : [];
};
const without = function (value, field, index) {
    const rest = listOf(value, field).filter((_, at) => at !== index);
    const others = Object.entries(value).filter(([name]) => name !== field);
    return Object.fromEntries([...others, ...(rest.length === 0 ? [] : [[field, rest]])]);
};
const isOf = function (value, kind, name) { return (0,fields/* textAt */.$6)(value, 'kind') === kind && (0,fields/* textAt */.$6)((0,fields/* objectAt */.lJ)(value, 'metadata'), 'name') === name };
/** Whether no object could be what a patch was meant for: of its kind, by its name or by one with a prefix or suffix. */
const isWithoutTarget = function (objects, { kind, name }) { return !objects.some(({ key }) => key.kind === kind && key.name.includes(name)) };

;// CONCATENATED MODULE: ./src/open/reached/render-unit.ts













/** Renders a unit at a revision, or says what keeps it from being rendered. A unit that is not there holds nothing. */
const renderUnit = async function (ports, unit, at) {
    if (unit === undefined)
        return { kind: 'absent' };
    if (unit.obstacle !== undefined)
        return notRendered(unit, unit.obstacle);
    const namespace = unit.namespace ?? ports.namespace;
    const plan = planCopy(unit, at.tree, namespace ?? 'default');
    if (plan === undefined)
        return readText(unit, at, ports, filesOf(unit, at));
    const contents = await ports.repository.whole.read(at.revision, [...new Set(plan.from.values())]);
    const lost = [...plan.from.values()].find((path) => !contents.has(path));
    if (lost !== undefined)
        return notRendered(unit, {
            text: `${lost} could not be read`,
            remedy: 'Give the job the whole tree of both revisions: fetch-depth: 2, or GIT_DEPTH: "0".',
        });
    const first = await ports.renderer.render(makeCopy(unit, plan, contents));
    const unmatched = [];
    const empty = [];
    let [left, rendering] = [unit, first];
    while (rendering.kind === 'failed' && rendering.why === 'refused' && unmatched.length < mostUnmatched) {
        const filled = empty.length === 0 ? withoutEmpty(left, at, rendering.text) : undefined;
        const without = filled === undefined ? withoutUnmatched(left, at, rendering.text) : undefined;
        left = filled?.unit ?? without?.unit ?? left;
        const next = planCopy(left, at.tree, namespace ?? 'default');
        if ((filled ?? without) === undefined || next === undefined)
            break;
        empty.push(...(filled?.empty ?? []));
        if (without !== undefined)
            unmatched.push(without.patch);
        rendering = await ports.renderer.render(makeCopy(left, next, contents));
    }
    if (rendering.kind === 'failed')
        return malformed(unit, at, rendering) ?? refused(unit, at, first.kind === 'failed' ? first : rendering);
    const read = readText(unit, at, ports, [{ path: unit.id, text: rendering.text }], { unmatched, empty });
    const isWhole = read.kind !== 'read' || unmatched.every((patch) => isWithoutTarget(read.read.objects, patch));
    return isWhole || first.kind !== 'failed' ? read : refused(unit, at, first);
};
/** Names what could not be rendered: nothing in it is known. */
const notRendered = function ({ title }, { text, remedy, why }) { return ({
    kind: 'not rendered',
    reason: { code: 'NOT_RENDERED', text: `${title} was not rendered: ${text}. ${remedy}` },
    ...(why === 'no tool' ? { noTool: true } : {}),
}) };
/** A tool's own words name a file by the way that it came, if at all: the one to edit is said by its path. */
const refused = function (unit, { tree }, failure) {
    const where = failure.why === 'refused' ? placeOfFailure(unit, tree, failure.text) : undefined;
    if (where === undefined)
        return notRendered(unit, failure);
    const { path, line } = where;
    return {
        kind: 'not rendered',
        reason: {
            code: 'NOT_RENDERED',
            text: `${unit.title} was not rendered: ${failure.text}. The file to edit first is ${path}${line === 1 ? '' : `:${line}`}. ${failure.remedy}`,
            where,
        },
    };
};
/** A tool says of malformed YAML in its own words, and not in which line of the file it stands: a plain file gets all three. */
const malformed = function ({ title, reads }, { textOf }, { why, text }) {
    if (why !== 'refused')
        return undefined;
    for (const path of reads) {
        const source = /\.ya?ml$/i.test(path) ? (textOf(path) ?? '') : '';
        // A template is no YAML yet.
        if (source === '' || source.includes('{{'))
            continue;
        const flaw = (0,read_yaml/* readYaml */.gM)(source, limits/* folderLimits */.fR)
            .documents.flatMap(({ flaws }) => flaws)
            .find(({ code }) => code === 'YAML_SYNTAX');
        if (flaw === undefined)
            continue;
        const { line, column } = (0,positions/* positionsOf */.q$)(source)(flaw.offset);
        return {
            kind: 'not rendered',
            reason: {
                code: 'NOT_RENDERED',
                text: `${title} was not rendered: ${path}:${line}:${column}: ${flaw.message}. ${flaw.remedy}. ${text}`,
                where: { kind: 'file', path, line, column },
            },
        };
    }
    return undefined;
};
/** What a chart puts in the namespace of its release has one that nothing says, as what names none. */
const unsaidNamespaces = function (unit, { textOf }, { objects, withoutNamespace }) {
    if (unit.source.kind !== 'helm')
        return withoutNamespace.length;
    const texts = [...unit.reads].map((path) => ({ path, text: textOf(path) ?? '' }));
    return (0,words_of_unit/* isReleasedAnywhere */.bi)({ unit, texts })
        ? objects.filter(({ key }) => key.namespace === 'default').length
        : withoutNamespace.length;
};
/** A plain unit: its files as they are. */
const filesOf = function ({ reads }, { files }) { return files.filter(({ path }) => reads.has(path)) };
/** The object that declares a plain unit is read with its files, and made by it only where it stands in its folder. */
const isApplied = function ({ declared }, path) { return declared === undefined || (0,revision_tree/* isInside */.FK)(path, declared.folder) };
const readText = function (unit, at, { cache, namespace, isSame = false }, texts, { unmatched, empty } = {
    unmatched: [],
    empty: [],
}) {
    const { source } = unit;
    const substitutions = source.kind === 'helm' ? undefined : source.substitutions;
    const files = texts.map(({ path, text: whole }) => {
        const text = isSame ? (0,without_definitions/* withoutDefinitions */.D)(whole) : whole;
        const filled = substitutions === undefined ? text : substitute(text, substitutions);
        // Not of bytes of a file: the text alone tells it from others.
        return { path, text: filled, digest: `text:${filled}` };
    });
    const given = unit.namespace ?? namespace;
    const read = (0,read_objects/* readObjects */.$I)(files, {
        selection: 'found',
        limits: limits/* folderLimits */.fR,
        cache,
        ...(given === undefined ? {} : { namespace: given }),
    });
    const sources = openSources(at.textOf);
    return {
        kind: 'read',
        read: {
            ...read,
            objects: read.objects.map((object) => placeRendered(object, unit, sources)),
            unread: read.unread.map((part) => placeUnread(part, files[0]?.text ?? '', unit, sources)),
        },
        withoutNamespace: given === undefined ? unsaidNamespaces(unit, at, read) : 0,
        deliveries: (0,gitops_object/* gitOpsObjects */.JD)(source.kind === 'plain' ? files.filter(({ path }) => isApplied(unit, path)) : files),
        unmatched,
        empty,
    };
};


/***/ }),

/***/ 71089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ working),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   ZA: () => (/* binding */ placedBy),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   tF: () => (/* binding */ namespaceOfBuild),
/* harmony export */   vi: () => (/* binding */ readKustomizations),
/* harmony export */   yi: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55265);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







const isKustomizationFile = function (path) { return (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === 'kustomize' };
/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = function (value) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'apiVersion').includes('toolkit.fluxcd.io') };
/** Every kustomization of the tree, by folder. */
const readKustomizations = function (tree, textOf) {
    const found = new Map();
    for (const path of tree.paths) {
        if (!isKustomizationFile(path))
            continue;
        const text = textOf(path);
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        if (values.length > 0 && values.every(isOfFlux))
            continue;
        const folder = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
        // kustomize refuses a folder with two of them.
        const twice = found.get(folder);
        const one = readOne(tree, folder, path, text ?? '', values.find(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW));
        found.set(folder, twice === undefined ? one : { ...one, obstacle: severalFiles(folder) });
    }
    return new Map([...found].map(([folder, one]) => [folder, withConfigured(one, found, tree, textOf)]));
};
/** Fields whose entries are configurations of what makes or changes resources: a text, a file, or a folder of such. */
const working = ['generators', 'transformers', 'validators'];
/**
 * Reads what these configurations name, too: a patch, files that a ConfigMap is made of. kustomize looks for it from the folder of
 * the kustomization that takes the configuration, wherever that one stands (kustomize: internal/target/kusttarget.go,
 * configureExternalTransformers). A configuration that cannot be read may name any file below that folder.
 */
const withConfigured = function (one, all, tree, textOf) {
    const { folder, value } = one;
    const texts = working.flatMap((field) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field).flatMap((entry) => {
        if (entry.includes('\n'))
            return [entry];
        const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
        if (at === undefined)
            return [];
        if (tree.file(at) !== undefined)
            return [textOf(at)];
        const taken = tree.folder(at);
        return taken === undefined ? [] : [...graphOf(taken, all).reads].map(textOf);
    }));
    const configured = texts.flatMap((text) => {
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        // The path of a function's program stands in a text of an annotation.
        const words = text?.split(/[\s"',]+/) ?? [];
        return values.length === 0 ? tree.below(folder) : namedFiles([...values, ...words], folder, tree);
    });
    return { ...one, reads: new Set([...one.reads, ...configured]), configured: new Set(configured) };
};
const severalFiles = function (folder) { return ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
}) };
const takers = ['resources', 'bases', 'components', ...working];
const readOne = function (tree, folder, path, text, value) {
    const takes = new Set();
    const reads = new Set([path]);
    if (value === undefined) {
        const empty = text.trim() === '';
        return {
            folder,
            path,
            takes,
            reads,
            isComponent: false,
            ...{ text, value: {}, parts: new Set(), elsewhere: [] },
            obstacle: {
                text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
                remedy: 'Correct the file: kustomize build says where.',
            },
        };
    }
    let obstacle;
    const parts = new Set();
    const elsewhere = [];
    for (const field of takers)
        for (const entry of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field)) {
            if (entry.includes('\n'))
                continue;
            const isPart = field !== 'resources' && field !== 'bases';
            const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
            const next = at === undefined ? undefined : tree.folder(at);
            if (next !== undefined && at !== undefined && tree.file(at) === undefined) {
                for (const link of tree.linksOn(at))
                    reads.add(link);
                takes.add(next);
                if (isPart)
                    parts.add(next);
            }
            else if (at === undefined || tree.file(at) === undefined) {
                if (isPart)
                    obstacle ??= missing(path, entry);
                else
                    elsewhere.push(entry);
            }
        }
    for (const file of namedFiles(value, folder, tree))
        reads.add(file);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
        obstacle ??= {
            text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
            remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
        };
    const isComponent = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'kind') === 'Component';
    return {
        ...{ folder, path, takes, reads, isComponent, text, value, parts, elsewhere },
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What go-getter and kustomize fetch: an URL, an address of git, a host with a path. */
const isRemote = function (entry) { return /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
    /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
    /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry) };
const missing = function (path, entry) {
    if (isRemote(entry))
        return {
            text: `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`,
            remedy: 'Copy the base into the repository, or build it in a job that may fetch it and give the result as before and after.',
        };
    return {
        text: `${path} names ${JSON.stringify(entry.slice(0, 200))}, which this repository does not hold`,
        remedy: 'Correct the path, or generate the file in a job before, and give the built result as before and after.',
    };
};
/** Every text of a kustomization that is the path of a file: patches, generators' files, configurations, replacements. */
const namedFiles = function (value, folder, tree) {
    if (typeof value === 'string') {
        if (value.length > 500 || value.includes('\n'))
            return [];
        // `key=path` of generators.
        return [value, value.slice(value.indexOf('=') + 1)].flatMap((text) => {
            const at = text === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, text);
            const file = at === undefined ? undefined : tree.file(at);
            return file === undefined || at === undefined ? [] : [at, file, ...tree.linksOn(at)];
        });
    }
    if (Array.isArray(value))
        return value.flatMap((item) => namedFiles(item, folder, tree));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap((item) => namedFiles(item, folder, tree)) : [];
};
const graphOf = function (folder, all) {
    const reads = new Set();
    const folders = new Set();
    let obstacle;
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (folders.has(at))
            continue;
        folders.add(at);
        const one = all.get(at);
        if (one === undefined) {
            obstacle ??= {
                text: `${at === '' ? 'the root' : at} is taken as a base and holds no kustomization`,
                remedy: 'Correct the path, or add the kustomization.',
            };
            continue;
        }
        obstacle ??= one.obstacle;
        for (const path of one.reads)
            reads.add(path);
        open.push(...one.takes);
    }
    return { reads, folders, ...(obstacle === undefined ? {} : { obstacle }) };
};
/** Fields of a layer that may move an object after its own `namespace` has placed it, or change what that places. */
const movingAfter = ['transformers', 'configurations', 'crds'];
/** Of these one may, by its words: what stands in a file of its own is not read here, and what has escapes not either. */
const movingByWords = ['patchesJson6902', 'replacements'];
const mayMove = function (layer, field) {
    const list = layer[field];
    if (list === undefined)
        return false;
    const isInline = Array.isArray(list) && list.every((one) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(one) && one['path'] === undefined);
    return !isInline || /namespace|[*\\]/.test(JSON.stringify(list).replaceAll('\\n', ' '));
};
/**
 * The namespace in which everything of a build stands that has one; undefined: the layers do not say it.
 *
 * kustomize runs the built-in transformers of a layer over all that it holds, in one order: patches, namespace, prefix, suffix,
 * labels, annotations, `patchesJson6902`, replicas, images, replacements; and `transformers` after them (kustomize:
 * internal/target/kusttarget_configplugin.go). The namespace is written over any other, for each kind that is not known to
 * have none; `openapi` of any layer may say so of more kinds. So a layer with a namespace and nothing of what comes after places
 * everything, whatever is below it, read or not.
 */
const namespaceOfBuild = function (folder, all, overlay = {}) {
    const layers = [...graphOf(folder, all).folders].flatMap((one) => all.get(one) ?? []);
    if (layers.some(({ value }) => value['openapi'] !== undefined))
        return undefined;
    const given = placedBy(overlay);
    if (given !== undefined)
        return given;
    // Whatever else is laid over the folder stands after it, but for what cannot speak of a namespace.
    return /namespace|components|[$]/.test(JSON.stringify(overlay)) ? undefined : placedBy(all.get(folder)?.value ?? {});
};
/** The namespace that one layer gives to everything that it holds, for good. */
const placedBy = function (layer) {
    const { namespace } = layer;
    const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace);
    const moves = movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field));
    return isPlain && !moves ? namespace : undefined;
};
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = function (all) {
    const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)));
    const isRoot = (folder) => !taken.has(folder) && all.get(folder)?.isComponent === false;
    const roots = [...all.keys()].filter(isRoot);
    const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]));
    for (const folder of [...all.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        if (covered.has(folder) || all.get(folder)?.isComponent === true)
            continue;
        roots.push(folder);
        for (const one of graphOf(folder, all).folders)
            covered.add(one);
    }
    return roots;
};


/***/ }),

/***/ 87006:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   Yo: () => (/* binding */ isPermission),
/* harmony export */   bJ: () => (/* binding */ touchedPlaces),
/* harmony export */   nv: () => (/* binding */ rootNamespaces)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _mesh_coverage_taken_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71226);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _mesh_former_objects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43373);
/* harmony import */ var _mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61374);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20989);









const rbac = 'rbac.authorization.k8s.io';
/** Groups whose objects lead from one namespace to another. */
const leading = new Set(['networking.istio.io', 'gateway.networking.k8s.io']);
/**
 * What leads elsewhere from its own namespace: a gateway's RequestAuthentication hands tokens and claims on, routes of any
 * namespace end at a Service, a server of any Gateway takes its CA from a Secret, and a Gateway admits routes by the labels of
 * their Namespace.
 */
const leadingKinds = new Set([
    'security.istio.io/RequestAuthentication',
    '/Service',
    '/Secret',
    '/Namespace',
]);
const isLeading = function ({ group, kind }) { return leading.has(group) || leadingKinds.has(`${group}/${kind}`) };
const isPermission = function ({ group, kind }) { return group === rbac || (group === '' && kind === 'ServiceAccount') };
const accountMember = /service[-_]?account|saName$/i;
/** Accounts that an object of a kind which nobody follows says in members of that name, for pods that its controller makes. */
const accountsSaid = function ({ key, content }) {
    const texts = (value, isSaid) => {
        if (typeof value === 'string')
            return isSaid ? [value] : [];
        if (Array.isArray(value))
            return value.flatMap((one) => texts(one, isSaid));
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value))
            return [];
        return Object.entries(value).flatMap(([name, below]) => texts(below, isSaid || accountMember.test(name)));
    };
    // Built-in kinds make workloads, or bind accounts, which are followed by themselves.
    if ((0,_mesh_kubernetes_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .isKubernetesGroup */ .o)(key.group) || key.group.endsWith('istio.io'))
        return [];
    return texts(content, false)
        .map((text) => ({ namespace: key.namespace, name: text.split(/[/:]/).at(-1) ?? '' }))
        .filter(({ name }) => /^[a-z0-9][a-z0-9.-]*$/.test(name));
};
/** Nobody knows as whom its pods ran where it said another account: what names either decides about them. */
const accountsOfForeign = function ({ before, after }) {
    const [old, now] = [before, after].map((object) => (object === undefined ? [] : accountsSaid(object)));
    const isKept = ({ namespace, name }) => now?.some((one) => one.namespace === namespace && one.name === name) === true;
    const left = after === undefined ? [] : (old ?? []).filter((account) => !isKept(account));
    const workloads = [before, after].flatMap((object) => (object === undefined ? [] : [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(object.key)]));
    const rest = { workloads, formerly: [], from: undefined, showed: true, shows: true };
    return [...(now ?? []), ...left].map((to) => ({ ...rest, to }));
};
/** One that comes where another namespace lost its like: pods of its controller are known by the other namespace. */
const accountsOfMoved = function ({ before, after }, olds, nows) {
    const said = before === undefined && after !== undefined ? accountsSaid(after) : [];
    if (after === undefined || said.length === 0)
        return [];
    return (0,_mesh_former_objects_js__WEBPACK_IMPORTED_MODULE_8__/* .formerObjects */ .u)(after, olds, nows).flatMap((former) => {
        const left = accountsSaid(former);
        return said.map((to) => ({
            workloads: [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(after.key)],
            formerly: [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_6__/* .keyTitle */ .Gv)(former.key)],
            to,
            from: left.find(({ name }) => name === to.name) ?? left[0] ?? { ...to, namespace: former.key.namespace },
            showed: true,
            shows: true,
        }));
    });
};
/** What pods send past their proxy arrives anywhere as nobody's (I annotation.go: SidecarTrafficExcludeOutboundPorts and its like). */
const ofOutbound = /^traffic\.sidecar\.istio\.io\/(?:in|ex)clude\w*Outbound\w*$|^traffic\.sidecar\.istio\.io\/excludeInterfaces$/;
const outboundOf = function (object) { return JSON.stringify((object === undefined ? [] : (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podsOf */ .EB)(object))
    .flatMap((pods) => Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textMapAt */ .Pf)(pods, 'metadata', 'annotations')))
    .filter(([name]) => ofOutbound.test(name))) };
const sendsOtherwise = function ({ before, after }) { return outboundOf(before) !== outboundOf(after) };
/** What the change of a unit touches; undefined: no object of it changes. */
const touchedPlaces = function (before, after, roots) {
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    const changes = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .iM)(...states);
    const keys = changes.flatMap(({ before: old, after: now }) => (now ?? old)?.key ?? []);
    if (keys.length === 0)
        return undefined;
    const moves = [
        ...(0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .Ek)(...states),
        ...changes.flatMap(accountsOfForeign),
        ...changes.flatMap((change) => accountsOfMoved(change, before, after)),
    ];
    const places = changes.flatMap((change) => {
        const key = (change.after ?? change.before)?.key;
        if (key === undefined)
            return [];
        const everywhere = key.namespace === '' || roots.has(key.namespace) || isLeading(key) || sendsOtherwise(change);
        return [everywhere ? undefined : key.namespace];
    });
    return {
        namespaces: places.includes(undefined) ? 'any' : new Set(places.flatMap((place) => place ?? [])),
        changed: new Set(keys.map(({ namespace }) => namespace).filter((name) => name !== '' && !roots.has(name))),
        roots,
        permissions: keys.some(isPermission),
        moves,
        accounts: moves.flatMap(({ to, from }) => [to, ...(from === undefined ? [] : [from])]),
        tokens: changes.flatMap((change) => (0,_mesh_coverage_taken_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .newTokens */ .$)(states, change)),
    };
};
/** Whether an object of another unit could decide about what the change touches. */
const meets = function (key, { namespaces, roots, permissions }) {
    if (isPermission(key) && !permissions)
        return false;
    if (namespaces === 'any')
        return true;
    if (key.group === '' && key.kind === 'Namespace')
        return namespaces.has(key.name);
    return key.namespace === '' || namespaces.has(key.namespace) || roots.has(key.namespace);
};
/** What a text that speaks of a place may call it. */
const speaksOf = function (text, { namespaces, roots }) { return namespaces === 'any' || [...namespaces, ...roots].some((name) => text.includes(name)) };
/** Namespaces that some text names as the root of the mesh, and Istio's own default. */
const rootNamespaces = function (texts, configured) {
    const roots = new Set(['istio-system', ...(configured === undefined ? [] : [configured])]);
    for (const text of texts)
        if (text.includes('rootNamespace'))
            for (const [, name = ''] of text.matchAll(/rootNamespace["']?\s*[:=]\s*\\?["']?([a-z0-9-]+)/g))
                roots.add(name);
    return roots;
};


/***/ }),

/***/ 45469:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   Ju: () => (/* binding */ mayBeElsewhere),
/* harmony export */   MU: () => (/* binding */ isRelease),
/* harmony export */   MV: () => (/* binding */ mayLeaveNamespace),
/* harmony export */   To: () => (/* binding */ speaksOfAccounts),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   bi: () => (/* binding */ isReleasedAnywhere),
/* harmony export */   h4: () => (/* binding */ mayMeet),
/* harmony export */   v4: () => (/* binding */ mayBecome)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _touched_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87006);
/* harmony import */ var _without_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94548);



const meshWords = /istio|gateway\.networking|gateway\.envoy/i;
const permissionWords = /rbac\.authorization|serviceaccount/i;
const dynamicWords = /\{\{|\$\{|\/metadata\/namespace|metadata\.namespace/;
const serviceWords = /\bkind["']?\s*:\s*["']?Service\b/;
/** Of languages that make objects without their words: `authorizationPolicy.new(\u2026)`. */
const policyWords = /authorization_?-?polic|peer_?-?authentication|request_?-?authentication|envoy_?-?filter/i;
const isAnything = function ({ groups, kinds }) { return groups === 'any' && kinds === 'any' };
const wordsOf = function (unit, whole) {
    const texts = whole.map(({ path, text }) => ({ path, text: (0,_without_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDefinitions */ .D)(text) }));
    const some = (words) => texts.some(({ text }) => words.test(text));
    const anything = texts.some(({ text }) => isAnything((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)));
    return {
        unit,
        texts,
        ofMesh: anything || some(meshWords),
        ofPermissions: anything || some(permissionWords),
        ofServices: anything || some(serviceWords),
        isDynamic: unit.source.kind === 'helm' || some(dynamicWords),
    };
};
/** A chart of which no word puts an object in the namespace that is assumed. */
const isRelease = function ({ unit, texts }) { return unit.source.kind === 'helm' &&
    unit.namespace === undefined &&
    !texts.some(({ text }) => /namespace["']?\s*:[^\n]*\bdefault\b(?!["']?\s*\.)/i.test(text)) };
/** A chart whose objects may stand in any namespace, as far as anybody says. */
const isReleasedAnywhere = function (words) { return isRelease(words) ||
    (words.unit.source.kind === 'helm' &&
        words.unit.namespace === undefined &&
        words.texts.some(({ text }) => text.includes('.Release.Namespace'))) };
/** Kinds of the cluster, which stand in no namespace. */
const ofCluster = /\bkind["']?\s*:\s*["']?(?:Namespace|Cluster\w+|CustomResourceDefinition|GatewayClass|\w+WebhookConfiguration|Kustomization)\b/;
const metadataBlock = /^["']?metadata["']?\s*:[ \t]*(?:\{(?:[^{}]|\{[^{}]*\})*\}|(?:\r?\n[ \t]+[^\n]*)*)/m;
/** Whether an object of a text that may decide names no namespace, as far as its words tell. */
const leavesNamespace = function (text) { return text.split(/^---/m).some((document) => {
    if (!/\bkind["']?\s*:/.test(document) || ofCluster.test(document))
        return false;
    if (!meshWords.test(document) && !permissionWords.test(document))
        return false;
    const metadata = metadataBlock.exec(document)?.[0];
    return /^\s*["']?items["']?\s*:/m.test(document) || !/\bnamespace["']?\s*:/.test(metadata ?? document);
}) };
/** A unit of plain files or a kustomization, of which some may name no namespace. */
const mayLeaveNamespace = function ({ unit, texts }) { return unit.source.kind !== 'helm' &&
    unit.namespace === undefined &&
    unit.placedIn === undefined &&
    texts.some(({ text }) => leavesNamespace(text)) };
/** What a rule writes of an account where it does not write the whole name: its start, its end, or what fills it in. */
const startOfAccount = /\/sa\/([a-z0-9.-]*)\*/g;
const endOfAccount = /\*([a-z0-9.-]+)(?![\w./-])/g;
const filledAccount = /\/sa\/[^\s"',\]]*(?:\{\{|\$\{)/;
/** Rules and bindings that are about whole namespaces, or about everybody with an account. */
const wholeNamespaces = /namespaces\b|source\.namespace|\/ns\/|principal|serviceaccounts:/i;
/** Whether pods come from another namespace, or show an account where they showed none, or the other way round. */
const isBeyondName = function ({ to, from, showed, shows }) { return from !== undefined && (from.namespace !== to.namespace || showed !== shows) };
const whoStarts = /\bsubjects["']?\s*:|(?:principals?|serviceaccounts)["']?\s*:|source\.principal/i;
/** As far as a rule or a binding writes who it is about. */
const longestWho = 800;
/**
 * Whether something fills in whom a rule or a binding is about: the files of values are not among the texts. By helpers most
 * charts name an account of their own, which no new workload elsewhere takes.
 */
const fillsWho = function (text, isNew) {
    if (!/\{\{|\$\{/.test(text))
        return false;
    const hole = isNew ? /\{\{-?\s*\.Values|\$\{/ : /\{\{|\$\{/;
    return text
        .split(whoStarts)
        .slice(1)
        .some((who) => hole.test((who.slice(0, longestWho).split(/^---/m)[0] ?? '').replaceAll(/namespace["']?\s*:\s*["']?\{\{[^}]*\}\}/gi, '')));
};
/** What a kustomization puts before or behind every name, also of accounts in its bindings. */
const affixes = /\bname(Prefix|Suffix)["']?\s*:\s*["']?([\w.-]+)/g;
const isAffixed = function (text, name) { return [...text.matchAll(affixes)].some(([, side, affix = '']) => side === 'Prefix' ? name.startsWith(affix) : name.endsWith(affix)) };
/** A rule in any namespace may decide by who pods run as now, or ran. */
const speaksOfAccounts = function ({ texts }, { accounts, moves }) { return accounts.length > 0 &&
    texts.some(({ text }) => filledAccount.test(text) ||
        fillsWho(text, moves.every(({ from }) => from === undefined)) ||
        (wholeNamespaces.test(text) && moves.some(isBeyondName)) ||
        accounts.some(({ name }) => text.includes(name) ||
            isAffixed(text, name) ||
            [...text.matchAll(startOfAccount)].some(([, start = '']) => name.startsWith(start)) ||
            [...text.matchAll(endOfAccount)].some(([, end = '']) => name.endsWith(end)))) };
/** Whether a unit may hold an object that decides about what a change touches. Where there is any doubt it may. */
const mayMeet = function (words, assumed, touched) {
    if ((words.ofMesh || words.ofPermissions) && speaksOfAccounts(words, touched))
        return true;
    const counts = words.ofMesh || (touched.permissions && words.ofPermissions) || (touched.namespaces === 'any' && words.ofServices);
    if (!counts)
        return false;
    const own = words.unit.namespace ?? assumed;
    const isHere = touched.namespaces === 'any' || touched.namespaces.has(own) || touched.roots.has(own);
    return isHere || words.isDynamic || words.texts.some(({ text }) => (0,_touched_places_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(text, touched));
};
/**
 * Kinds of which one object that nobody read can turn a verdict round. RequestAuthentications and PeerAuthentications are not
 * among them: of files they are never all, and every comparison allows for others (docs/decisions/state-of-files.md).
 */
const deciding = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['networking.istio.io', 'Sidecar'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** What a base that nobody fetched may hold of them, in one namespace or in any. */
const mayBeElsewhere = function (namespace) { return ({
    groups: new Set(deciding.map(([group]) => group)),
    kinds: new Set(deciding.map(([, kind]) => kind)),
    namespaces: namespace === undefined ? 'any' : new Set([namespace]),
}) };
const rbac = 'rbac.authorization.k8s.io';
const roles = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Whether what was not read of a kind can decide about a change. */
const isDeciding = function (group, kind, { permissions }) { return (permissions && group === rbac) || deciding.some(([one, other]) => one === group && other === kind) };
/** What of the deciding kinds a text may become, by its words, where nobody could render it. */
const mayBecome = function ({ text }, namespaces, { permissions }) {
    const holds = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
    const spoken = policyWords.test(text) && holds.kinds !== 'any' && holds.kinds.size === 0;
    const kinds = deciding.filter(([group, kind]) => spoken || (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, group, kind));
    const held = permissions ? roles.filter((kind) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, rbac, kind)) : [];
    if (kinds.length + held.length === 0)
        return undefined;
    return {
        groups: new Set([...kinds.map(([group]) => group), ...(held.length > 0 ? [rbac] : [])]),
        kinds: new Set([...kinds.map(([, kind]) => kind), ...held]),
        namespaces,
    };
};
/** Namespaces that the texts of a unit can put objects in; `any` where something fills them in. */
const namespacesOf = function ({ unit, texts, isDynamic }, assumed) {
    if (unit.placedIn !== undefined)
        return new Set([unit.placedIn]);
    if (isDynamic)
        return 'any';
    const found = texts.flatMap(({ text }) => [...text.matchAll(/namespace["']?\s*:\s*["']?([\w.-]+)/gi)].flatMap(([, name]) => name ?? []));
    return new Set([...found, unit.namespace ?? assumed]);
};


/***/ })

};
