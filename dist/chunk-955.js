export const id = 955;
export const ids = [955];
export const modules = {

/***/ 30955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openNeighbours)
/* harmony export */ });
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45469);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51747);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45200);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27051);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96582);







const openNeighbours = (run, repository, found, reached) => {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...reached.untouched.map(({ title, before, after }) => rendered({ title, before: after ?? before, after: after ?? before })),
        ],
        opaque: opaqueNeighbours(repository, found),
        of: rendered,
    };
};
const untouched = (neighbour) => ({
    ...neighbour,
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
});
const renderedNeighbour = (run, repository, { before, after, cache }, pair) => ({
    title: pair.title,
    words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => wordsOfPair(pair, before, after)),
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace: run.inputs.namespace };
        return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedSides */ .u)(ports, pair, pair.before === pair.after ? after : before, after);
    }),
});
const wordsOfPair = ({ before: old, after: now }, before, after) => {
    const { placedIn, ...unit } = now ?? old ?? nothing;
    const isPlaced = placedIn !== undefined && [old, now].every((one) => one === undefined || one.placedIn === placedIn);
    const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...unit, reads, ...(isPlaced ? { placedIn } : {}) }, uniqueTexts(texts));
};
const nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const textsOf = (unit, { textOf }) => [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
});
const uniqueTexts = (texts) => [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
];
const plainNeighbour = (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) => {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readSides */ .h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository, { before, after }) => {
    const files = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_3__/* .opaqueFiles */ .V)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBecomeObject */ .Wk)(file, file.text));
                return { ...(0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};


/***/ }),

/***/ 27051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ opaqueFiles),
  B: () => (/* binding */ reachUnits)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/units/pair-units.ts

const folderOf = ({ source }) => (source.kind === 'plain' ? '' : `${source.kind} ${source.folder}`);
/**
 * Finds each unit of one revision in the other: by its id, else by the folder where only one on each side is left (an
 * Application that is renamed, or that comes to a folder which was found by itself). `find` gives a unit that is no longer
 * one of its own since something else takes it: it is compared with itself all the same.
 */
const pairUnits = (before, after, find) => {
    const old = new Map(before.map((unit) => [unit.id, unit]));
    const now = new Map(after.map((unit) => [unit.id, unit]));
    const gone = before.filter(({ id }) => !now.has(id));
    const come = after.filter(({ id }) => !old.has(id));
    const moved = new Map(come.flatMap((unit) => {
        const folder = folderOf(unit);
        const partners = folder === '' ? [] : gone.filter((one) => folderOf(one) === folder);
        const rivals = come.filter((one) => folderOf(one) === folder);
        const [only] = partners;
        return only !== undefined && partners.length === 1 && rivals.length === 1 ? [[unit.id, only]] : [];
    }));
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
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.title, b.title));
};
/** Whether a change of these paths can change the unit. */
const isReached = ({ before, after }, changed) => [before, after].some((unit) => unit !== undefined && [...changed].some((path) => unit.reads.has(path)));

// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/plain-parts.ts




/**
 * Splits plain files where the same object stands twice with another content: two states of one object are never applied
 * together. The folders part at the level where the two paths do; files that are on neither side belong to each part.
 */
const splitPlain = (objects) => {
    const branches = findBranches(objects);
    if (branches.size === 0)
        return [{ at: undefined, holds: () => true }];
    const sides = [...branches.values()].flatMap((names) => [...names]);
    const leaves = sides.filter((side) => !branches.has(side) && !sides.some((other) => (0,revision_tree/* isInside */.FK)(other, side)));
    return [...new Set(leaves)].sort(order/* byCodePoint */.H).map((leaf) => ({
        at: leaf,
        holds: (path) => sidesOf(path, branches).every((side) => (0,ports_repository/* isBelow */.Yw)(leaf, side)),
    }));
};
const findBranches = (objects) => {
    const first = new Map();
    const repeated = new Map();
    for (const object of objects) {
        const same = first.get(object.key);
        const list = repeated.get(object.key);
        if (same === undefined)
            first.set(object.key, object);
        else if (list === undefined)
            repeated.set(object.key, [same, object]);
        else
            list.push(object);
    }
    const branches = new Map();
    for (const same of repeated.values()) {
        if (same.every(({ content }) => (0,json/* isSameJson */.TL)(content, same[0]?.content)))
            continue;
        for (const [folder, children] of childrenOf([...new Set(same.map(({ path }) => path))])) {
            if (children.size < 2)
                continue;
            const known = branches.get(folder) ?? new Set();
            for (const child of children)
                known.add(child);
            branches.set(folder, known);
        }
    }
    return branches;
};
const childrenOf = (paths) => {
    const children = new Map();
    for (const path of paths)
        for (const [folder, child] of steps(path)) {
            const known = children.get(folder) ?? new Set();
            children.set(folder, known.add(child));
        }
    return children;
};
/** `a/b/c.yaml`: ['', 'a'], ['a', 'a/b'], ['a/b', 'a/b/c.yaml']. */
const steps = (path) => {
    const parts = path.split('/');
    return parts.map((_, at) => [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')]);
};
const sidesOf = (path, branches) => steps(path).flatMap(([folder, child]) => (branches.get(folder)?.has(child) === true ? [child] : []));

// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/open/delivery-fields.ts
var delivery_fields = __webpack_require__(96538);
// EXTERNAL MODULE: ./src/open/new-deliveries.ts
var new_deliveries = __webpack_require__(98215);
;// CONCATENATED MODULE: ./src/open/changed-deliveries.ts





/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/;
/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply, nor of
 * what a new one applies that has such a field.
 */
const changedDeliveries = (before, after, changed) => {
    const [old, now] = [objectsOf(before, changed), objectsOf(after, changed)];
    const told = new Set([...before.found.elsewhere, ...after.found.elsewhere].map(({ id, path }) => `${path} ${id}`));
    return now
        .flatMap((object) => {
        const same = old.filter((one) => one.group === object.group && (0,gitops_object/* titleOf */.Gg)(one) === (0,gitops_object/* titleOf */.Gg)(object));
        const earlier = same.find(({ path }) => path === object.path) ?? same[0];
        if (told.has(`${object.path} ${(0,gitops_object/* titleOf */.Gg)(object)}`))
            return [];
        return earlier === undefined
            ? (0,new_deliveries/* decidingWhereNew */.bf)(object, before).map((field) => reasonOf(object, 'comes with', field, after))
            : changesOf(earlier, object).map((field) => reasonOf(object, 'changes', field, after));
    })
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const objectsOf = ({ files }, changed) => (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ path }) => changed.has(path)));
const changesOf = (old, now) => {
    const fields = delivery_fields/* deliveryFields */.y.get(`${now.group}/${now.kind}`);
    const spec = fields === undefined
        ? []
        : (0,delivery_fields/* changedPlaces */.f)(old.content['spec'], now.content['spec'], fields).filter((field) => !saysNewest(old, now, field));
    const names = ['annotations', 'labels'].flatMap((place) => {
        const [one, other] = [(0,mesh_fields/* objectAt */.lJ)(old.content, 'metadata', place), (0,mesh_fields/* objectAt */.lJ)(now.content, 'metadata', place)];
        return [...new Set([...Object.keys(one), ...Object.keys(other)])]
            .filter((name) => treatment.test(name) && one[name] !== other[name])
            .map((name) => `metadata.${place}.${name}`);
    });
    return [...spec.map((field) => `spec.${field}`), ...names];
};
/** A generator that comes with the branch that changes are merged into reads the files of this revision. */
const saysNewest = (old, now, field) => {
    const [one, other] = [old, now].map(({ content }) => (0,new_deliveries/* valueAt */.fK)((0,mesh_fields/* objectAt */.lJ)(content, 'spec'), field));
    return field.endsWith('.git.revision') && one === undefined && typeof other === 'string' && (0,new_deliveries/* isNewest */.vA)(other);
};
const reasonOf = (object, verb, field, { textOf }) => {
    const line = lineOf(textOf(object.path) ?? '', object, field);
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} ${verb} ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};
/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
const lineOf = (text, { name }, field) => {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name));
    const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '');
    const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last;
    const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`));
    return (at >= 0 ? at : Math.max(start, 0)) + 1;
};

// EXTERNAL MODULE: ./src/open/deciding-files.ts
var deciding_files = __webpack_require__(18807);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/open/chart-users.ts
var chart_users = __webpack_require__(76565);
// EXTERNAL MODULE: ./src/open/revision-units.ts + 6 modules
var revision_units = __webpack_require__(41621);
// EXTERNAL MODULE: ./src/open/template-conditions.ts
var template_conditions = __webpack_require__(13195);
;// CONCATENATED MODULE: ./src/open/helmfile-inputs.ts









/** Charts of which nearly every value decides. */
const ofIstio = /(?:^|\/)(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|csr)|cert-manager-istio-csr|ztunnel)$/;
/** Values of any chart by which it makes policies. */
const guarding = /deny|polic|allow-?list|access-?control|authori[sz]|istio|mesh|mtls/i;
/**
 * Changed files that a helmfile takes, whatever their name is: bases, values of an environment, values and secrets of a release.
 * They count where a name that changes reaches a value by which a release may make what decides.
 */
const changedHelmfileInputs = async (repository, before, after, changed) => {
    const files = await helmfilesAt(repository, after);
    if (files.length === 0)
        return [];
    const paths = [...changed]
        .filter((path) => !(0,chart_users/* isHelmfile */.h5)(path) && files.some(({ takes }) => takes(path)))
        .sort(order/* byCodePoint */.H);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const templates = after.tree.paths.filter((path) => files.some(({ takes }) => takes(path)));
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, templates);
    return paths.flatMap((path) => {
        const names = changedNames(old.get(path) ?? '', now.get(path) ?? '');
        if (names.length === 0)
            return [];
        const user = files.find((file) => file.takes(path) && reaches(file, path, names, texts));
        return user === undefined ? [] : [helmfile_inputs_reasonOf(path, user.path)];
    });
};
const helmfile_inputs_reasonOf = (path, user) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${user} takes values of it for a release that may make what decides: it was not rendered with them. Render it at both revisions (helmfile template), and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Helmfiles, with bases and others that they take; those hold releases too. */
const helmfilesAt = async (repository, at) => {
    const found = new Map();
    let open = at.tree.paths.filter(chart_users/* isHelmfile */.h5);
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
const isPart = /\.ya?ml(?:\.gotmpl)?$/;
/** Every text of it that is a path, with what is filled in as anything. */
const takesOf = (file, text) => {
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
const decidingMembers = async (repository, at) => Promise.all([...(0,charts/* chartFolders */.ue)(at.tree)].map(async (folder) => {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, at, at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const written = [...texts].filter(([path, text]) => path.endsWith('.tpl') || template_conditions/* decidingKinds */.T.test(text));
    const decides = written.some(([path]) => !path.endsWith('.tpl'));
    const isAny = decides && written.some(([, text]) => /\.Values(?![\w.])/.test(text));
    const asked = written.flatMap(([, text]) => [...text.matchAll(/\.Values\.(\w+)/g)].flatMap(([, one]) => one ?? []));
    return [folder, isAny ? 'any' : new Set(decides ? asked : [])];
}));
const releasesOf = (path, text, charts) => text.split(/^\s*- (?=(?:name|chart|namespace):)/m).flatMap((part) => {
    const chart = /\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/.exec(part)?.[1];
    if (chart === undefined)
        return [];
    const takes = (0,chart_users/* isFolder */.lQ)((0,ports_repository/* folderOf */.yS)(path), chart);
    const here = charts.filter(([folder]) => takes(folder)).map(([, members]) => members);
    const istio = ofIstio.test(chart) || (/istio/.test(part) && /\/(?:base|cni|gateway|ambient)$/.test(chart));
    return [
        {
            text: part,
            mayDecide: istio || here.some((members) => members === 'any' || members.size > 0),
            decides: (member) => istio ||
                here.some((members) => members === 'any' || members.has(member)) ||
                (here.length === 0 && guarding.test(member)),
        },
    ];
});
/** Names on the way to what differs, the outermost first; of a text that is no YAML those of the changed lines. */
const changedNames = (old, now) => {
    const [one, other] = [old, now].map((text) => (0,read_values/* readValues */.N)(text)[0] ?? {});
    const isTemplate = [old, now].some((text) => text.includes('{{'));
    if (!isTemplate && (0,json/* isJsonObject */.OW)(one) && (0,json/* isJsonObject */.OW)(other))
        return pathsThatDiffer(one, other);
    const [first, second] = [old, now].map((text) => new Map(namedLines(text)));
    const lines = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].filter((line) => !(first?.has(line) === true && second?.has(line) === true));
    return lines.map((line) => second?.get(line) ?? first?.get(line) ?? []);
};
/** Each line with the outermost name above it and its own. */
const namedLines = (text) => {
    let top = '';
    return text.split('\n').flatMap((line) => {
        if (/^\s*(?:#|$)/.test(line))
            return [];
        top = /^["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top;
        const own = /^\s*(?:- )?["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top;
        return [[`${top} ${line.trim()}`, [top, own]]];
    });
};
const pathsThatDiffer = (old, now, at = []) => {
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
const itemsOf = (value) => (Array.isArray(value) ? value : []);
/** Whether one of the names is, or is filled into, a value by which a release makes what decides. */
const reaches = ({ text, releases, takes }, path, names, texts) => {
    const decides = (member) => releases.some((release) => release.decides(member));
    if (names.some(([top]) => top !== undefined && decides(top)))
        return true;
    const last = new Set(names.map((one) => one.at(-1) ?? ''));
    const asks = (line) => [...line.matchAll(/\{\{[^}]*\}\}|\b(?:condition|installed):\s*[\w.-]+/g)].some(([hole]) => (hole.match(/[\w-]+/g) ?? []).some((word) => last.has(word)));
    const mayDecide = releases.filter((release) => release.mayDecide);
    if (mayDecide.some((release) => release.text.split('\n').some(asks)))
        return true;
    if (mayDecide.length > 0 && /^(?:releases|bases|helmfiles):/m.test(texts.get(path) ?? ''))
        return true;
    return [...texts].some(([other, template]) => other !== path &&
        takes(other) &&
        text !== template &&
        namedLines(template).some(([line, [top = '']]) => asks(line) && decides(top)));
};

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/open/feeding.ts + 1 modules
var feeding = __webpack_require__(71660);
;// CONCATENATED MODULE: ./src/open/istio-values.ts


/** Settings of Istio's charts that decide nothing: installationValuesTable (mesh/coverage) in the words of their members. */
const everyday = /(?:^|\.)(?:resources|autoscale\w*|autoscaling|replicaCount|nodeSelector|tolerations|affinity|topologySpreadConstraints|pod(?:Annotations|DisruptionBudget)|serviceAnnotations|rollingMax\w+|strategy|image|imagePull\w+|hub|logging|logAsJson|logLevel|componentLogLevel|tracer|traceSampling|priorityClassName|default(?:Resources|PodDisruptionBudget|NodeSelector|Tolerations)|memory|cpu|replicas)(?:\.|\[|$)/;
const release = /(?:^|\.)(?:tag|version|targetRevision)$/;
const minorOf = (value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return /^v?(\d+\.\d+)\./.exec(text)?.[1] ?? text;
};
/** Whether a setting of a chart of Istio, by its name and values, may decide: a patch release of it does not. */
const isSetting = (name, old, now) => !everyday.test(name) &&
    !(release.test(name) && old !== undefined && now !== undefined && minorOf(old) === minorOf(now));
/** The first setting that differs and may decide. */
const changedSetting = (old, now, at = '') => {
    if ((0,json/* isSameJson */.TL)(old ?? null, now ?? null))
        return undefined;
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : undefined, (0,json/* isJsonObject */.OW)(now) ? now : undefined];
    if (one === undefined && other === undefined)
        return isSetting(at, old, now) ? at : undefined;
    for (const name of [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].sort(order/* byCodePoint */.H)) {
        const found = changedSetting(one?.[name], other?.[name], at === '' ? name : `${at}.${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** Whether a file's name says that it holds values of a chart of Istio. */
const isNamedForIstio = (path) => /(?:^|\/)(?:[^/]*[-_.])?(?:istiod?|istio-(?:base|cni|discovery)|ztunnel)(?:[-_.][^/]*)?\.ya?ml(?:\.gotmpl)?$/i.test(path) || /(?:^|\/)(?:istiod?|istio-(?:base|cni|system)|ztunnel)\/(?:[^/]+\/)?values[^/]*\.ya?ml(?:\.gotmpl)?$/i.test(path);
/** Commands and releases that install a chart of Istio. */
const installs = /\bistio(?:d|-base|-cni|-discovery|-release)?\b/;
/** Whether a text of a program gives a file to a chart of Istio: its name stands in one part with that chart's. */
const givesToIstio = (text, path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (text.includes(name) &&
        text
            .replaceAll(/\\\r?\n/g, ' ')
            .split(/\n\s*\n|^\s*- (?=name:|chart:|run:)|\n(?=\S)/m)
            .some((part) => part.includes(name) && installs.test(part)));
};

;// CONCATENATED MODULE: ./src/open/changed-terraform.ts


const start = /^(?:resource|module|data|locals|variable|output)\b[^\n{]*\{/gm;
/** Parts with their braces; a text without any has none. */
const blocksOf = (text) => {
    const starts = [...text.matchAll(start)];
    return starts.map(({ index, 0: head }, at) => ({
        kind: /"([^"]+)"/.exec(head)?.[1] ?? head.split(/\s/)[0] ?? '',
        text: text
            .slice(index, starts[at + 1]?.index)
            .split('\n')
            .map((line) => line.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trimEnd())
            .filter((line) => line.trim() !== '')
            .join('\n'),
    }));
};
const ofPermissions = /^kubernetes_(?:cluster_)?role(?:_binding)?(?:_v\d)?$/;
const ofNamespaces = /^kubernetes_(?:namespace|labels|annotations)(?:_v\d)?$/;
const ofManifests = /manifest|kustomiz|^kubernetes_config_map|^kubernetes_secret/;
const decidingText = /\b(?:security|networking|telemetry|extensions|install)\.istio\.io\b|\brbac\.authorization\.k8s\.io\b|\bgateway\.networking\.k8s\.io\b/;
/** What a change of the text decides, in words; undefined: nothing that these rules know. */
const terraformChange = (path, [old, now], places) => {
    const [one, other] = [blocksOf(old), blocksOf(now)];
    const only = (some, others) => some.filter(({ text }) => !others.some((block) => block.text === text));
    const [gone, come] = [only(one, other), only(other, one)];
    return [...come, ...gone].flatMap((block) => {
        const others = (gone.includes(block) ? come : gone).filter(({ text }) => headOf(text) === headOf(block.text));
        return blockDecides(block, path, others.map(({ text }) => text).join('\n'), places) ?? [];
    })[0];
};
/** How many braces a line opens more than it closes. */
const depthOf = (line) => [...line.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')].reduce((depth, letter) => depth + ('{[('.includes(letter) ? 1 : 0) - ('}])'.includes(letter) ? 1 : 0), 0);
const headOf = (text) => text.slice(0, text.indexOf('{'));
const blockDecides = ({ kind, text }, path, counterpart, places) => {
    if (ofPermissions.test(kind))
        return `changes ${headOf(text).trim()}`;
    if (ofNamespaces.test(kind))
        return /istio/.test(text + counterpart) ? `changes ${headOf(text).trim()}` : undefined;
    if (kind === 'helm_release')
        return releaseDecides(text, counterpart, places);
    if (headOf(text).startsWith('module'))
        return isModuleOfIstio(text) ? `changes ${headOf(text).trim()}` : undefined;
    if (!ofManifests.test(kind))
        return undefined;
    return holdsDeciding({ kind, text }, path, places) ? `changes ${headOf(text).trim()}` : undefined;
};
/** A module that comes from elsewhere makes what nobody read. */
const isModuleOfIstio = (text) => !/^\s*source\s*=\s*"\.{1,2}\//m.test(text) && /istio|authorization_?polic|\brbac\b|role_?binding/i.test(text);
/** Whether a block writes an object that decides, by itself, of a file, or of a name. */
const holdsDeciding = ({ kind, text }, path, { namedFile, asksForObject }) => decidingText.test(text) ||
    // Which files it takes is not followed.
    (text.includes('fileset(') && !kind.includes('config_map')) ||
    asksForObject(text, path) ||
    [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].some(([, path = '']) => decidingText.test(namedFile(path.replaceAll(/\$\{[^}]*\}\/?/g, '')) ?? ''));
/** Arguments of a release that say how it is installed, and what of it is written for people. */
const how = /^\s*(?:name|namespace|create_namespace|timeout|wait\w*|atomic|cleanup_on_fail|max_history|depends_on|description|lint|force_update|verify|keyring|repository_\w+)\s*=/;
/** The chart's own name, and whether it is one of Istio's. */
const chartOf = (text) => {
    const chart = /^\s*chart\s*=\s*"([^"]+)"/m.exec(text)?.[1] ?? '';
    const isIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel)$/.test(chart) || /istio-release|istio\.io\//.test(text);
    return [(0,ports_repository/* nameOf */.Vb)(chart), isIstio];
};
/** Whether names are those of an argument that gives all values, or that says whether and of what the release is made. */
const isWhole = (names) => names.length === 1 && /^(?:values|chart|count|for_each)$/.test(names[0] ?? '');
const releaseDecides = (text, counterpart, { isDeciding, isMember }) => {
    const [chart, isIstio] = chartOf(text);
    const others = new Map(settingsOf(counterpart).map(({ line, names, value }) => [`${names.join('.')}\n${line}`, value]));
    const changed = settingsOf(text).filter(({ line, names, value }) => others.get(`${names.join('.')}\n${line}`) !== value);
    const earlier = new Map(settingsOf(counterpart).map(({ names, value }) => [names.join('.'), value]));
    const found = changed.find(({ line, names, value }) => {
        const name = names.join('.');
        if (isIstio)
            return !how.test(line) && !/^[\s\]}),]*$/.test(line) && isSetting(name, earlier.get(name), value);
        return (isDeciding(chart) && isWhole(names)) || names.some((one) => isMember(chart, one.split('.')[0] ?? ''));
    });
    return found === undefined ? undefined : `gives the chart ${chart} another ${found.names.at(-1) ?? 'value'}`;
};
/** Lines with a value each, by the name that stands beside it in `set`, else by their own. */
const settingsOf = (text) => {
    let set = '';
    const above = [];
    return text.split('\n').flatMap((line) => {
        const indent = line.length - line.trimStart().length;
        const [, own = '', value = ''] = /^\s*"?([\w.\\[\]-]+)"?\s*[=:]\s*"?(.*?)"?,?$/.exec(line) ?? [];
        while ((above.at(-1)?.indent ?? -1) >= indent)
            above.pop();
        if (own === 'name')
            set = value;
        if (own === 'value' && set !== '')
            return [{ line: line.trim(), names: [set], value }];
        const names = [...above.map(({ name }) => name), ...(own === '' ? [] : [own])];
        if (own !== '' && (value === '' || (/^(?:[{[(]|\w+\()/.test(value) && depthOf(value) > 0))) {
            above.push({ indent, name: own });
            return [];
        }
        return own === '' && !/\S/.test(line) ? [] : [{ line: line.trim(), names, value }];
    });
};
/** Names of variables that a text of values sets otherwise. */
const changedVariables = (old, now) => {
    const of = (text) => new Map([...text.matchAll(/^[ \t]*"?(\w+)"?[ \t]*[=:][ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
    const [one, other] = [of(old), of(now)];
    return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
};
/** The texts of a block by which something decides; `isOfIstio` says whether what it may ask for speaks of Istio. */
const decidesBy = ({ kind, text }, path, isOfIstio, places) => {
    if (headOf(text).startsWith('module'))
        return isModuleOfIstio(text) ? [text] : [];
    if (kind === 'helm_release')
        return releaseDecidesBy(text, places);
    const decides = ofPermissions.test(kind) ||
        (ofNamespaces.test(kind) && (isOfIstio || text.includes('istio'))) ||
        (ofManifests.test(kind) && holdsDeciding({ kind, text }, path, places));
    return decides ? [text] : [];
};
const releaseDecidesBy = (text, { isDeciding, isMember }) => {
    const [chart, isIstio] = chartOf(text);
    if (isIstio)
        return settingsOf(text).flatMap(({ line, names }) => how.test(line) || !isSetting(names.join('.'), undefined, undefined) ? [] : [line]);
    return settingsOf(text).flatMap(({ line, names }) => names.some((one) => isMember(chart, one.split('.')[0] ?? '')) || (isDeciding(chart) && isWhole(names))
        ? [line]
        : []);
};
/** Whether a file in Terraform's JSON makes what decides, as far as its words tell. */
const holdsDecidingJson = (text) => decidingText.test(text) || /"kubernetes_(?:cluster_)?role|"helm_release"[^]*istio/.test(text);

// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
;// CONCATENATED MODULE: ./src/open/program-imports.ts





const program = /\.(?:[cm]?[jt]sx?|py|rb|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Languages that are told apart by their ending: all files of the repository may import each other. */
const ofConfiguration = /\.(?:jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** More programs than this are not searched. */
const mostPrograms = 500;
/** Whether a program names a file where it imports or reads it: with its ending, or without, as languages leave it out. */
const imports = (text, path) => {
    const name = (0,ports_repository/* nameOf */.Vb)(path);
    const stem = (0,quote_pattern/* quotePattern */.z)(name.replace(/\.[^.]+$/, ''));
    const quoted = String.raw `["'\x60/](?:${(0,quote_pattern/* quotePattern */.z)(name)}|${stem}(?:\.js)?)["'\x60]`;
    const lines = text.split('\n');
    return (lines.some((line) => new RegExp(String.raw `["'\x60/]${(0,quote_pattern/* quotePattern */.z)(name)}["'\x60]`).test(line)) ||
        lines.some((line) => /\b(?:import|from|require\w*|load|export)\b/.test(line) && new RegExp(quoted).test(line)) ||
        (path.endsWith('.py') &&
            new RegExp(String.raw `^\s*(?:from\s+[\w.]*\b${stem}\s+import|(?:from\s+[\w.]+\s+)?import\b.*\b${stem}\b)`, 'm').test(text)) ||
        (path.endsWith('.nix') && text.includes(`/${name}`)));
};
/** Programs that may import a file: of its project, its folder or the one around it, and of a language of its own all. */
const mayImport = (one, path, projects) => one !== path &&
    (ofConfiguration.test(one) ||
        [(0,ports_repository/* folderOf */.yS)(path), (0,ports_repository/* folderOf */.yS)((0,ports_repository/* folderOf */.yS)(path))].includes((0,ports_repository/* folderOf */.yS)(one)) ||
        projects.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && (0,revision_tree/* isInside */.FK)(one, folder)));
const projectsOf = ({ tree }) => tree.paths.filter((path) => ['Pulumi.yaml', 'cdk8s.yaml', 'jsonnetfile.json'].includes((0,ports_repository/* nameOf */.Vb)(path))).map(ports_repository/* folderOf */.yS);
/** Those of the files that some program stands near enough to, so that most repositories have none of them to read. */
const besidePrograms = (after, changed) => {
    const projects = projectsOf(after);
    const programs = after.tree.paths.filter((path) => program.test(path));
    return changed.filter((path) => programs.some((one) => mayImport(one, path, projects)));
};
/**
 * Changed files that a program imports or reads, at first hand or through others, which makes what decides; each with that program.
 * `decides` says of a program by its path and text whether it does.
 */
const importedByDeciding = async (repository, after, changed, decides) => {
    const projects = projectsOf(after);
    const near = (path) => changed.some((one) => mayImport(path, one, projects));
    const paths = after.tree.paths.filter((path) => program.test(path) && near(path)).slice(0, mostPrograms);
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, paths);
    if (![...texts].some(([path, text]) => decides(path, text)))
        return new Map();
    const found = new Map();
    for (const path of [...changed].sort(order/* byCodePoint */.H)) {
        const reached = new Set([path]);
        for (const one of reached)
            for (const [other, text] of texts)
                if (mayImport(other, one, projects) && imports(text, one))
                    reached.add(other);
        const user = [...reached].find((one) => one !== path && decides(one, texts.get(one) ?? ''));
        if (user !== undefined)
            found.set(path, user);
    }
    return found;
};

;// CONCATENATED MODULE: ./src/open/terraform-names.ts






/** Arguments and inner blocks of a body, each with all of its lines. */
const argumentsIn = (body) => {
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
            depth += depthOf(line);
            until = /<<[-~]?(\w+)\s*$/.exec(line)?.[1] ?? '';
        }
    }
    return out;
};
/** What stands behind the brace that opens the block may be an argument too. */
const argumentsOf = (text) => argumentsIn(text.slice(headOf(text).length + 1));
/** Arguments of a module that are none of its variables: they say whether, how often and from where it is made. */
const ofModules = new Set(['source', 'version', 'count', 'for_each']);
/** Where nothing is made: order, and under whose account. */
const ofOrder = new Set(['depends_on', 'providers']);
const moduleParts = (block, folder) => {
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
const terragruntParts = (path, text) => {
    const from = (0,ports_repository/* folderOf */.yS)(path);
    const inner = (name) => argumentsIn((argumentsIn(text).get(name) ?? '').replace(/^[^{]*\{/, ''));
    return [
        ...[...inner('inputs')].map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from })),
        ...[...inner('locals')].map(([name, of]) => ({ folder: undefined, reference: `hcl.${name}`, text: of, from })),
    ];
};
const partsOf = (path, text) => {
    if (path.endsWith('.hcl'))
        return terragruntParts(path, text);
    const folder = (0,ports_repository/* folderOf */.yS)(path);
    return blocksOf(text).flatMap((block) => {
        const head = headOf(block.text);
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
const asksForName = (text, folder, changed) => changed.some((one) => {
    if (one.folder !== undefined && one.folder !== folder)
        return false;
    if (one.reference === '*')
        return true;
    const [, kind = '', name = ''] = /^(\w+)\.(.*)$/.exec(one.reference) ?? [];
    if (kind === 'file')
        return new RegExp(String.raw `["/]${(0,quote_pattern/* quotePattern */.z)(name)}"`).test(text);
    if (kind === 'hcl')
        return new RegExp(String.raw `\blocals?\.(?:[\w-]+\.)*${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
    const before = kind === 'output' ? String.raw `module\.[\w-]+(?:\[[^\]]*\])?` : kind;
    return new RegExp(String.raw `\b${before}\.${(0,quote_pattern/* quotePattern */.z)(name)}(?![\w-])`).test(text);
});
const keyOf = ({ folder, reference }) => `${folder ?? '*'} ${reference}`;
/** All names that hang on the changed ones, through other names and modules. */
const spread = (parts, seeds) => {
    const found = new Map(seeds.map((one) => [keyOf(one), one]));
    for (let size = -1; size !== found.size;) {
        size = found.size;
        const changed = [...found.values()];
        for (const part of parts)
            if (!found.has(keyOf(part)) && asksForName(part.text, part.from, changed))
                found.set(keyOf(part), part);
    }
    return [...found.values()];
};
const keyed = (parts) => {
    const out = new Map();
    for (const part of parts)
        out.set(keyOf(part), { ...part, text: `${out.get(keyOf(part))?.text ?? ''}${part.text}` });
    return out;
};
/** What two sides say otherwise; the text is what both say. */
const differing = (old, now) => [...new Map([...old, ...now])].flatMap(([key, part]) => {
    const texts = [old.get(key)?.text ?? '', now.get(key)?.text ?? ''];
    return texts[0] === texts[1] ? [] : [{ ...part, text: texts.join('') }];
});
/** Names of one file of Terraform that mean something else. */
const terraform_names_changedNames = (path, old, now) => differing(keyed(partsOf(path, old)), keyed(partsOf(path, now)));
const valuesIn = (path, text) => {
    const read = path.endsWith('.json') ? (0,read_values/* readValues */.N)(text)[0] : undefined;
    const given = (0,json/* isJsonObject */.OW)(read)
        ? Object.entries(read).map(([name, value]) => [name, JSON.stringify(value)])
        : [...argumentsIn(text)];
    return given.map(([name, of]) => ({ folder: undefined, reference: `var.${name}`, text: of, from: '' }));
};
/** Variables that a file of values sets otherwise. */
const changedValues = (path, old, now) => differing(keyed(valuesIn(path, old)), keyed(valuesIn(path, now)));
/** A file that Terraform reads by its name. */
const namedFile = (path) => [{ folder: undefined, reference: `file.${(0,ports_repository/* nameOf */.Vb)(path)}`, text: '' }];
/** Names that hang on objects which decide. */
const namesOfObjects = (files) => {
    const parts = [...files].flatMap(([one, all]) => partsOf(one, all));
    return spread(parts, parts.filter((part) => decidingText.test(part.text)));
};
/**
 * What a change decides through names: of the files of the later revision, the first that makes what decides by a name which
 * means something else now. `decidesBy` gives the texts of a block by which something decides.
 */
const terraformUser = (files, seeds, decidesBy) => {
    if (seeds.length === 0)
        return undefined;
    const parts = [...files].flatMap(([one, text]) => partsOf(one, text).map((part) => ({ ...part, path: one })));
    const changed = spread(parts, seeds);
    const keys = new Set(changed.map(keyOf));
    // An object that is a value of a name is made by whoever asks for it.
    const object = parts.find((part) => keys.has(keyOf(part)) && (decidingText.test(part.text) || seeds.some(({ text }) => decidingText.test(text))));
    if (object !== undefined)
        return object.path;
    const isOfIstio = changed.some(({ text }) => text.includes('istio'));
    return [...files].find(([one, text]) => blocksOf(text).some((block) => decidesBy(block, one, isOfIstio).some((asked) => asksForName(asked, (0,ports_repository/* folderOf */.yS)(one), changed))))?.[0];
};

;// CONCATENATED MODULE: ./src/open/programs-of-objects.ts









/** Words of programs that make what decides without writing an object down. */
const words = /\w*(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|RoleBinding)\b|\b(?:meshConfig|security\.istio\.io|istio-injection|rbac\.authorization\.k8s\.io)\b/;
/** Tests of programs, by the custom of their languages: what they hold is applied nowhere. */
const isTest = /\.(?:spec|test)\.[cm]?[jt]sx?$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]*\.py$/;
/** An object that decides, as languages of programs write it. */
const literal = /\bapiVersion["']?\s*[:=]\s*(?:[\w.]+\()?["'`]?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//i;
/** Languages in which nothing but configuration is written; any other makes objects by a library for it. */
const programs_of_objects_ofConfiguration = /\.(?:cue|nix|dhall|k)$/;
const library = /@pulumi\/|pulumi_kubernetes|pulumi-kubernetes|from ['"]cdk8s|import cdk8s/;
/** Files of Terraform, OpenTofu and Terragrunt; one that locks versions holds no value. */
const isTerraform = (path) => /\.(?:tf|tofu|hcl)$/.test(path) && !path.endsWith('.lock.hcl');
/** More files of Terraform than this are not searched for who asks for a variable. */
const mostFiles = 500;
/**
 * Changed files of programs that make objects in their own language: Terraform, Pulumi, CUE, Nix, Dhall and scripts that print
 * them. Each with what it changes, in words.
 */
const changedProgramObjects = async (repository, before, after, changed, usersOf) => {
    const stacks = [...before.tree.paths, ...after.tree.paths]
        .filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'Pulumi.yaml')
        .map(ports_repository/* folderOf */.yS);
    const isOfStack = (path) => stacks.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder));
    const paths = [...changed]
        .filter((path) => !isTest.test(path) && (programs_of_objects_program.test(path) || (isOfStack(path) && ofPulumi.test(path))))
        .sort(order/* byCodePoint */.H);
    const found = await changedData(repository, [before, after], changed, usersOf);
    const decides = (path, text) => (isWritten(path, [text], isOfStack(path)) ? words : literal).test(text);
    for (const [path, user] of await changedImports(repository, [before, after], changed, decides))
        found.set(path, `is imported by ${user}, which makes an object of Istio or of permissions`);
    if (paths.length === 0)
        return found;
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const read = { repository, after, usersOf };
    for (const path of paths) {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        if (withoutComments(one) === withoutComments(other))
            continue;
        const what = await changeOf(path, [one, other], read, isOfStack(path));
        if (what !== undefined)
            found.set(path, what);
    }
    return found;
};
/** Whether a program may make objects by a word of its language or a library, without writing them down. */
const isWritten = (path, texts, isOfStack) => programs_of_objects_ofConfiguration.test(path) || isOfStack || texts.some((text) => library.test(text));
/** Files that programs import or read. */
const isImported = /\.(?:[cm]?[jt]sx?|py|rb|json|ya?ml|toml|csv|txt|jsonnet|libsonnet|cue|nix|dhall|k)$/;
/** Changed files that hold no object, and that a program imports which makes what decides. */
const changedImports = async (repository, [before, after], changed, decides) => {
    const named = [...changed].filter((path) => isImported.test(path) && !isTest.test(path)).sort(order/* byCodePoint */.H);
    const paths = besidePrograms(after, named);
    if (paths.length === 0)
        return new Map();
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const asked = paths.filter((path) => {
        const [one, other] = [old.get(path) ?? '', now.get(path) ?? ''];
        const isObject = /\.(?:ya?ml|json)$/.test(path) && [one, other].every((text) => /apiVersion|^$/.test(text));
        return !isObject && withoutComments(one) !== withoutComments(other);
    });
    return asked.length === 0 ? new Map() : importedByDeciding(repository, after, asked, decides);
};
/** Changed files that hold no object, and that Terraform reads by their names. */
const changedData = async (repository, [before, after], changed, usersOf) => {
    const found = new Map();
    const read = { repository, after, usersOf };
    const files = await terraformOf(read);
    const asked = [...files.values()].join('\n');
    const paths = [...changed].filter((path) => !programs_of_objects_program.test(path) && asked.includes((0,ports_repository/* nameOf */.Vb)(path))).sort(order/* byCodePoint */.H);
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
const programs_of_objects_program = /\.(?:tf|tofu|hcl|tf\.json|tfvars|tfvars\.json|cue|nix|dhall|py|rb|ts|js|mjs|star|k|lua)$/;
const ofPulumi = /\.(?:go|java|cs|kt)$|(?:^|\/)Pulumi\.[^/]+\.yaml$/;
const withoutComments = (text) => text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#(?!\w+\s*:)|\/\/|--).*$/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
const changeOf = async (path, [old, now], read, isOfStack) => {
    if (isTerraform(path))
        return terraformFileChange(path, [old, now], read);
    if (path.endsWith('.tf.json'))
        return [old, now].some(holdsDecidingJson) ? 'makes what decides' : undefined;
    if (/\.tfvars(?:\.json)?$/.test(path))
        return namesChange(changedValues(path, old, now), 'sets', read);
    if (/Pulumi\.[^/]+\.yaml$/.test(path))
        return settingChange(path, old, now, read);
    const sign = isWritten(path, [old, now], isOfStack) ? words : literal;
    if ([old, now].some((text) => sign.test(text)))
        return 'makes an object of Istio or of permissions';
    if (compiled.test(path))
        return packageChange(path, read);
    return path.endsWith('.cue') ? definitionChange(path, old, now, read) : undefined;
};
/** The first of some files that makes what decides, where `names` are given by one of them. */
const firstMaking = async (paths, { repository, after }, names) => {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, paths.slice(0, mostFiles));
    return [...texts].find(([, text]) => words.test(text) && (names === undefined || names.some((name) => new RegExp(`\\b${name}\\b`).test(text))))?.[0];
};
/** Files of one program in these languages use each other's names, and import nothing for it. */
const compiled = /\.(?:go|java|cs|kt)$/;
const packageChange = async (path, read) => {
    const { after } = read;
    const [stack] = after.tree.paths
        .filter((one) => (0,ports_repository/* nameOf */.Vb)(one) === 'Pulumi.yaml' && (0,revision_tree/* isInside */.FK)(path, (0,ports_repository/* folderOf */.yS)(one)))
        .sort((a, b) => b.length - a.length || (0,order/* byCodePoint */.H)(a, b));
    if (stack === undefined)
        return undefined;
    const others = after.tree
        .below((0,ports_repository/* folderOf */.yS)(stack))
        .filter((one) => one !== path && compiled.test(one) && !isTest.test(one));
    const user = await firstMaking(others, read);
    return user === undefined ? undefined : `is of the program in which ${user} makes objects of Istio or of permissions`;
};
/** Files of Terraform of the later revision. */
const terraformOf = ({ repository, after }) => (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isTerraform).slice(0, mostFiles));
/** Files that a text names, charts and their members, and objects that are values of names. */
const placesOf = async (text, read) => {
    const { repository, after, usersOf } = read;
    const names = [...text.matchAll(/\b(?:templatefile|file)\(\s*"([^"]+)"/g)].map(([, one = '']) => (0,ports_repository/* nameOf */.Vb)(one));
    const releases = text.includes('helm_release');
    const [texts, users, charts, files] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter((one) => names.includes((0,ports_repository/* nameOf */.Vb)(one)))),
        releases ? usersOf() : new Map(),
        releases ? decidingCharts(read) : new Set(),
        terraformOf(read),
    ]);
    const objects = namesOfObjects(files);
    return {
        namedFile: (one) => [...texts].find(([other]) => (0,ports_repository/* nameOf */.Vb)(other) === (0,ports_repository/* nameOf */.Vb)(one))?.[1],
        isMember: (chart, member) => (0,ports_repository/* nameOf */.Vb)(users.get(member) ?? '') === chart,
        isDeciding: (chart) => charts.has(chart),
        asksForObject: (one, path) => asksForName(one, (0,ports_repository/* folderOf */.yS)(path), objects),
    };
};
/** Names of the folders of charts of which a template makes what decides. */
const decidingCharts = async ({ repository, after }) => {
    const folders = [...(0,charts/* chartFolders */.ue)(after.tree)];
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined));
    return new Set([...texts].flatMap(([path, text]) => template_conditions/* decidingKinds */.T.test(text) ? [(0,ports_repository/* nameOf */.Vb)((0,charts/* chartOfTemplate */.a)(path, folders) ?? '')] : []));
};
const terraformFileChange = async (path, [old, now], read) => terraformChange(path, [old, now], await placesOf(old + now, read)) ??
    (await namesChange(terraform_names_changedNames(path, old, now), 'gives a name', read));
/** What a change of names decides where files of Terraform ask for them. */
const namesChange = async (names, does, read) => {
    if (names.length === 0)
        return undefined;
    const files = await terraformOf(read);
    const places = await placesOf([...files.values()].join('\n'), read);
    const user = terraformUser(files, names, (block, path, isOfIstio) => decidesBy(block, path, isOfIstio, places));
    return user === undefined ? undefined : `${does} what ${user} makes what decides by`;
};
/** Settings of a stack that its program asks for where it makes what decides. */
const settingChange = async (path, old, now, read) => {
    const names = changedVariables(old.replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1'), now.replaceAll(/^(\s*)[\w-]+:(?=\w)/gm, '$1'));
    const programs = read.after.tree
        .below((0,ports_repository/* folderOf */.yS)(path))
        .filter((one) => /\.(?:ts|js|py|go|java|cs|kt)$/.test(one) && !isTest.test(one));
    const user = await firstMaking(programs, read, names);
    return user === undefined ? undefined : `sets what ${user} makes objects of Istio or of permissions by`;
};
/** CUE unifies all files of a package: a changed name may be a part of an object that another file holds. */
const definitionChange = async (path, old, now, read) => {
    const names = changedVariables(old.replaceAll('#', ''), now.replaceAll('#', ''));
    const others = read.after.tree.paths.filter((one) => one !== path && one.endsWith('.cue') && (0,revision_tree/* isInside */.FK)(one, (0,ports_repository/* folderOf */.yS)(path)));
    const user = await firstMaking(others, read, names);
    return user === undefined ? undefined : `says a part of what ${user} makes`;
};

;// CONCATENATED MODULE: ./src/open/changed-programs.ts










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
/** Settings of Istio, and commands that write what decides. */
const command = /meshConfig|\bistioctl\s+(?:install|upgrade|manifest|x|experimental|tag)\b|\bkubectl\b.*(?:istio|authorizationpolic|peerauthentic|requestauthentic|rolebinding|dataplane-mode)/i;
/** `--set a.b=c`, `--set-string 'a=b'`: the first part of each name. */
const setting = /--set(?:-string|-json|-file|-literal)?[\s=]+["']?([^\s"']+)/g;
const namesIn = (line) => [...line.matchAll(setting)].flatMap(([, pairs = '']) => pairs.split(',').flatMap((pair) => /^([A-Za-z_][\w-]*)[.[=]/.exec(pair)?.[1] ?? []));
/**
 * Changed texts of programs, and files without a manifest's name, that hold an object which decides, set Istio up, or give
 * values to a chart of this repository: what they apply was not read. `users` are members of values and the chart of each.
 */
const changedPrograms = async (repository, before, after, changed, usersOf) => {
    const isRead = (path) => [before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path)));
    const paths = [...changed]
        .filter((path) => (!isManifest.test(path) || isPipeline.test(path)) && (0,feeding/* mayFeed */.iZ)(path) && !isCopy.test(path) && !isTest.test(path))
        .filter((path) => (0,opaque/* opaqueBy */.BF)(path, []) === undefined && !isRead(path))
        .sort(order/* byCodePoint */.H);
    const ofObjects = await changedProgramObjects(repository, before, after, changed, usersOf);
    if (paths.length === 0 && ofObjects.size === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const lines = new Map(paths.map((path) => [path, changedLines(path, old.get(path), now.get(path))]));
    const sets = [...lines.values()].some((all) => all.some((line) => namesIn(line).length > 0));
    const users = sets ? await usersOf() : new Map();
    return [...new Set([...paths, ...ofObjects.keys()])].flatMap((path) => {
        const all = lines.get(path) ?? [];
        const what = ofObjects.get(path);
        if (what !== undefined && !isRead(path) && lines.get(path)?.length !== 0)
            return [changed_programs_reasonOf(path, what)];
        const value = all.flatMap(namesIn).find((name) => users.has(name));
        if (value !== undefined)
            return [changed_programs_reasonOf(path, `sets ${value}, and the chart ${users.get(value) ?? ''} uses .Values.${value}`)];
        if (all.some((line) => command.test(line)))
            return [changed_programs_reasonOf(path, 'sets up Istio, or writes what decides')];
        const isDeciding = (text) => isManifestInOtherLetters.test(path)
            ? (!isPipeline.test(path) || writesObject.test(text)) && (0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text))
            : changed_programs_object.test(text);
        const holds = all.length > 0 && [old.get(path), now.get(path)].some((text) => isDeciding(text ?? ''));
        return holds ? [changed_programs_reasonOf(path, 'holds an object of Istio or of permissions')] : [];
    });
};
const changed_programs_reasonOf = (path, what) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and ${what}: what it applies was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/**
 * A text without its comments over several lines, as documentation has them: the first line begins with the mark and every
 * other one with a star, so that nothing else of a program, and no object in a string of one, looks like it.
 */
const withoutBlocks = (text) => text.replaceAll(/^[ \t]*\/\*\*?(?:[ \t][^\n]*)?\n(?:[ \t]*\*(?![^\n]*(?:\*\/|\$\{))[^\n]*\n)*[ \t]*\*\/[ \t]*$/gm, '');
const isShell = /\.(?:sh|bash)$/;
/** A word of a command that stands by itself: nothing in it starts, ends or feeds another one. */
const word = String.raw `(?:[^\s'"\x60$|&;<>()\\#{}]|\$\w+|\$\{\w+\}|'[^']*'|"(?:[^"\x60$\\]|\$\w+|\$\{\w+\})*")+`;
const reading = new RegExp(String.raw `^kubectl(?:\s+(?:-n|--namespace|--context)[\s=]${word})*\s+(?:get|wait|describe|logs|top|version|explain|events|api-resources|api-versions|rollout\s+status|auth\s+can-i)(?:\s+${word})*$`);
/**
 * A shell script without the commands of kubectl that read (kubectl: Commands). One that is a line of its own, and hands what it
 * reads to nobody, writes nothing to a cluster, whatever it is asked for.
 */
const withoutReading = (text) => {
    const lines = text.split('\n');
    return lines.filter((line, at) => !reading.test(line.trim()) || /\\\s*$/.test(lines[at - 1] ?? '')).join('\n');
};
/** Lines that one side alone has; comments say nothing. */
const changedLines = (path, old = '', now = '') => {
    const [one, other] = [old, now].map((text) => new Set((isShell.test(path) ? withoutReading(text) : withoutBlocks(text)).split('\n').map((line) => line.trim())));
    const only = (some = new Set(), others = new Set()) => [...some].filter((line) => !others.has(line) && line !== '' && !/^(?:#|\/\/)/.test(line));
    return [...only(one, other), ...only(other, one)];
};
/** Parts of the values of Istio's charts that no other chart has (I manifests/charts: values.yaml). */
const changed_programs_ofIstio = new Set(['meshConfig', 'istio_cni', 'sidecarInjectorWebhook', 'istiodRemote', 'revisionTags', 'pilot']);
/** Every part of that name, wherever an umbrella chart or a variable puts it. */
const changed_programs_partsOf = (value) => {
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
const mayHoldKey = (text, names) => text.includes('\\') || [...names].some((name) => text.includes(name));
/** Characters of a text from which on parsing it is what a run takes longest for. */
const largest = 200_000;
/**
 * Changed files of values that no unit is rendered with, and that hold settings of Istio: whoever installs it may take them,
 * so nothing is proven.
 */
const changedMeshValues = async (repository, after, candidates, [old, now]) => {
    const valuesOf = (text) => (0,read_values/* readValues */.N)(text ?? '').filter((value) => !(0,json/* isJsonObject */.OW)(value) || value['apiVersion'] === undefined);
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
        if (changedSetting(one[0], other[0]) !== undefined)
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
/** Texts that may install a chart with a file of values. */
const isInstaller = (path) => !isCopy.test(path) &&
    (isPipeline.test(path) ||
        /(?:^|\/)(?:Makefile|Justfile|Tiltfile|[^/]*helmfile[^/]*|[^/]+\.(?:sh|bash|mk|tf|py|ps1|envsubst))$/.test(path));
/** Files that are values of a chart of Istio, by their name or since a program gives them to one. */
const givenToIstio = async (repository, after, paths) => {
    const asked = paths.filter((path) => !isNamedForIstio(path));
    const texts = asked.length === 0 ? new Map() : await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isInstaller));
    return paths.filter((path) => !asked.includes(path) || [...texts.values()].some((text) => givesToIstio(text, path)));
};

;// CONCATENATED MODULE: ./src/open/stray-values.ts











/** Files with members of common names that no chart takes: pipelines, packages and what is hidden. */
const ofOthers = /(?:^|\/)(?:\.|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/;
/**
 * Changed YAML files that are no objects and stand where no values are looked for, with a changed member that a chart of the
 * repository uses, or with values of Istio's charts, and changed texts of programs that give or apply such: nothing is proven
 * of what a person or a pipeline makes of them.
 */
const changedStrayValues = async (repository, before, after, changed) => {
    const candidates = [...changed].filter((path) => mayBeValues(path, before, after)).sort(order/* byCodePoint */.H);
    const usersOf = (0,once/* once */.O)(() => usersAt(repository, after));
    const [ofPrograms, old, now] = await Promise.all([
        changedPrograms(repository, before, after, changed, usersOf),
        (0,revision_units/* textsOf */.CB)(repository, before, candidates),
        (0,revision_units/* textsOf */.CB)(repository, after, candidates),
    ]);
    const others = [...ofPrograms, ...(await changedMeshValues(repository, after, candidates, [old, now]))];
    if (candidates.length === 0 || (0,charts/* chartFolders */.ue)(after.tree).size === 0)
        return others;
    const users = await usersOf();
    const ofCharts = candidates.flatMap((path) => {
        const texts = [old.get(path), now.get(path)];
        if (!texts.some((text) => text !== undefined && mayHoldKey(text, users.keys())))
            return [];
        const member = changedMembers(old.get(path), now.get(path)).find((name) => users.has(name));
        const chart = member === undefined ? undefined : users.get(member);
        return member === undefined || chart === undefined ? [] : [stray_values_reasonOf(path, member, chart)];
    });
    return [...ofCharts, ...others];
};
const usersAt = async (repository, at) => {
    const folders = [...(0,charts/* chartFolders */.ue)(at.tree)];
    const templates = folders.flatMap((folder) => at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const said = folders.flatMap((folder) => ['values.yaml', 'Chart.yaml'].map((file) => (0,revision_tree/* pathIn */.lW)(folder, file)));
    const [used, described] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, at, templates), (0,revision_units/* textsOf */.CB)(repository, at, said)]);
    return new Map([...membersSaid(described, folders), ...usersOfMembers(used, folders)]);
};
/** Members that a chart has default values for, and those of its subcharts: by name, by alias, by what switches them. */
const membersSaid = (texts, folders) => {
    const parts = folders.flatMap((folder) => {
        const parent = folders.find((one) => one !== folder && (0,revision_tree/* isInside */.FK)(folder, (0,revision_tree/* pathIn */.lW)(one, 'charts')));
        return parent === undefined ? [] : [[(0,ports_repository/* nameOf */.Vb)(folder), parent]];
    });
    const said = [...texts].flatMap(([path, text]) => {
        const folder = folders.find((one) => (0,revision_tree/* pathIn */.lW)(one, (0,ports_repository/* nameOf */.Vb)(path)) === path) ?? '';
        const [value] = (0,read_values/* readValues */.N)(text);
        const members = (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml'
            ? Object.keys((0,json/* isJsonObject */.OW)(value) ? value : {})
            : (0,mesh_fields/* objectsAt */.yR)(value, 'dependencies').flatMap((one) => [
                (0,mesh_fields/* textAt */.$6)(one, 'alias') || (0,mesh_fields/* textAt */.$6)(one, 'name'),
                ...(0,mesh_fields/* textAt */.$6)(one, 'condition')
                    .split(',')
                    .map((condition) => condition.trim().split('.')[0] ?? ''),
                ...((0,mesh_fields/* textsAt */.i1)(one, 'tags').length > 0 ? ['tags'] : []),
            ]);
        return members.filter((member) => member !== '').map((member) => [member, folder]);
    });
    return [...parts, ...said];
};
const stray_values_reasonOf = (path, member, chart) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${member}, and the chart ${chart === '' ? 'of the root' : chart} uses .Values.${member}: it may be values of that chart, with which it was not rendered. Name them as values of its unit, or render it with them and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Whether something else than a unit could take it as values: units tell themselves what their own files do. */
const mayBeValues = (path, ...sides) => /\.(?:ya?ml|gotmpl)$/i.test(path) &&
    !ofOthers.test(path) &&
    (0,templates/* buildFile */.J_)(path) === undefined &&
    sides.every(({ found, tree }) => {
        const isRead = found.units.some(({ source, reads }) => source.kind === 'helm' ? source.valueFiles.includes(path) : reads.has(path));
        return (!isRead &&
            ![...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && isPartOfChart((0,revision_tree/* pathFrom */.Iw)(folder, path))));
    });
const isPartOfChart = (inside) => /^(?:(?:templates|charts|crds|files)\/|values\.yaml$)/.test(inside) || (0,ports_repository/* nameOf */.Vb)(inside) === 'Chart.yaml';
/** Members of the charts' values, and the folder of a chart that uses each. */
const usersOfMembers = (texts, folders) => {
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
const changedMembers = (old, now) => {
    const [one, other] = [valuesOf(old), valuesOf(now)];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !(0,json/* isSameJson */.TL)(one[name] ?? null, other[name] ?? null));
};
const valuesOf = (text) => {
    const [value] = (0,read_values/* readValues */.N)(text ?? '');
    return (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] === undefined ? value : {};
};

// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
;// CONCATENATED MODULE: ./src/open/held-changes.ts







/** Objects that change, by the name under which a ConfigMap or Secret of theirs is found, in order of path. */
const heldChanges = (before, after, changed) => [
    ...[before, after].flatMap((side) => generatedChanges(side, changed)),
    ...writtenChanges(before, after, changed),
];
/** Objects of any kind: a SealedSecret makes a Secret of its own name. */
const writtenChanges = (before, after, changed) => [...changed].sort().flatMap((path) => {
    const [old, now] = [before, after].map(({ textOf }) => (0,gitops_object/* readGitOps */.Nm)(path, textOf(path) ?? ''));
    const names = new Set([...(old ?? []), ...(now ?? [])].flatMap(namesOf));
    return [...names].flatMap((name) => {
        const [one, other] = [old, now].map((all) => (all ?? []).filter((object) => namesOf(object).includes(name)));
        const contents = (objects = []) => objects.map(({ content }) => content);
        if ((0,json/* isSameJson */.TL)(contents(one), contents(other)))
            return [];
        return [{ name, path, keys: keysThatDiffer(one, other) }];
    });
});
/** Its own name, and the one that it says of what it makes. */
const namesOf = ({ name, content }) => [
    ...new Set([
        name,
        ...[
            (0,mesh_fields/* textAt */.$6)(content, 'spec', 'target', 'name'),
            (0,mesh_fields/* textAt */.$6)(content, 'spec', 'template', 'metadata', 'name'),
            (0,mesh_fields/* textAt */.$6)(content, 'spec', 'secretName'),
        ].filter((one) => one !== ''),
    ]),
];
/** The maps of values of a ConfigMap, a Secret and a SealedSecret; undefined: another kind fills it. */
const held_changes_valuesOf = ({ group, kind, content }) => {
    const maps = group === '' && (kind === 'ConfigMap' || kind === 'Secret')
        ? [(0,mesh_fields/* objectAt */.lJ)(content, 'data'), (0,mesh_fields/* objectAt */.lJ)(content, 'stringData')]
        : kind === 'SealedSecret'
            ? [(0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'encryptedData'), (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'template', 'data')]
            : undefined;
    return maps === undefined ? undefined : new Map(maps.flatMap((map) => Object.entries(map)));
};
const keysThatDiffer = (old = [], now = []) => {
    const sides = [old, now].map((objects) => objects.map(held_changes_valuesOf));
    if (sides.flat().includes(undefined))
        return undefined;
    const [one, other] = sides.map((maps) => new Map(maps.flatMap((map) => [...(map ?? [])])));
    return new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])].filter((key) => !(0,json/* isSameJson */.TL)(one?.get(key) ?? null, other?.get(key) ?? null)));
};
/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = ({ tree, textOf }, changed) => tree.paths.filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
    const [value] = (0,read_values/* readValues */.N)(textOf(path) ?? '');
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) => (value === undefined ? [] : (0,mesh_fields/* objectsAt */.yR)(value, field)).flatMap((generator) => {
        const sources = ['files', 'envs']
            .flatMap((list) => (0,mesh_fields/* textsAt */.i1)(generator, list))
            .concat((0,mesh_fields/* textAt */.$6)(generator, 'env'))
            .flatMap((text) => (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), text.slice(text.indexOf('=') + 1)) ?? []);
        const touched = [path, ...sources].find((one) => changed.has(one));
        return touched === undefined ? [] : [{ name: (0,mesh_fields/* textAt */.$6)(generator, 'name'), path: touched, keys: undefined }];
    }));
});

;// CONCATENATED MODULE: ./src/open/substituted-from.ts



/** Flux fills variables in by these names of ConfigMaps and Secrets, also where a patch of another Kustomization says so. */
const asks = /substituteFrom/;
const variable = /\$\{\s*([A-Za-z_]\w*)/g;
/** Fields of a template of pods that decide nothing, up to where a value is filled in. */
const substituted_from_everyday = /(?:^|[\s{,-])["']?(?:image|tag|digest|replicas|cpu|memory|storage|size|schedule|value|host|hostname|path|server|storageClassName|claimName)["']?\s*:\s*["']?[^"',{}]*$/;
/**
 * Flux fills in what it builds by ConfigMaps and Secrets of the cluster (`postBuild.substituteFrom`). Of one that the tree holds
 * plainly the unit is rendered with its values; where another one changes, nothing is proven of what asks for its values.
 */
const changedSubstitutions = (before, after, changed) => {
    const asking = after.files.filter(({ text }) => asks.test(text));
    if (asking.length === 0)
        return [];
    const words = new Set(asking.flatMap(({ text }) => text.match(/[\w.-]+/g) ?? []));
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
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
/** Whether every unit that is made of the file is rendered with the values. */
const isFollowed = ({ path }, change, { found }) => {
    const units = found.units.filter(({ reads }) => reads.has(path));
    return units.length > 0 && units.every(({ reads }) => reads.has(change.path));
};
/** The first of the variables that stands where it may decide. */
const decidingVariable = ({ text }, { keys }, givesValues) => {
    for (const document of text.split(/^---(?=\s|$)/m)) {
        const all = decides(document, givesValues);
        const holdsPods = /\bcontainers["']?\s*:/.test(document);
        if (!all && !holdsPods)
            continue;
        for (const line of document.split('\n').filter((one) => !/^\s*#/.test(one)))
            for (const { index, 1: name = '' } of line.matchAll(variable))
                if ((keys === undefined || keys.has(name)) && (all || !substituted_from_everyday.test(line.slice(0, index))))
                    return name;
    }
    return undefined;
};
/** Objects that decide, patches of any, what Flux applies next, and values of a chart that stands here. */
const decides = (document, givesValues) => template_conditions/* decidingKinds */.T.test(document) ||
    /istio|kustomize\.toolkit\.fluxcd\.io|^\s*-?\s*["']?op["']?\s*:/im.test(document) ||
    (givesValues && /^kind:\s*["']?HelmRelease/m.test(document));
const substituted_from_reasonOf = ({ name, path }, file, variableName) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${name}, of which Flux may fill in \${${variableName}} at ${file.path}: with which value was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});

// EXTERNAL MODULE: ./src/open/yaml-comments.ts
var yaml_comments = __webpack_require__(1968);
;// CONCATENATED MODULE: ./src/open/unaltered-units.ts





const isYaml = /\.ya?ml$/i;
/** Kustomizations that take files as text in ways of their own: plugins, and charts. */
const makesMore = /generator|helmChart/i;
/** Whether a kustomization may take one of these files as text, comments too: by a link, or by its name in a generator. */
const takesText = (value, paths) => {
    if (!(0,json/* isJsonObject */.OW)(value))
        return true;
    const made = (field) => ['configMapGenerator', 'secretGenerator', 'generatorOptions'].includes(field);
    const fields = Object.entries(value);
    const named = JSON.stringify(fields.filter(([field]) => made(field)));
    const rest = JSON.stringify(fields.filter(([field]) => !made(field)));
    return makesMore.test(rest) || paths.some((path) => named.includes((0,ports_repository/* nameOf */.Vb)(path)));
};
const takesTextOf = ({ reads, source }, { textOf, tree }, paths) => (source.kind === 'kustomize' && takesText(source.overlay ?? {}, paths)) ||
    [...reads].some((path) => tree.isLink(path) || ((0,kustomizations/* isKustomizationFile */.yi)(path) && takesText((0,read_values/* readValues */.N)(textOf(path) ?? '')[0], paths)));
const isSameUnit = (one, other) => written(one) === written(other);
const written = ({ id, source, namespace, obstacle, elsewhere, declared, reads }) => JSON.stringify([id, source, namespace, obstacle, elsewhere?.bases, declared, [...reads].sort()], (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));
/**
 * Whether a kustomization is built of the same at both revisions, though files of it changed: where it generates nothing,
 * kustomize makes its objects of what YAML files hold, and a comment is no part of that. So the same objects come out of it, or
 * none, whether or not it can be rendered here. A chart may ask for the text of its own templates (`include`), and is rendered.
 */
const unalteredBy = (before, after, changed) => {
    const alike = new Set([...changed].filter((path) => isYaml.test(path) &&
        [before, after].every(({ tree }) => tree.file(path) === path) &&
        (0,yaml_comments/* differInComments */.M)(before.textOf(path), after.textOf(path))));
    return ({ before: old, after: now }) => old?.source.kind === 'kustomize' &&
        now !== undefined &&
        alike.size > 0 &&
        [...changed].every((path) => alike.has(path) || !(old.reads.has(path) || now.reads.has(path))) &&
        isSameUnit(old, now) &&
        !takesTextOf(old, before, [...alike]) &&
        !takesTextOf(now, after, [...alike]);
};

;// CONCATENATED MODULE: ./src/open/values-from.ts




/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it.
 */
const changedValuesFrom = (before, after, changed) => {
    const releases = values_from_releasesOf(after);
    if (releases.length === 0)
        return [];
    const changes = new Map(heldChanges(before, after, changed).map(({ name, path }) => [name, path]));
    return releases
        .flatMap((release) => (0,mesh_fields/* objectsAt */.yR)(release.content, 'spec', 'valuesFrom').flatMap((reference) => {
        const name = (0,mesh_fields/* textAt */.$6)(reference, 'name');
        const path = changes.get(name);
        return path === undefined ? [] : [values_from_reasonOf(release, (0,mesh_fields/* textAt */.$6)(reference, 'kind'), name, path)];
    }))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const values_from_reasonOf = (release, kind, name, path) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes the ${kind || 'object'} ${name}, of which ${(0,gitops_object/* titleOf */.Gg)(release)} at ${release.path} takes values: its chart was not rendered with them. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
const values_from_releasesOf = ({ files }) => (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ text }) => text.includes('valuesFrom'))).filter(({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease');

;// CONCATENATED MODULE: ./src/open/reach-units.ts





















/** Which units the change between two revisions can reach. */
const reachUnits = async (repository, before, after, cache = (0,read_objects/* createReadCache */.VC)()) => {
    const changed = (0,revision_units/* changedPaths */.vl)(before.listing, after.listing);
    const pairs = pairUnits(before.found.units, after.found.units, {
        before: (unit) => sameFolder(unit, before),
        after: (unit) => sameFolder(unit, after),
    });
    const isUnaltered = unalteredBy(before, after, changed);
    const rendered = pairs.filter((pair) => isReached(pair, changed) && !isUnaltered(pair));
    const untouched = pairs.filter((pair) => !rendered.includes(pair));
    const opaque = await changedOpaque(repository, before, after, changed);
    const parts = splitPlain(heldObjects([before, after], cache));
    const onlyPlain = pairs.length === 0 && parts.length === 1 && opaque.length === 0;
    const isPlain = (path) => /\.(?:ya?ml|json)$/i.test(path) && isUntaken(path, before, after);
    // A link with a manifest's name may lead to a file of any name.
    const linked = [before, after].flatMap(({ tree }) => tree.paths.filter((path) => tree.isLink(path) && isPlain(path) && changed.has(tree.file(path) ?? path)));
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
            ...changedElsewhere(before, after),
            ...untakenReasons(before, after, changed),
            ...changedDeliveries(before, after, changed),
            ...(0,deciding_files/* changedDecidingFiles */.f)(before, after, changed),
            ...(await changedStrayValues(repository, before, after, changed)),
            ...(await (0,template_conditions/* changedTemplateConditions */.F)(repository, before, after, changed)),
            ...(await (0,chart_users/* changedChartsOfUsers */.F6)(repository, before, after, changed)),
            ...changedValuesFrom(before, after, changed),
            ...(await changedHelmfileInputs(repository, before, after, changed)),
            ...changedSubstitutions(before, after, changed),
        ],
        notes: notesOf(before, after, untouched),
        changed,
    };
};
/** A kustomization that something else takes in one revision alone is compared with itself in the other. */
const sameFolder = ({ id, source }, at) => {
    const unit = source.kind === 'kustomize' ? at.found.ofFolder(source.folder) : undefined;
    return unit?.id === id ? unit : undefined;
};
/**
 * Of files that belong to no unit, what counts; what both revisions hold alike stands once. Of the other kinds several objects
 * of one name split nothing: each is compared with what stood in its own place (settle-beside.ts), wherever it stands.
 */
const heldObjects = (revisions, cache) => {
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache });
    const seen = new Set();
    const held = [];
    for (const { files, found } of revisions)
        for (const file of files) {
            if (found.isTaken(file.path))
                continue;
            const objects = read(file);
            if (seen.has(objects))
                continue;
            seen.add(objects);
            // Of two of one name in one file the first counts.
            const names = new Set();
            for (const { key, content } of objects.objects) {
                const name = (0,object/* keyText */.Pu)(key);
                if (names.has(name))
                    continue;
                names.add(name);
                if (!(0,interest/* mustBeRead */.rl)(key.group, key.kind, key.name, content))
                    continue;
                held.push({ path: file.path, key: name, content });
            }
        }
    return held;
};
const changedOpaque = async (repository, before, after, changed) => {
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
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.path, b.path))
        .map(opaqueReason);
};
const opaqueReason = ({ path, by, remedy }) => ({
    code: 'NOT_RENDERED',
    text: `${path} is filled in by ${by}, and what it becomes is not known. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** A changed Component that nothing here takes, where it may hold a policy. */
const untakenReasons = (before, after, changed) => {
    const components = new Map([...before.found.untaken, ...after.found.untaken].map(({ folder, reads }) => [folder, reads]));
    const mayDecide = (path) => changed.has(path) &&
        !isSameValue(before.textOf(path), after.textOf(path)) &&
        [before, after].some(({ textOf }) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(textOf(path) ?? '')));
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
const isSameValue = (old, now) => {
    if (old === undefined || now === undefined)
        return false;
    const [first, second] = [(0,read_values/* readValues */.N)(old), (0,read_values/* readValues */.N)(now)];
    const isWhole = first.length === documentsOf(old) && second.length === documentsOf(now);
    return isWhole && (0,json/* isSameJson */.TL)([...first], [...second]);
};
const documentsOf = (text) => text.split(/^---(?:\s|$)/m).filter((part) => /^[ \t]*[^#\s]/m.test(part)).length;
/** Objects of Argo CD and Flux that apply what is not here, where the change touches them. */
const changedElsewhere = (before, after) => {
    const old = new Map(before.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    const now = new Map(after.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    return [...new Set([...old.keys(), ...now.keys()])].sort(order/* byCodePoint */.H).flatMap((key) => {
        const [one, other] = [old.get(key), now.get(key)];
        const shown = other ?? one;
        if (shown === undefined || one?.content === other?.content)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${shown.id} changes, and what it applies was not rendered: ${shown.text}. Render it in a job that may fetch it, and give the result as before and after.`,
                where: { kind: 'file', path: shown.path, line: 1, column: 1 },
            },
        ];
    });
};
/** Files of the head that other programs fill in, and that belong to no unit of either revision. */
const opaqueFiles = (before, after) => {
    const folders = (0,opaque/* cdk8sFolders */.Te)(after.tree.paths);
    return after.tree.paths.flatMap((path) => {
        const file = (0,opaque/* opaqueBy */.BF)(path, folders);
        return file !== undefined && isUntaken(path, before, after) ? [file] : [];
    });
};
/** Whether a file belongs to no unit of either revision. */
const isUntaken = (path, ...sides) => sides.every(({ found }) => !found.isTaken(path));
/** One line each, whatever the number. */
const notesOf = (before, after, untouched) => {
    const elsewhere = after.found.elsewhere.map(({ id }) => id);
    return [
        ...folded(untouched.map(({ title }) => title), 'unit that the change does not reach was not rendered', 'units that the change does not reach were not rendered'),
        ...folded(opaqueFiles(before, after).map(({ path }) => path), 'file that another program fills in was not read', 'files that other programs fill in were not read'),
        ...folded(elsewhere, 'object applies what this repository does not hold', 'objects apply what this repository does not hold'),
    ];
};
const mostNamed = 5;
const folded = (names, one, several) => {
    if (names.length === 0)
        return [];
    return [
        `${names.length} ${names.length === 1 ? one : several}: ${(0,list_names/* listNames */.Z)([...names].sort(order/* byCodePoint */.H), mostNamed)}`,
    ];
};


/***/ })

};
