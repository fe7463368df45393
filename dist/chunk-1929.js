export const id = 1929;
export const ids = [1929];
export const modules = {

/***/ 31455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ areAlternatives),
/* harmony export */   Nn: () => (/* binding */ haveAnotherState),
/* harmony export */   id: () => (/* binding */ areOfOneCluster),
/* harmony export */   sh: () => (/* binding */ common)
/* harmony export */ });
/* harmony import */ var _manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22487);
/* harmony import */ var _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);





/** Two units hold most of these alike, or differently by mistake; they say nothing of what is applied together. */
const common = new Set(['Namespace', 'CustomResourceDefinition', 'ServiceAccount']);
/** Istio's, the Gateway API's and permissions; what Argo CD and Flux apply is pods and policies too. */
const decidingGroup = /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io|rbac\.authorization\.k8s\.io|toolkit\.fluxcd\.io)$|^argoproj\.io$/;
const decides = function ({ key: { group, kind } }) { return !common.has(kind) && (decidingGroup.test(group) || (group === '' && kind === 'Service')) };
/**
 * What tells two states of one thing from two things beside each other: their workloads, where both have some, else all that
 * decides. Whatever decides nothing, as a Secret for images, a LimitRange or a NetworkPolicy, is brought along by many units.
 */
const identifying = function (ours, theirs) {
    const counts = ours.some(_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX) && theirs.some(_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX) ? _mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX : isState;
    const keysOf = (objects) => new Set(objects.filter(counts).map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key)));
    return [keysOf(ours), keysOf(theirs)];
};
const isState = function (object) { return (0,_mesh_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .makesPods */ .UX)(object) || decides(object) };
/** Whether one of them has an object that decides in another state. */
const haveAnotherState = function (ours, theirs) {
    const digests = new Map(ours.filter(isState).map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectDigest */ .A2)(object)]));
    return theirs.some((object) => {
        const digest = isState(object) ? digests.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key)) : undefined;
        return digest !== undefined && digest !== (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .objectDigest */ .A2)(object);
    });
};
/**
 * Two states of one whole are never applied together: most of it is there twice, and something of that differs. One object of
 * several, which two units have in two states, tells nothing: both may bring it along. Only the base tells it: a change must not
 * be able to say that its own unit belongs to another cluster.
 */
const areAlternatives = function (ours, theirs) {
    if (!haveAnotherState(ours, theirs))
        return false;
    const [own, other] = identifying(ours, theirs);
    const both = [...own].filter((key) => other.has(key)).length;
    return both * 2 > Math.max(own.size, other.size);
};
/**
 * Whether objects of Argo CD or Flux apply both to one cluster: they name it, or stand beside each other for the cluster that
 * they are applied to themselves. Files or names of two stages are those of two clusters.
 */
const areOfOneCluster = function ({ declared: one }, { declared: other }) {
    if (one?.cluster === undefined || one.cluster !== other?.cluster)
        return false;
    if (one.cluster !== '')
        return true;
    return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(one.path) === (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(other.path) && !areStages(one, other);
};
const areStages = function (one, other) { return wordsOf(one).some((left) => wordsOf(other).some((right) => (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(left) && (0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isEnvironmentName */ .tq)(right) && !(0,_manifests_environment_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlike */ .HI)(left, right))) };
/** Of `Application argocd/shop-prod` in `apps/prod.yaml` also `prod`. */
const wordsOf = function ({ by, path }) { return `${by} ${(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)}`.split(/[\s/._-]+/).filter((word) => word !== '') };


/***/ }),

/***/ 41929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openUnits: () => (/* binding */ openUnits)
});

// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/open/reached/reach-units.ts + 72 modules
var reach_units = __webpack_require__(75849);
// EXTERNAL MODULE: ./src/open/reached/open-neighbours.ts + 1 modules
var open_neighbours = __webpack_require__(56921);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/deliveries/changed-deliveries.ts + 1 modules
var changed_deliveries = __webpack_require__(64625);
// EXTERNAL MODULE: ./src/open/deliveries/rendered-deliveries.ts
var rendered_deliveries = __webpack_require__(32601);
// EXTERNAL MODULE: ./src/open/scripts/lines-only-in.ts
var lines_only_in = __webpack_require__(12291);
;// CONCATENATED MODULE: ./src/open/deliveries/delivered-forms.ts










/**
 * A unit is rendered by the object of Argo CD or Flux that applies it, as its file says it. Where another unit makes that object
 * otherwise, of a patch or of a value that is filled in, or with a value that nobody here knows, nothing is proven of the unit.
 * How it is filled in and deciphered is otherwise than its file says in many repositories, by one patch for all: that counts
 * where a text of the unit asks for it.
 */
const otherForms = async function (pair, from) {
    const unknown = unknownValues(pair, from);
    if (unknown.length > 0)
        return { reasons: unknown, isGuessed: asksForUnknown(pair, from) };
    const [before, after] = from.revisions;
    const sides = [await formsOf(pair.after, after, from), await formsOf(pair.before, before, from)];
    const forms = sides.flat();
    const decisive = forms.find(({ filling }) => filling === undefined) ?? forms[0];
    if (decisive === undefined || (decisive.filling !== undefined && !asksForFilling(pair, sides, from)))
        return { reasons: [], isGuessed: false };
    return { reasons: [decisive.reason], isGuessed: asksToFillIn(pair, from) };
};
/** Fields of Flux that fill in texts of what is built, and by which words a text asks for them. */
const fillings = new Map([
    ['spec.postBuild', /\$\{/],
    ['spec.decryption', /\bENC\[|^\s*["']?sops["']?\s*:|BEGIN (?:PGP|AGE)/m],
]);
/** What is added alike at both revisions counts in the lines that change, and otherwise in every text. */
const asksForFilling = function ({ before, after }, [now, old], { changed, revisions }) {
    const [later, earlier] = [now, old].map((forms) => forms.flatMap(({ filling }) => filling ?? []));
    const all = [...(later ?? []), ...(earlier ?? [])];
    const said = (some = []) => some.map((one) => one.said).join('\n');
    const isAlike = before !== undefined && after !== undefined && said(later) === said(earlier) && all.every(({ isAdded }) => isAdded);
    const words = all.flatMap(({ fields }) => fields.flatMap((field) => fillings.get(field) ?? []));
    return [...new Set([...(before?.reads ?? []), ...(after?.reads ?? [])])]
        .filter((path) => !isAlike || changed.has(path))
        .some((path) => {
        const [one, other] = revisions.map(({ textOf }) => textOf(path));
        if (one === undefined && other === undefined)
            return true;
        const texts = isAlike ? differingLines(one ?? '', other ?? '') : [one ?? '', other ?? ''];
        return texts.some((text) => words.some((word) => word.test(text)));
    });
};
const differingLines = function (one, other) { return [...(0,lines_only_in/* linesOnlyIn */.P)(one, other), ...(0,lines_only_in/* linesOnlyIn */.P)(other, one)].map(({ text }) => text) };
const formsOf = async function (unit, at, { render }) {
    const declared = unit?.declared;
    if (unit === undefined || declared === undefined)
        return [];
    const object = at.found.objects.find((one) => one.path === declared.path && (0,gitops_object/* titleOf */.Gg)(one) === declared.by);
    if (object === undefined)
        return [];
    const makers = at.found.units.filter((one) => makes(one, object) && mayAlter(one, object, at));
    const forms = [];
    for (const maker of makers) {
        const rendered = await render(maker, at);
        if (rendered.kind === 'absent')
            continue;
        const made = rendered.kind === 'not rendered'
            ? { words: `in a form that is not known: ${rendered.reason.text.replace(/\.$/, '')}`, filling: undefined }
            : alteration(object, rendered.deliveries, at);
        if (made === undefined)
            continue;
        const reason = reasonOf(object, at, `is made by ${maker.title} ${made.words}`, unit.title);
        forms.push({ reason, filling: made.filling });
    }
    return forms;
};
/** Whether the unit applies the file of the object, and not only is declared there. */
const makes = function ({ source, reads, declared }, { path }) { return source.kind !== 'helm' &&
    reads.has(path) &&
    (declared === undefined || declared.path !== path || (0,revision_tree/* isInside */.FK)(path, declared.folder)) };
const altering = /\b(?:patch\w*|replacements|name(?:Prefix|Suffix|space)|transformers|components|configurations|openapi|vars|common\w+|labels)["']?\s*:/;
const mayAlter = function ({ source, reads }, { path }, { textOf }) {
    if (source.kind === 'helm')
        return false;
    if (source.substitutions !== undefined && (textOf(path) ?? '').includes('${'))
        return true;
    return (source.kind === 'kustomize' &&
        (source.overlay !== undefined ||
            [...reads].some((file) => (0,kustomizations/* isKustomizationFile */.yi)(file) && altering.test(textOf(file) ?? ''))));
};
const alteration = function (object, made, at) {
    const same = made.filter((one) => (0,rendered_deliveries/* writtenAt */.nt)(one, at).includes(object));
    if (same.length === 0)
        return { words: 'under another name, or not at all', filling: undefined };
    const forms = same.map((one) => ({ one, fields: (0,rendered_deliveries/* differingFields */.W1)(object, one) }));
    if (forms.some(({ fields }) => fields.length === 0))
        return undefined;
    const filled = forms.find(({ fields }) => fields.every((field) => fillings.has(outermost(field))));
    const { one, fields } = filled ?? forms[0] ?? { one: object, fields: [] };
    const names = [...new Set(fields.map(outermost))].toSorted(order/* byCodePoint */.HH);
    return {
        words: `with another ${fields[0] ?? 'spec'}`,
        filling: filled === undefined
            ? undefined
            : {
                fields: names,
                said: JSON.stringify(names.map((name) => (0,mesh_fields/* objectAt */.lJ)(one.content, ...name.split('.')))),
                isAdded: names.every((name) => Object.keys((0,mesh_fields/* objectAt */.lJ)(object.content, ...name.split('.'))).length === 0),
            },
    };
};
/** `spec.postBuild.substitute` belongs to `spec.postBuild`. */
const outermost = function (field) { return field.split('.').slice(0, 2).join('.') };
/** Flux fills in what it delivers; `$${` stays text. */
const variable = /(?<!\$)\$\{[A-Za-z_]/;
const scalarsIn = function (value, at = '') {
    if (typeof value === 'string')
        return variable.test(value) ? [`${at}: ${value}`] : [];
    if (Array.isArray(value))
        return value.flatMap((one, index) => scalarsIn(one, `${at}[${index}]`));
    return (0,json/* isJsonObject */.OW)(value)
        ? Object.entries(value).flatMap(([name, one]) => scalarsIn(one, `${at}.${name}`))
        : [];
};
const valuesOf = function (unit) { return unit?.source.kind === 'helm' && unit.declared?.by.startsWith('HelmRelease ') === true
    ? scalarsIn(unit.source.values, 'values').toSorted(order/* byCodePoint */.HH)
    : [] };
/** Values with a variable decide by what is filled in: they, or the templates that ask for them, must not change. */
const unknownValues = function ({ before, after, title }, { changed, revisions }) {
    const [old, now] = [valuesOf(before), valuesOf(after)];
    if (before === undefined || after === undefined || (old.length === 0 && now.length === 0))
        return [];
    const reads = [...before.reads, ...after.reads];
    const isAsked = reads.some((path) => changed.has(path) && isTemplate.test(path));
    if (!isAsked && old.join('\n') === now.join('\n'))
        return [];
    const { declared } = after;
    const object = revisions[1].found.objects.find((one) => one.path === declared?.path && (0,gitops_object/* titleOf */.Gg)(one) === declared.by);
    if (object === undefined)
        return [];
    const named = now.find((one) => !old.includes(one)) ?? now[0] ?? old[0] ?? 'values';
    return [reasonOf(object, revisions[1], `is filled in with what nobody here knows (${named})`, title)];
};
/** Changed files of a unit, as either revision has them. */
const changedTexts = function ({ before, after }, { changed, revisions }, of = /./) { return [...new Set([...(before?.reads ?? []), ...(after?.reads ?? [])])]
    .filter((path) => changed.has(path) && of.test(path))
    .flatMap((path) => revisions.flatMap(({ textOf }) => textOf(path) ?? [])) };
const asksToFillIn = function (pair, from) { return pair.after?.source.kind !== 'helm' && changedTexts(pair, from).some((text) => variable.test(text)) };
/** Whether a changed template asks for such a value, by the last part of its name. */
const asksForUnknown = function (pair, from) {
    const names = [...valuesOf(pair.before), ...valuesOf(pair.after)].flatMap((value) => /([\w-]+)(?:\[\d+\])*: /.exec(value)?.[1] ?? []);
    const asks = names.map(quote_pattern/* wholeWord */.S);
    return changedTexts(pair, from, isTemplate).some((text) => asks.some((one) => one.test(text)));
};
const isTemplate = /(?:^|\/)templates\//;
const reasonOf = function (object, { textOf }, words, title) {
    const line = (0,changed_deliveries/* lineOf */.cA)(textOf(object.path) ?? '', object, 'spec');
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} ${words}: ${title} was rendered as its file says. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};

// EXTERNAL MODULE: ./src/open/reached/render-unit.ts + 7 modules
var render_unit = __webpack_require__(57341);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/units/touched-places.ts
var touched_places = __webpack_require__(87006);
// EXTERNAL MODULE: ./src/open/charts/chart-releases.ts + 1 modules
var chart_releases = __webpack_require__(89354);
// EXTERNAL MODULE: ./src/open/charts/switched-on.ts + 2 modules
var switched_on = __webpack_require__(93451);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
;// CONCATENATED MODULE: ./src/open/reached/components-taken.ts


/** As many are taken one by one; the others are taken all at once. */
const mostAlone = 8;
/**
 * Adds to the sides of a changed kustomization what it builds with each Component that holds a policy and that no kustomization here
 * takes: whoever takes it elsewhere, or by hand, has its policies beside what changes. One that comes with the change is taken by
 * nobody yet.
 */
const withComponentsTaken = async function (sides, origin) {
    const { pair, before, after, render } = origin;
    if (pair?.before?.source.kind !== 'kustomize' || pair.after?.source.kind !== 'kustomize')
        return sides;
    const known = new Map(before.found.untaken.map((one) => [one.folder, one]));
    const holding = after.found.untaken.filter(({ folder, reads }) => known.has(folder) && [...reads].some((path) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(after.textOf(path) ?? ''))));
    const states = [];
    const rest = holding.slice(mostAlone);
    for (const components of [...holding.slice(0, mostAlone).map((one) => [one]), ...(rest.length > 0 ? [rest] : [])]) {
        const taken = await render({
            ...pair,
            before: components.reduce((unit, one) => taking(unit, known.get(one.folder) ?? one), pair.before),
            after: components.reduce(taking, pair.after),
        });
        // A Component of something else does not build with it.
        if ((taken.unproven ?? []).length === 0)
            states.push(stateOf(components, taken));
    }
    return states.length === 0 ? sides : { ...sides, otherwise: [...(sides.otherwise ?? []), ...states] };
};
const stateOf = function (components, sides) {
    const folders = components.map(({ folder }) => folder);
    const names = `${folders.length === 1 ? 'Component' : 'Components'} ${(0,list_names/* listNames */.Z)(folders, mostNamed)}`;
    const [first] = components;
    return {
        why: `No kustomization here takes the ${names}: others may.`,
        where: { kind: 'file', path: [...(first?.reads ?? [])][0] ?? first?.folder ?? '', line: 1, column: 1 },
        sides,
        cause: {
            code: 'NOT_RENDERED',
            remedy: folders.length === 1
                ? 'Take it in a kustomization, or remove it.'
                : 'Take them in a kustomization, or remove them.',
            condition: `where the ${names} ${folders.length === 1 ? 'is' : 'are'} taken`,
        },
    };
};
const mostNamed = 5;
const taking = function (unit, { folder, reads }) {
    if (unit.source.kind !== 'kustomize')
        return unit;
    const { overlay = {}, folder: own } = unit.source;
    const up = own === '' ? '' : '../'.repeat(own.split('/').length);
    const { components } = overlay;
    const others = Array.isArray(components) ? components : [];
    return {
        ...unit,
        source: {
            ...unit.source,
            overlay: { ...overlay, components: [...others, `${up}${folder}`] },
        },
        reads: new Set([...unit.reads, ...reads]),
    };
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/open/beside/alternatives.ts
var alternatives = __webpack_require__(31455);
// EXTERNAL MODULE: ./src/open/beside/meeting-objects.ts
var meeting_objects = __webpack_require__(50247);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 27 modules
var judge_change = __webpack_require__(81052);
// EXTERNAL MODULE: ./src/ports/few-at-once.ts
var few_at_once = __webpack_require__(54702);
;// CONCATENATED MODULE: ./src/open/beside/released-charts.ts









const nothingReleased = { beside: [], unread: [] };
/**
 * Charts whose namespace nothing says, released in each namespace that the change decides in. Two of them have a namespace
 * each: what the own chart leaves to its release leads no other chart anywhere.
 */
const releasesIn = async function (others, own) {
    const { touched, assumed } = own;
    const decides = ({ before, after }) => [...before, ...after].some((object) => object.key.namespace === assumed && !(0,meeting_objects/* isBystander */.X8)(object));
    const namespaces = [...touched.changed].filter((name) => name !== assumed).sort(order/* byCodePoint */.HH);
    const releases = others
        .filter(({ words, sides }) => (0,words_of_unit/* isReleasedAnywhere */.bi)(words) && decides(sides))
        .flatMap((one) => namespaces.map((namespace) => ({ ...one, namespace })));
    const read = await (0,few_at_once/* fewAtOnce */.X)(releases, meeting_objects/* renderedAtOnce */.Gm, ({ unit, namespace }, at) => unit.releasedIn === undefined || at >= meeting_objects/* mostRendered */.dJ ? Promise.resolve(meeting_objects/* nothingRead */.wi) : unit.releasedIn(namespace));
    const beside = [];
    const unread = [];
    for (const [at, { unit, words, namespace }] of releases.entries()) {
        const there = read[at] ?? meeting_objects/* nothingRead */.wi;
        const { unproven: why = [] } = there;
        if (why.length > 0)
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(words, unit.title, { why, shared: own.words.unit.reads, assumed, touched }));
        // One object has one state: it is not released where another unit has it otherwise.
        if ((0,alternatives/* areAlternatives */.$b)(own.base, there.before))
            continue;
        const here = (0,naming_accounts/* touchedIn */.sc)(touched, [...there.before, ...there.after]);
        const meeting = (0,meeting_objects/* meetingObjects */.i3)(unit.title, there, own.sides, here);
        if (meeting !== undefined)
            beside.push({ ...meeting, releasedIn: namespace });
    }
    return { beside, unread };
};
/**
 * A changed chart whose namespace nothing says, in each other namespace in which something decides together with it: it may be
 * released there as well, and its first ALLOW, which only closes by itself, lets further callers in beside another one.
 */
const releasedElsewhere = async function (own, said, { roots, assumed }) {
    const { unit, words, sides, touched } = own;
    const change = (0,words_of_unit/* isReleasedAnywhere */.bi)(words) ? changeOfRelease(own, assumed) : undefined;
    if (unit.releasedIn === undefined || change === undefined)
        return [];
    const others = said.filter(({ unit: other, words: theirs }) => {
        if (other === unit)
            return false;
        const isNaming = (theirs.ofMesh || theirs.ofPermissions) && (0,words_of_unit/* speaksOfAccounts */.To)(theirs, touched);
        return isNaming || (change.decides && (theirs.ofMesh || (touched.permissions && theirs.ofPermissions)));
    });
    const read = (await (0,meeting_objects/* readNeighbours */.bZ)(others)).map((one) => {
        const places = placesOf(one, touched, assumed);
        const named = change.names.length === 0 ? [] : namedPlaces(one, change.names, places);
        return { ...one, places, named };
    });
    const places = [
        ...(change.decides ? [...decidingPlaces(sides, touched), ...read.flatMap((one) => [...one.places])] : []),
        ...(0,naming_accounts/* namespacesOfNamed */.r$)([...sides.before, ...sides.after], change.names),
        ...read.flatMap(({ named }) => named),
    ];
    const namespaces = [...new Set(places)].filter((name) => name !== '' && name !== assumed && !roots.has(name) && (change.places?.has(name) ?? true));
    const states = await (0,few_at_once/* fewAtOnce */.X)(namespaces.sort(order/* byCodePoint */.HH), meeting_objects/* renderedAtOnce */.Gm, async (namespace) => {
        const there = (await unit.releasedIn?.(namespace)) ?? meeting_objects/* nothingRead */.wi;
        const here = read.filter((one) => one.places.has(namespace) || one.named.includes(namespace));
        return {
            why: `Nothing says the namespace of ${unit.title} (--namespace does): it may be released in ${namespace}.`,
            where: change.first.source,
            sides: besideRelease({ ...own, sides: there }, here, roots, assumed),
            released: { from: assumed, to: namespace },
        };
    });
    return states;
};
const changeOfRelease = function ({ sides: { before, after }, touched }, assumed) {
    if (![...before, ...after].some(({ key }) => key.namespace === assumed))
        return undefined;
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    const changes = (0,changed_objects/* everyChange */.iM)(...states);
    const deciding = changes
        .filter((change) => (0,judge_change/* judgeChange */.s)(change, states).some(({ judgement }) => judgement.cover !== 'neutral'))
        .flatMap((change) => change.after ?? change.before ?? []);
    const names = [...new Set(touched.accounts.filter(({ namespace }) => namespace === assumed).map(({ name }) => name))];
    const moved = changes.flatMap((change) => change.after ?? []).filter(({ key }) => key.namespace === assumed);
    const first = deciding[0] ?? (names.length === 0 ? undefined : moved[0]);
    if (first === undefined)
        return undefined;
    const change = { first, decides: deciding.length > 0, names };
    const isAnywhere = touched.namespaces === 'any' || names.length > 0 || deciding.some(({ key }) => key.namespace === assumed);
    return isAnywhere ? change : { ...change, places: new Set(deciding.map(({ key }) => key.namespace)) };
};
/** Namespaces whose account of one of these names a unit names, or may name where nobody could render it. */
const namedPlaces = function ({ words, sides }, names, places) {
    const isUnread = (sides.unproven ?? []).length > 0;
    const written = words.texts.flatMap(({ text }) => [...text.matchAll(/\/ns\/([a-z0-9-]+)\/sa\//g)]);
    return [
        ...(0,naming_accounts/* namespacesOfNamed */.r$)([...sides.before, ...sides.after], names),
        ...(isUnread ? [...written.flatMap(([, name]) => name ?? []), ...places] : []),
    ];
};
const decidingGroup = /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io)$/;
const decidingPlaces = function ({ before, after }, { permissions }) { return [...before, ...after]
    .filter(({ key }) => decidingGroup.test(key.group) || (permissions && (0,touched_places/* isPermission */.Yo)(key)))
    .map(({ key }) => key.namespace) };
/** Namespaces in which a unit has what decides, or may have it where nobody could render it. */
const placesOf = function ({ words, sides }, touched, assumed) {
    const namespaces = (sides.unproven ?? []).length === 0 ? new Set() : (0,words_of_unit/* namespacesOf */.Gw)(words, assumed);
    const isUnread = 
    // What may be in any namespace counts beside the release in the assumed one already.
    namespaces !== 'any' && words.texts.some((text) => (0,words_of_unit/* mayBecome */.v4)(text, namespaces, touched) !== undefined);
    const fetched = new Set(sides.elsewhere);
    const unread = (sides.incomplete ?? []).filter((record) => record.namespace !== '*' && (0,words_of_unit/* isDeciding */._J)(record.group, record.kind, touched) && !fetched.has(record));
    return new Set([
        ...decidingPlaces(sides, touched),
        ...unread.map(({ namespace }) => namespace),
        ...(isUnread ? namespaces : []),
    ]);
};
/** The unit as it is released in one namespace, and what stands there. */
const besideRelease = function ({ words, sides }, here, roots, assumed) {
    const touched = (0,touched_places/* touchedPlaces */.bJ)(sides.before, sides.after, roots);
    if (touched === undefined)
        return sides;
    const beside = [];
    const unread = [];
    for (const other of here) {
        const { unproven: why = [] } = other.sides;
        if (why.length > 0)
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(other.words, other.unit.title, { why, shared: words.unit.reads, assumed, touched }));
        if ((0,alternatives/* areAlternatives */.$b)(sides.before, other.sides.before))
            continue;
        const there = (0,naming_accounts/* touchedIn */.sc)(touched, [...other.sides.before, ...other.sides.after]);
        const meeting = (0,meeting_objects/* meetingObjects */.i3)(other.unit.title, other.sides, sides, there);
        if (meeting !== undefined)
            beside.push(meeting);
    }
    const different = (0,meeting_objects/* withoutRepeats */.jP)(beside);
    return {
        ...sides,
        incomplete: [...unread, ...(sides.incomplete ?? [])],
        beside: [...different, ...(0,meeting_objects/* allTogether */.Sz)(different)],
    };
};

;// CONCATENATED MODULE: ./src/open/beside/applied-elsewhere.ts








/** More namespaces than these are not tried where something fills the name in. */
const mostSpaces = 20;
const takesNamespace = function ({ before, after }) { return [...before, ...after].some((object) => object.takesNamespace === true) };
const isAbout = function (said, { unit }, { source }) {
    // What is built is applied whole.
    if (unit.source.kind !== 'plain')
        return said.some((one) => [...unit.reads].some(one.isAbout));
    return source.kind === 'file' && said.some((one) => one.isAbout(source.path));
};
/** The sides of a unit as they are where its objects that name no namespace stand in that one; undefined: none of them does. */
const placedIn = function (sides, words, { name, said }) {
    const isMoved = (object) => object.takesNamespace === true && isAbout(said, words, object);
    if (![...sides.before, ...sides.after].some(isMoved))
        return undefined;
    const placed = (objects) => {
        const moved = objects.filter(isMoved).map((object) => inNamespace(object, name));
        const there = new Set(moved.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
        return [...objects.filter((object) => !isMoved(object) && !there.has((0,ports_object/* keyText */.Pu)(object.key))), ...moved].sort((a, b) => (0,order/* byCodePoint */.HH)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key)));
    };
    const before = placed(sides.before);
    return { ...sides, before, after: sides.after === sides.before ? before : placed(sides.after) };
};
const inNamespace = function (object, namespace) {
    const { metadata } = object.content;
    return {
        ...object,
        key: { ...object.key, namespace },
        content: { ...object.content, metadata: { ...((0,json/* isJsonObject */.OW)(metadata) ? metadata : {}), namespace } },
    };
};
/** Namespaces that are said for files of a unit; where something fills one in, each in which something decides may be it. */
const spacesOf = function (words, sides, { said, assumed, places, }) {
    const objects = [...sides.before, ...sides.after].filter((object) => object.takesNamespace === true);
    const about = said.filter((one) => objects.some((object) => isAbout([one], words, object)));
    const names = about.flatMap(({ name }) => name ?? []);
    const filled = about.some(({ name }) => name === undefined) ? places().slice(0, mostSpaces) : [];
    return [...new Set([...names, ...filled])]
        .filter((name) => name !== assumed)
        .sort(order/* byCodePoint */.HH)
        .map((name) => ({ name, said: about.filter((one) => one.name === undefined || one.name === name) }));
};
const placeOf = function ({ said: [first] }) { return (first === undefined ? '' : `${first.path}:${first.line}`) };
const remedy = 'Write the namespace into the objects, or say it with --namespace.';
/** The changed unit as it is where its objects that name no namespace stand where something that applies its files says. */
const appliedElsewhere = async function ({ unit, words, sides, touched }, all, { roots, assumed, spaces }) {
    if (!takesNamespace(sides))
        return [];
    const said = await spaces();
    if (said.length === 0)
        return [];
    const others = all.filter((one) => one.unit !== unit &&
        ((0,words_of_unit/* mayLeaveNamespace */.MV)(one.words) || (0,words_of_unit/* mayMeet */.h4)(one.words, assumed, { ...touched, namespaces: 'any' })));
    const read = await (0,meeting_objects/* readNeighbours */.bZ)(others);
    const places = () => [...new Set([sides, ...read.map((one) => one.sides)].flatMap((one) => decidingPlaces(one, touched)))]
        .filter((name) => name !== '' && !roots.has(name))
        .sort(order/* byCodePoint */.HH);
    return spacesOf(words, sides, { said, assumed, places }).flatMap((space) => {
        const there = placedIn(sides, words, space);
        const first = [...(there?.after ?? []), ...(there?.before ?? [])].find(({ key, takesNamespace: takes }) => takes === true && key.namespace === space.name);
        if (there === undefined || first === undefined)
            return [];
        const here = read.map((one) => ({ ...one, sides: placedIn(one.sides, one.words, space) ?? one.sides }));
        return [
            {
                why: `Objects of ${unit.title} name no namespace, and ${placeOf(space)} applies files in ${space.name}.`,
                where: first.source,
                sides: besideRelease({ words, sides: there }, here, roots, assumed),
                released: { from: assumed, to: space.name },
                cause: { code: 'UNIT_BESIDE', remedy, condition: `where what names no namespace is applied in ${space.name}` },
            },
        ];
    });
};
/** Other units of which something says where their objects that name no namespace stand: there they meet the change. */
const appliedBeside = async function (own, unit, all, spaces) {
    const { touched, assumed } = own;
    const others = all.filter((one) => one.unit !== unit && (0,words_of_unit/* mayLeaveNamespace */.MV)(one.words));
    if (others.length === 0)
        return [];
    const said = await spaces();
    if (said.length === 0)
        return [];
    const read = await (0,meeting_objects/* readNeighbours */.bZ)(others);
    const places = () => [...touched.changed].sort(order/* byCodePoint */.HH);
    return read.flatMap(({ unit: other, words, sides }) => spacesOf(words, sides, { said, assumed, places }).flatMap((space) => {
        const there = placedIn(sides, words, space);
        if (there === undefined || (0,alternatives/* areAlternatives */.$b)(own.base, there.before))
            return [];
        const meeting = (0,meeting_objects/* meetingObjects */.i3)(other.title, there, own.sides, (0,naming_accounts/* touchedIn */.sc)(touched, [...there.before, ...there.after]));
        return meeting === undefined ? [] : [{ ...meeting, releasedIn: space.name, saidBy: placeOf(space) }];
    }));
};

// EXTERNAL MODULE: ./src/open/beside/unread-names.ts + 1 modules
var unread_names = __webpack_require__(32457);
;// CONCATENATED MODULE: ./src/open/beside/releases-apart.ts

/** Releases of two charts have a namespace each, where nothing says the namespace of either. */
const areApart = function ({ unit, ...own }, { unit: otherUnit, ...other }) { return (0,words_of_unit/* isRelease */.MU)({ unit, ...own }) &&
    (0,words_of_unit/* isRelease */.MU)({ unit: otherUnit, ...other }) &&
    unit.source.kind === 'helm' &&
    otherUnit.source.kind === 'helm' &&
    unit.source.folder !== otherUnit.source.folder };
/** What the other chart leaves to its release does not stand in the same namespace. */
const withoutNamespace = function (sides, assumed) {
    const isElsewhere = ({ key }) => key.namespace !== assumed;
    const before = sides.before.filter(isElsewhere);
    const after = sides.after === sides.before ? before : sides.after.filter(isElsewhere);
    return { ...sides, before, after };
};

;// CONCATENATED MODULE: ./src/open/beside/left-out-beside.ts





/**
 * What charts that the change leaves alone leave out by their own values: whoever releases them may have it on, and then a change of
 * pods meets their policies. A chart of the unit's own is compared with its own values on (charts/switched-on.ts).
 */
const leftOutBeside = async function (others, own) {
    const { source } = own.words.unit;
    const asked = others.filter(({ words: { unit }, sides }) => unit.source.kind === 'helm' &&
        !(source.kind === 'helm' && source.folder === unit.source.folder) &&
        !(!(0,alternatives/* areOfOneCluster */.id)(own.words.unit, unit) && (0,alternatives/* areAlternatives */.$b)(own.base, sides.before)));
    const found = await (0,few_at_once/* fewAtOnce */.X)(asked, meeting_objects/* renderedAtOnce */.Gm, async ({ unit, words }) => {
        const on = await unit.switchedOn?.();
        return on === undefined ? [] : [{ unit: on, words, sides: await on.sides() }];
    });
    const read = found.flat();
    const beside = read.flatMap(({ unit, words, sides }) => {
        const there = !own.isSaid && areApart(own.words, words) ? withoutNamespace(sides, own.assumed) : sides;
        return (0,meeting_objects/* meetingObjects */.i3)(unit.title, there, own.sides, (0,naming_accounts/* touchedIn */.sc)(own.touched, [...there.before, ...there.after])) ?? [];
    });
    return { beside: (0,meeting_objects/* withoutRepeats */.jP)(beside), read };
};

// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/open/beside/released-together.ts





/**
 * Whether one of two charts, of which nothing says the namespace, has what is about the other: what a chart says of pods, Services
 * or accounts that it does not have itself is for who is released beside it.
 */
const areReleasedTogether = function (own, other, accounts) {
    const [ours, theirs] = [chartOf(own), chartOf(other)];
    return namesAny(theirs, accounts) || released_together_isAbout(ours, theirs) || released_together_isAbout(theirs, ours);
};
const known = new WeakMap();
const chartOf = function (sides) {
    const chart = known.get(sides) ?? readChart([...sides.before, ...sides.after]);
    known.set(sides, chart);
    return chart;
};
const ofCore = function (objects, kind) { return objects.filter(({ key }) => key.group === '' && key.kind === kind).map(({ key }) => key.name) };
const readChart = function (objects) {
    // Both revisions, one after the other: one object of each name is a workload.
    const workloads = objects.flatMap((object) => (0,resolve_workloads/* findWorkloads */.c7)({ objects: [object], reads: [] }));
    return {
        objects,
        pods: workloads.map(({ labels }) => labels),
        accounts: new Set([...workloads.map(callers/* accountOf */.X), ...ofCore(objects, 'ServiceAccount')]),
        services: new Set(ofCore(objects, 'Service')),
    };
};
const namesAny = function (chart, accounts) { return accounts.some((account) => !chart.accounts.has(account.name) && chart.objects.some((object) => (0,naming_accounts/* isNamedBy */.$8)(object, account))) };
const released_together_isAbout = function (one, other) { return one.objects.some((object) => isAboutPods(object, one, other) || isAboutServices(object, one, other)) };
const selecting = /(?:^|\.)istio\.io$/;
const isAboutPods = function ({ key, content }, one, other) {
    if (!selecting.test(key.group) && !(key.group === '' && key.kind === 'Service'))
        return false;
    const spec = (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
    const selectors = [
        (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels'),
        (0,mesh_fields/* textMapAt */.Pf)(spec, 'workloadSelector', 'labels'),
        (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector'),
    ].filter((selector) => Object.keys(selector).length > 0);
    if (selectors.length > 0)
        return selectors.some((selector) => other.pods.some((labels) => (0,attachment/* selects */.ko)(selector, labels)) && !one.pods.some((labels) => (0,attachment/* selects */.ko)(selector, labels)));
    // Of all pods of its namespace, where the chart brings none.
    return key.group === 'security.istio.io' && !isTargeting(content) && one.pods.length === 0 && other.pods.length > 0;
};
const isTargeting = function (content) { return ['targetRef', 'targetRefs'].some((name) => (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(content, 'spec'), name) !== undefined) };
const leading = /^(?:networking\.istio\.io|gateway\.networking\.k8s\.io)$/;
const isAboutServices = function ({ key, content }, one, other) {
    if (!leading.test(key.group) && !isTargeting(content))
        return false;
    const text = JSON.stringify((0,mesh_fields/* objectAt */.lJ)(content, 'spec'));
    return [...other.services].some((name) => !one.services.has(name) && (text.includes(`"${name}"`) || text.includes(`"${name}.`)));
};

;// CONCATENATED MODULE: ./src/open/beside/units-beside.ts
















/**
 * A unit's sides, with what other units of the repository hold at the places that the change touches: they may be applied to
 * the same cluster, or not. Nobody says so; docs/decisions/units-beside-each-other.md.
 */
const withNeighbours = async function (own, around, 
/** What the unit holds at the base, where its sides are others. */
base) {
    const { all, roots, assumed, isSaid } = around;
    const sides = await own.sides();
    const touched = (0,touched_places/* touchedPlaces */.bJ)(sides.before, sides.after, roots);
    if (touched === undefined)
        return sides;
    const said = await Promise.all(all.map(async (unit) => ({ unit, words: await unit.words() })));
    const others = said.filter(({ unit, words }) => unit !== own && (0,words_of_unit/* mayMeet */.h4)(words, assumed, touched));
    const beside = [];
    const unread = [];
    const naming = [];
    const elsewhere = [];
    const apart = [];
    const extensions = new Map();
    const ownWords = await own.words();
    const guessed = !isSaid && (0,words_of_unit/* isRelease */.MU)(ownWords) ? assumed : undefined;
    const read = await (0,meeting_objects/* readNeighbours */.bZ)(others);
    const bare = barelyNothing([...read, { unit: own, words: ownWords, sides }]);
    for (const { unit: other, words, sides: whole } of read) {
        if (bare.has(other))
            continue;
        const isApart = !isSaid && areApart(ownWords, words) && !areReleasedTogether(sides, whole, touched.accounts);
        const there = isApart ? withoutNamespace(whole, assumed) : whole;
        if (isApart)
            apart.push(other.title);
        const { unproven = [] } = there;
        if (unproven.length > 0) {
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(words, other.title, { why: unproven, shared: ownWords.unit.reads, assumed, touched }));
            naming.push(...(0,unread_names/* namingUnread */.qN)(words, other.title, { why: unproven, shared: ownWords.unit.reads, touched, guessed }));
        }
        if (!(0,alternatives/* areOfOneCluster */.id)(ownWords.unit, words.unit) && (0,alternatives/* areAlternatives */.$b)(base ?? sides.before, there.before)) {
            elsewhere.push(other.title);
            continue;
        }
        const here = (0,naming_accounts/* touchedIn */.sc)(touched, [...there.before, ...there.after]);
        for (const { key } of extensionsThatStay(there).filter((object) => (0,touched_places/* meets */.D)(object.key, here)))
            extensions.set((0,ports_object/* keyText */.Pu)(key), (0,ports_object/* keyTitle */.Gv)(key));
        const meeting = (0,meeting_objects/* meetingObjects */.i3)(other.title, there, sides, here);
        if (meeting !== undefined)
            beside.push(meeting);
    }
    const place = { sides, base: base ?? sides.before, words: ownWords, touched, assumed, isSaid };
    const leftOut = await leftOutBeside(read.filter(({ unit }) => !bare.has(unit)), place);
    const releases = isSaid ? nothingReleased : await releasesIn([...read, ...leftOut.read], place);
    unread.push(...releases.unread);
    const changed = { unit: own, words: ownWords, sides, touched };
    const elsewhereReleased = isSaid
        ? []
        : [...(await releasedElsewhere(changed, said, around)), ...(await appliedElsewhere(changed, said, around))];
    const applied = isSaid ? [] : await appliedBeside(place, own, said, around.spaces);
    naming.push(...(0,unread_names/* namingParts */.Vo)([sides, ...read.map((one) => one.sides)], touched, guessed));
    const different = (0,meeting_objects/* withoutRepeats */.jP)(beside);
    const released = (0,meeting_objects/* withoutRepeats */.jP)([...releases.beside, ...applied]);
    const together = different.length + released.length <= meeting_objects/* mostTogether */.sz ? [...different, ...released] : different;
    return {
        ...sides,
        incomplete: [...unread, ...(sides.incomplete ?? [])],
        beside: [...different, ...released, ...leftOut.beside, ...(0,meeting_objects/* allTogether */.Sz)(together)],
        ...(naming.length === 0 ? {} : { unproven: [...(sides.unproven ?? []), ...naming] }),
        otherwise: [...(sides.otherwise ?? []), ...elsewhereReleased],
        notes: [
            ...(sides.notes ?? []),
            ...(0,meeting_objects/* elsewhereNote */.$Y)(elsewhere),
            ...apartNote(apart),
            ...bareNote([...bare].map(({ title }) => title)),
            ...extensionsNote([...extensions.values()]),
        ],
    };
};
/**
 * Charts that the change leaves alone, and that their own values do not fill: with each file of values beside them they are
 * rendered, so these are what is applied.
 */
const barelyNothing = function (units) {
    const isRendered = ({ sides }) => (sides.unproven ?? []).length === 0;
    const bare = units.filter((one) => {
        const { source } = one.words.unit;
        if (one.unit.isUntouched !== true || isRendered(one) || !isBare(source))
            return false;
        const filled = units.filter(({ words }) => words.unit.source.kind === 'helm' && words.unit.source.folder === source.folder && !isBare(words.unit.source));
        return filled.some(isAppliedAtBase) && filled.every(isRendered);
    });
    return new Set(bare.map(({ unit }) => unit));
};
/** What the change brings says nothing of what was applied before, and values in `ci` are those of tests. */
const isAppliedAtBase = function ({ words, sides }) {
    const { source } = words.unit;
    if (source.kind !== 'helm' || sides.before.length === 0)
        return false;
    return source.valueFiles.some((path) => (0,ports_repository/* folderOf */.yS)(path) !== (0,revision_tree/* pathIn */.lW)(source.folder, 'ci'));
};
const isBare = function (source) { return source.kind === 'helm' && source.valueFiles.length === 0 && source.values === undefined };
const extending = new Set(['EnvoyFilter', 'WasmPlugin']);
/**
 * What another unit does to proxies, and the change leaves alone. It is compared as the unit's own is
 * (mesh/difference/extensions-alike): what it may make of requests can decide here as there.
 */
const extensionsThatStay = function (sides) {
    const after = new Map(sides.after.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), (0,digest/* objectDigest */.A2)(object)]));
    return sides.before.filter((object) => extending.has(object.key.kind) && after.get((0,ports_object/* keyText */.Pu)(object.key)) === (0,digest/* objectDigest */.A2)(object));
};
const apartNote = function (titles) { return titles.length === 0
    ? []
    : [
        `each chart whose namespace nothing says is taken to have one of its own, apart from ${(0,meeting_objects/* titlesOf */.B7)(titles)} (--namespace names one for all)`,
    ] };
const bareNote = function (titles) { return titles.length === 0
    ? []
    : [
        `${(0,meeting_objects/* titlesOf */.B7)(titles)} with its own values alone is not rendered, and is taken to be applied with the values beside it`,
    ] };
const extensionsNote = function (titles) { return titles.length === 0 ? [] : [`what other units do to proxies stays as it is: ${(0,list_names/* listNames */.Z)(titles, meeting_objects/* mostNamed */.xT)}`] };

;// CONCATENATED MODULE: ./src/open/reached/first-applied.ts


/**
 * Adds to the sides of a unit what else may have been in the cluster, or be there after. A folder that stands in the files, and
 * that nothing there applies, is taken to be applied by somebody all the same. Where the change brings the object of Argo CD or
 * Flux that applies it, its content may be new to the cluster; where it takes that object away, its content may go.
 */
const withFirstApplied = async function (own, sides, around, origin) {
    const state = await otherState(sides, origin);
    if (state === undefined)
        return sides;
    const others = { ...around, all: around.all.filter((one) => one !== own) };
    const neighbour = { title: own.title, words: own.words, sides: () => Promise.resolve(state.sides) };
    const beside = others.all.length === 0 ? state.sides : await withNeighbours(neighbour, others, sides.before);
    return { ...sides, otherwise: [...(sides.otherwise ?? []), { ...state, sides: beside }] };
};
const otherState = async function (sides, { pair, before, render }) {
    const [old, now] = [pair?.before?.declared, pair?.after?.declared];
    const declared = now ?? old;
    if (declared === undefined || (old !== undefined && now !== undefined))
        return undefined;
    const where = { kind: 'file', path: declared.path, line: 1, column: 1 };
    const title = `${declared.by} at ${declared.path}`;
    const folder = declared.folder === '' ? 'the root' : declared.folder;
    if (now === undefined)
        return sides.after.length === 0
            ? undefined
            : {
                why: `${title} goes, which applied ${folder}: what still stands there may leave the cluster.`,
                where,
                sides: { ...sides, after: [] },
            };
    if (sides.before.length > 0)
        return {
            why: `${title} comes and applies ${folder}, which stood in the files before: it may never have been in the cluster.`,
            where,
            sides: { ...sides, before: [] },
        };
    const plain = plainUnit(declared.folder, before, pair?.after?.namespace);
    if (plain === undefined || pair === undefined)
        return undefined;
    return {
        why: `${title} comes and applies ${folder}: before, its files may have been applied without it, as they stand.`,
        where,
        sides: await render({ ...pair, before: plain }),
    };
};
/** The files of a folder that belonged to no unit, as one. */
const plainUnit = function (folder, { found, files }, namespace) {
    const reads = new Set(files.map(({ path }) => path).filter((path) => (0,revision_tree/* isInside */.FK)(path, folder) && !found.isTaken(path)));
    if (reads.size === 0)
        return undefined;
    const unit = { id: folder, title: folder, source: { kind: 'plain' }, reads };
    return namespace === undefined ? unit : { ...unit, namespace };
};

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/charts.ts
var units_charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/open/templates/unset-values.ts
var unset_values = __webpack_require__(83092);
;// CONCATENATED MODULE: ./src/open/templates/deciding-actions.ts

/**
 * The actions of a template on which documents hang: what stands around each, and what stands in it. A condition that opens in one
 * and closes in a later one is about what comes then; one that assigns a name counts for all.
 */
const actionsOf = function (template, counts) {
    const tokens = [...template.matchAll(unset_values/* actions */.o1)].map(({ 0: body, index }) => ({ index, body }));
    const ends = blockEnds(tokens);
    const starts = [0, ...[...template.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)];
    const taken = starts.flatMap((from, at) => {
        const to = starts[at + 1] ?? template.length;
        const document = template.slice(from, to);
        if (!counts(document))
            return [];
        const kind = from + Math.max(0, document.search(/^kind["']?\s*:/m));
        const isOf = ({ index, body }) => {
            const end = ends.get(index);
            if (end !== undefined && index < kind && end > kind)
                return true;
            return index >= from && index < to && (!unset_values/* opening */.zs.test(body) || (end ?? to) <= to);
        };
        return tokens.filter(isOf);
    });
    const names = tokens.filter(({ body }) => /\$\w+\s*:?=/.test(body));
    return [...new Set([...taken, ...names].map(({ body }) => body))].join('\n');
};
/** Where each block ends, by where it begins; `else` of a block begins a part that ends with it. */
const blockEnds = function (tokens) {
    const ends = new Map();
    const stack = [];
    for (const { index, body } of tokens) {
        if (unset_values/* opening */.zs.test(body))
            stack.push([index]);
        else if (/^\{\{-?\s*else\b/.test(body))
            stack.push([...(stack.pop() ?? []), index]);
        else if (/^\{\{-?\s*end\s*-?\}\}$/.test(body))
            for (const one of stack.pop() ?? [])
                ends.set(one, index);
    }
    return ends;
};

// EXTERNAL MODULE: ./src/open/templates/cluster-answers.ts
var cluster_answers = __webpack_require__(58336);
// EXTERNAL MODULE: ./src/open/templates/deciding-holes.ts
var deciding_holes = __webpack_require__(77967);
// EXTERNAL MODULE: ./src/open/templates/guarded-fields.ts
var guarded_fields = __webpack_require__(83556);
;// CONCATENATED MODULE: ./src/open/templates/hidden-fields.ts










/**
 * Fields of workloads that decide (guarded-fields.ts), where what changes of one shows in no rendering: a condition that the values
 * at hand leave off, or a value that writes with them what was there before. Others may have another one. A value that is new to
 * its chart has none elsewhere, and one that a file of values says is said.
 */
const hiddenFields = async function (repository, { before, after }, { folders, ofCharts, written: read, values, renderings }) {
    const none = { reasons: [], members: [] };
    const touched = ofCharts.filter((path) => (0,units_charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const charts = folders.filter((folder) => touched.some((path) => (0,revision_tree/* isInside */.FK)(path, folder)));
    if (charts.length === 0)
        return none;
    const templates = [before, after].map((side) => templatesOf(side, charts));
    const [old, now] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, before, templates[0] ?? []),
        (0,revision_units/* textsOf */.CB)(repository, after, templates[1] ?? []),
    ]);
    const selected = new Set([...(0,deciding_holes/* labelsSelected */.d5)(before, old.values()), ...(0,deciding_holes/* labelsSelected */.d5)(after, now.values())]);
    const [bodies, laterBodies] = [old, now].map((texts) => (0,cluster_answers/* namedTemplates */.zN)(texts.values()));
    const paths = [...new Set([...now.keys(), ...old.keys()])].sort(order/* byCodePoint */.HH);
    const fieldsOf = (text, named = laterBodies) => fieldsIn(text, named ?? new Map(), selected);
    const earlier = new Map(paths.map((path) => [path, fieldsOf(old.get(path) ?? '', bodies)]));
    const isEarlier = hidden_fields_formsOf(earlier.values());
    const isLater = hidden_fields_formsOf(paths.map((path) => fieldsOf(now.get(path) ?? '')));
    const members = new Set();
    const reasons = [];
    for (const path of paths) {
        const whole = now.get(path) ?? '';
        const gone = (earlier.get(path) ?? []).filter(({ form }) => !isLater.has(form));
        const come = fieldsOf(whole).filter(({ form }) => !isEarlier.has(form));
        if (gone.length + come.length === 0)
            continue;
        const written = await read();
        const sides = [written.before(path), written.after(path)];
        const given = await givenValues(path, renderings, (files) => (0,revision_units/* textsOf */.CB)(repository, after, files));
        const fresh = new Set();
        const asked = {
            sides,
            isSettled: async (member) => {
                if (given.some((one) => (0,unset_values/* hasMember */.z$)(one, member)))
                    return true;
                if (!(await values.isNew(path, member)))
                    return false;
                fresh.add(member);
                return true;
            },
        };
        const stripped = await (0,unset_values/* withoutUnset */.sZ)(whole, (member) => values.isUnset(path, member));
        const left = fieldsOf(stripped.text).filter(({ form }) => !isEarlier.has(form));
        const hidden = await firstHidden(gone, left, asked);
        const empty = left.length < come.length ? stripped.members : [];
        if (hidden === undefined)
            for (const member of [...empty, ...fresh])
                members.add(member);
        // Without the blocks that values leave out its line is another one.
        else
            reasons.push(hidden_fields_reasonOf(path, { ...hidden, field: come.find(isSameForm(hidden.field)) ?? hidden.field }));
    }
    return { reasons, members };
};
const templatesOf = function ({ tree }, charts) { return [
    ...new Set(charts
        .flatMap((folder) => tree.below(folder))
        .filter((path) => /\.(?:ya?ml|json|tpl)$/.test(path) && (0,units_charts/* chartOfTemplate */.a)(path, charts) !== undefined)),
] };
const hidden_fields_formsOf = function (fields) { return new Set([...fields].flatMap((some) => some.map(({ form }) => form))) };
/** Named templates follow each other no deeper than this. */
const deepest = 5;
const fieldsIn = function (text, named, selected) {
    const variables = [...text.matchAll(/\{\{-?\s*(\$\w+)\s*:?=([\s\S]*?)\}\}/g)].map(([, name = '', value = '']) => [new RegExp(`\\${name}\\b`), value]);
    const inFull = (action, depth = 0) => {
        if (depth === deepest)
            return action;
        const assigned = variables.flatMap(([name, value]) => (name.test(action) && !value.includes(action) ? [value] : []));
        const written = action.replaceAll(/\b(?:include|template)\s+"([^"]*)"/g, (asking, name) => {
            const body = named.get(name);
            return body === undefined ? asking : inFull(body.trim(), depth + 1);
        });
        return [written, ...assigned.map((value) => inFull(value, depth + 1))].join(' ');
    };
    return (0,guarded_fields/* guardedFields */.C)(text, (label) => selected.has(label)).map((field) => {
        const asking = [...field.guards.filter((guard) => !field.around.includes(guard)), ...field.written].map((one) => inFull(one));
        const line = field.text.replaceAll(/\b(?:include|template)\s+"[^"]*"/g, 'include').replaceAll(/["']/g, '');
        return { ...field, asking: asking.join(' '), form: JSON.stringify([line, field.around, asking]) };
    });
};
/** What takes a pod out of the mesh, or gives it rights: where it goes, nobody gets in. */
const givesMore = /^(?:hostNetwork|privileged|NET_ADMIN|NET_RAW|SYS_ADMIN)$/;
const isSameForm = function ({ form }) { return (other) => other.form === form };
const firstHidden = async function (lost, come, { sides: [objects, later], isSettled }) {
    const gone = lost.filter(({ key }) => !givesMore.test(key));
    const isOpen = async (members) => {
        for (const member of members)
            if (!(await isSettled(member)))
                return true;
        return false;
    };
    const left = [...come.filter((field) => !shows(field, later)), ...gone.filter((field) => !shows(field, objects))];
    for (const field of left) {
        const members = membersOf([...field.around, field.asking]);
        if (await isOpen(members))
            return { field, members };
    }
    for (const key of new Set([...come, ...gone].map((field) => field.key))) {
        if (valuesAt(key, objects) !== valuesAt(key, later))
            continue;
        const [now, old] = [come, gone].map((fields) => fields.filter((field) => field.key === key));
        const [asked, before] = [now, old].map((fields) => membersOf((fields ?? []).map(({ asking }) => asking)));
        // Where a value takes the place of another one, whoever gave that one gives this.
        const more = onlyIn(asked ?? [], before ?? []);
        const members = more.length > 0 ? more : onlyIn(before ?? [], asked ?? []);
        const [field] = (more.length > 0 ? now : old) ?? [];
        if (field !== undefined && (await isOpen(members)))
            return { field, members };
    }
    return undefined;
};
const onlyIn = function (some, others) { return some.filter((one) => !others.includes(one)) };
/** Values that actions ask for; '' is any. */
const membersOf = function (actions) { return [
    ...new Set(actions.flatMap((text) => [
        ...[...text.matchAll(/\.Values\.([A-Za-z_][\w.]*)/g)].map(([, name = '']) => name.replace(/\.$/, '')),
        ...(unset_values/* asksForAny */.Kg.test(text) ? [''] : []),
    ])),
] };
const action = /\{\{[\s\S]*?\}\}/g;
/** Whether what a line writes stands in what was written, in each of its branches. */
const shows = function ({ text, written: actions }, written) {
    const chosen = actions.flatMap((one) => /\bternary\b/.test(one) ? [...one.matchAll(/"([^"\\]+)"/g)].map(([, string = '']) => string) : []);
    const words = [...(text.replaceAll(action, ' ').match(/[\w*][\w./*@-]*/g) ?? []), ...chosen];
    return written.some(({ content }) => {
        const all = JSON.stringify(content);
        return words.every((word) => all.includes(word));
    });
};
/** What the objects have at a key, or for an item that is called so; what says no more than nothing is left out. */
const valuesAt = function (key, objects) {
    const found = [];
    const visit = (value) => {
        if (value === key)
            found.push(key);
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        for (const [name, inner] of Object.entries(value)) {
            if (name === key && !(givesMore.test(key) && (inner === false || inner === null)))
                found.push(JSON.stringify(inner));
            visit(inner);
        }
    };
    for (const { content } of objects)
        visit(content);
    return found.sort(order/* byCodePoint */.HH).join('\n');
};
/** What files and objects beside a chart's own default give to the chart of a template. */
const givenValues = async function (path, renderings, textsAt) {
    const sources = renderings.flatMap(({ pair: { after: unit } }) => unit?.source.kind === 'helm' && unit.reads.has(path) ? [unit.source] : []);
    const texts = await textsAt([...new Set(sources.flatMap(({ valueFiles }) => valueFiles))]);
    return [...[...texts.values()].flatMap(read_values/* readValues */.N$), ...sources.flatMap(({ values }) => values ?? [])];
};
const hidden_fields_reasonOf = function (path, { field: { key, line }, members }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} has ${key} hang on ${askedText(members)} otherwise than before, and no values at hand show what changes: others may. Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.`,
    where: { kind: 'file', path, line, column: 1 },
}) };
const askedText = function (members) { return members.map((member) => (member === '' ? '.Values' : `.Values.${member}`)).join(' and ') };

;// CONCATENATED MODULE: ./src/open/templates/hosts-called.ts
/** An action of Helm that opens a block, goes on in it otherwise, or ends it. */
const opens = /^\s*\{\{-?\s*(?:if|with|range)\b/;
const branches = /^\s*\{\{-?\s*else\b/;
const ends = /^\s*\{\{-?\s*end\b/;
/** `- istio-system/*`, `- ./{{ .Values.name }}.shop.svc`: one host, whatever is filled in. */
const host = /^\s*-\s+["']?[\w*.~/-](?:[\w*.~/-]|\{\{-?[^}]*\}\})*["']?$/;
const hosts = /^\s*-\s+hosts:$/;
/**
 * Lines of a template of a Sidecar without the hosts that its workloads call, which decide no access to them (mesh/coverage:
 * `spec.egress`), and without the conditions that leave some of them out. An `egress` that says more stays whole.
 */
const withoutHostsCalled = function (lines) {
    const start = lines.findIndex((line) => /^\s+egress:$/.test(line));
    if (start < 0)
        return lines;
    const key = (lines[start] ?? '').search(/\S/);
    let depth = 0;
    let end = start + 1;
    for (const [at, line] of lines.entries()) {
        if (at <= start)
            continue;
        if (opens.test(line))
            depth += 1;
        else if (ends.test(line))
            depth -= 1;
        else if (!branches.test(line)) {
            const column = line.search(/\S/);
            if (column < key || (column === key && !line.trimStart().startsWith('- ')))
                break;
            if (!hosts.test(line) && !host.test(line))
                return lines;
        }
        // What ends here, or has another branch here, began outside.
        if (depth < 0 || (depth === 0 && branches.test(line)))
            break;
        if (depth === 0)
            end = at + 1;
    }
    return [...lines.slice(0, start + 1), ...lines.slice(end)];
};

// EXTERNAL MODULE: ./src/open/charts/served-versions.ts
var served_versions = __webpack_require__(44549);
// EXTERNAL MODULE: ./src/open/templates/template-conditions.ts
var template_conditions = __webpack_require__(16107);
;// CONCATENATED MODULE: ./src/open/templates/written-objects.ts

const writtenObjects = async function (renderings) {
    const sides = await Promise.all(renderings.map(async ({ pair, sides: read }) => ({ pair, sides: await read() })));
    const of = (side) => {
        const found = new Map();
        for (const { pair, sides: read } of sides)
            for (const object of read[side]) {
                if (object.source.kind !== 'file')
                    continue;
                const path = ownPath(object.source.path, pair[side] ?? pair.after ?? pair.before);
                const all = found.get(path);
                if (all === undefined)
                    found.set(path, [object]);
                else
                    all.push(object);
            }
        return (path) => {
            // No object says that a named template wrote a part of it.
            if (!path.endsWith('.tpl'))
                return found.get(path) ?? [];
            return sides.flatMap(({ pair, sides: read }) => (pair[side]?.reads.has(path) === true ? read[side] : []));
        };
    };
    return { before: of('before'), after: of('after') };
};
/** A chart of this repository that another one depends on is rendered as one of its `charts`. */
const ownPath = function (path, unit) {
    if (unit?.source.kind !== 'helm')
        return path;
    for (const [name, folder] of unit.source.local) {
        const copy = (0,revision_tree/* pathIn */.lW)(unit.source.folder, `charts/${name}`);
        if ((0,revision_tree/* isInside */.FK)(path, copy))
            return (0,revision_tree/* pathIn */.lW)(folder, (0,revision_tree/* pathFrom */.Iw)(copy, path));
    }
    return path;
};

;// CONCATENATED MODULE: ./src/open/templates/unrendered-templates.ts
















/**
 * Changed templates of charts that write an object which decides, where a changed line shows in no rendering: a condition that the
 * values at hand leave off may be on with others. What a value that nobody can have given switches on is no change yet.
 */
const unrenderedTemplates = async function (repository, { before, after, changed }, renderings) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,units_charts/* chartFolders */.ue)(tree)]))];
    // Whoever gives values to a chart that comes with the change is new too, and told by its own file.
    const known = folders.filter((folder) => before.tree.file((0,revision_tree/* pathIn */.lW)(folder, 'Chart.yaml')) !== undefined);
    const ofCharts = [...changed].filter((path) => known.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder))).sort(order/* byCodePoint */.HH);
    if (ofCharts.length === 0)
        return { reasons: [], notes: [] };
    const written = (0,once/* once */.O)(() => writtenObjects(renderings));
    const charts = {
        folders,
        ofCharts,
        written,
        values: (0,unset_values/* knownValues */.s2)(repository, before, after),
        renderings,
    };
    const ofOwn = await ofTemplates(repository, { before, after, changed }, charts);
    const others = await ofInputs(repository, { before, after, changed }, charts);
    const told = [...ofOwn.reasons, ...others];
    const fields = await hiddenFields(repository, { before, after }, charts);
    const placeOf = ({ where }) => JSON.stringify(where);
    const places = new Set(told.map(placeOf));
    return {
        reasons: [...told, ...fields.reasons.filter((reason) => !places.has(placeOf(reason)))],
        notes: [...new Set([...ofOwn.members, ...fields.members])].map(unsetNote),
    };
};
const ofTemplates = async function (repository, { before, after }, { folders, ofCharts, written: read, values }) {
    const paths = ofCharts.filter((path) => /\.(?:ya?ml|json)$/.test(path) && (0,units_charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const deciding = paths.filter((path) => [old, now].some((texts) => template_conditions/* decidingKinds */.T.test(texts.get(path) ?? '')));
    if (deciding.length === 0)
        return { reasons: [], members: [] };
    const written = await read();
    const named = after.tree.paths.filter((path) => path.endsWith('.tpl') && (0,units_charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const helpers = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, named)));
    const [helped, helping] = helpers.map(bodiesOf);
    const unset = new Set();
    const reasons = [];
    for (const path of deciding) {
        const [one, whole] = [old.get(path) ?? '', now.get(path) ?? ''];
        const sides = [written.before(path), written.after(path)];
        const isHidden = (text) => hiddenLine(linesOf(one), linesOf(text), sides, [helped, helping]);
        if (isHidden(whole) === undefined)
            continue;
        const { text, members } = await (0,unset_values/* withoutUnset */.sZ)(whole, (member) => values.isUnset(path, member));
        const line = isHidden(text);
        if (line === undefined)
            for (const member of members)
                unset.add(member);
        else
            reasons.push(unrendered_templates_reasonOf(path, line, now.get(path) ?? one));
    }
    return { reasons, members: unset };
};
/** The first changed line that shows in nothing that was written of the template. */
const hiddenLine = function (old, now, [objects, later], [helped, helping]) {
    // What was written at all shows what its lines belong to.
    const isWritten = ({ kind }) => [...objects, ...later].some(({ key }) => key.kind === kind);
    const [gone, come] = [unrendered_templates_onlyIn(old, now, isWritten), unrendered_templates_onlyIn(now, old, isWritten)];
    const hidden = come.find((line) => !unrendered_templates_shows(line, later)) ?? gone.find((line) => !unrendered_templates_shows(line, objects));
    if (hidden !== undefined || textOf(objects) !== textOf(later))
        return hidden;
    const line = asksOtherwise(gone, come);
    // A value that moves into a named template is asked for there, and what that one writes stands in what was written.
    const whole = [withHelpers(gone, helped), withHelpers(come, helping)];
    const isMoved = asksOtherwise(...whole) === undefined && whole.flat().every((one) => unrendered_templates_shows(one, later));
    return isMoved ? undefined : line;
};
const unsetNote = function (member) { return `.Values.${member} is new to its chart: values outside of this repository are taken not to give it` };
/** Kinds of which no other template than the own one is asked for by labels alone. */
const guarding = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|(?:Cluster)?Role(?:Binding)?)\b/;
/**
 * Templates that were not rendered at all stay as they are, and ask for a default or for a named template that changes: they write
 * something else where other values switch them on.
 */
const ofInputs = async function (repository, { before, after, changed }, { folders, ofCharts, written: read }) {
    const defaults = ofCharts.filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml' && folders.includes((0,ports_repository/* folderOf */.yS)(path)));
    const named = ofCharts.filter((path) => path.endsWith('.tpl'));
    if (defaults.length + named.length === 0)
        return [];
    const templates = after.tree.paths.filter((path) => (0,units_charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const [texts, old, now] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, after, templates),
        (0,revision_units/* textsOf */.CB)(repository, before, [...defaults, ...named]),
        (0,revision_units/* textsOf */.CB)(repository, after, [...defaults, ...named]),
    ]);
    const names = named.flatMap((path) => changedNames(old.get(path) ?? '', now.get(path) ?? ''));
    const members = new Map(defaults.map((path) => [(0,ports_repository/* folderOf */.yS)(path), changedMembers(old.get(path), now.get(path))]));
    const asking = askersOf(texts, names);
    const all = [...texts].flatMap(([path, text]) => {
        if (changed.has(path) || path.endsWith('.tpl') || linesOf(text).length === 0)
            return [];
        const chart = (0,units_charts/* chartOfTemplate */.a)(path, folders);
        const decide = actionsOf(text, (document) => kindIn(document) !== undefined);
        const member = (members.get(chart ?? '') ?? []).find((one) => (0,unset_values/* asksFor */.ev)(decide, one));
        if (member !== undefined)
            return [[path, `the default of .Values.${member}`]];
        const name = guarding.test(text) ? asking(text) : undefined;
        return name === undefined ? [] : [[path, `the named template ${name}`]];
    });
    if (all.length === 0)
        return [];
    const written = await read();
    const hidden = all.filter(([path]) => written.after(path).length === 0);
    const alike = (0,group_by/* groupBy */.$)(hidden, ([path, what]) => JSON.stringify([(0,units_charts/* chartOfTemplate */.a)(path, folders), what]));
    return [...alike.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const [path, what] = first;
        const more = others.length === 0
            ? ''
            : ` (and ${others.length} more ${others.length === 1 ? 'template' : 'templates'} of the chart)`;
        return [
            {
                code: 'CHANGE_UNREAD',
                text: `${what} changes, and ${path} asks for it${more}, of which no values at hand show what it writes: others may switch it on. ${unrendered_templates_remedy}`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ];
    });
};
/** Named templates of which the text differs. */
const changedNames = function (old, now) {
    const [one, other] = [old, now].map((text) => new Map(definitions(text)));
    return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter((name) => one?.get(name) !== other?.get(name));
};
const definitions = function (text) { return text.split(/(?=\{\{-?\s*define\s)/).flatMap((part) => {
    const name = /^\{\{-?\s*define\s+"([^"]+)"/.exec(part)?.[1];
    return name === undefined
        ? []
        : [[name, part.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '').trim()]];
}) };
/** Which of the names a text asks for, by itself or by another named template. */
const askersOf = function (texts, names) {
    const found = new Set(names);
    const asks = (text) => [...text.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(([, name = '']) => found.has(name) ? [name] : [])[0];
    if (names.length === 0)
        return () => undefined;
    const all = [...texts.values()].flatMap(definitions);
    for (let size = -1; size !== found.size;) {
        size = found.size;
        for (const [name, text] of all)
            if (asks(text) !== undefined)
                found.add(name);
    }
    return asks;
};
/** Paths of default values that differ. */
const changedMembers = function (old, now) {
    const [one, other] = [old, now].map((text) => (0,read_values/* readValues */.N$)(text ?? '')[0] ?? {});
    return changedFields(one ?? {}, other ?? {});
};
const changedFields = function (old, now, at = '') {
    if ((0,json/* isSameJson */.TL)(old, now))
        return [];
    if (!(0,json/* isJsonObject */.OW)(old) || !(0,json/* isJsonObject */.OW)(now))
        return [at];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => changedFields(old[name] ?? null, now[name] ?? null, at === '' ? name : `${at}.${name}`));
};
const unrendered_templates_remedy = 'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.';
/** A text without one of these is written whole, whatever the values. */
const leavesOut = /\{\{-?\s*(?:if|else|with|range)\b/;
const unrendered_templates_reasonOf = function (path, { text, kind, isOwn }, whole) {
    const lines = whole.split('\n').map(withoutComment);
    // The same words may stand in another object of the template.
    const from = isOwn ? lines.findIndex((one) => /^kind:\s*(["']?)(\w+)\1$/.exec(one)?.[2] === kind) : 0;
    const at = lines.findIndex((one, index) => index >= from && one.trim() === text);
    const line = Math.max(0, at < 0 ? lines.findIndex((one) => one.trim() === text) : at) + 1;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} changes, ${leavesOut.test(whole) ? `where its chart writes ${kind} or leaves it out, and no values at hand show what: others may switch it on` : `by which its chart writes ${kind}, and the values at hand show no difference: others may make one`}. ${unrendered_templates_remedy}`,
        where: { kind: 'file', path, line, column: 1 },
    };
};
const textOf = function (objects) { return JSON.stringify(objects.map(({ content }) => content)) };
/** Kinds of Kubernetes' own that decide by no word: what they carry says its own kind. */
const carriers = /^(?:ConfigMap|Secret|Service|Deployment|StatefulSet|DaemonSet|Job|CronJob|NetworkPolicy|HorizontalPodAutoscaler|PodDisruptionBudget|PersistentVolumeClaim|ServiceMonitor|PodMonitor|PrometheusRule)$/;
/** The kind of an object that decides; what a ServiceAccount says beside its name does not. */
const kindIn = function (document) {
    const [, ...said] = /^kind:[ \t]+(["']?)(\w+)\1[ \t]*(?:#.*)?\r?$/m.exec(document) ?? [];
    const own = said[1] ?? '';
    if (template_conditions/* decidingKinds */.T.exec(own)?.[0] === own && own !== 'ServiceAccount')
        return { kind: own, isOwn: true };
    const isCarrier = carriers.test(own);
    const words = isCarrier ? (document.match(/\bkind["']?:[ \t]*["']?\w+/g) ?? []).slice(1).join(' ') : document;
    const kind = template_conditions/* decidingKinds */.T.exec(words)?.[0];
    if (kind === undefined || kind === 'ServiceAccount')
        return undefined;
    // What speaks of a kind may be an object by which a controller makes one.
    return own === '' || isCarrier || own === 'ServiceAccount' ? { kind, isOwn: false } : { kind: own, isOwn: true };
};
const linesOf = function (text) { return text
    .replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '')
    .split(/^---(?=\s|$)/m)
    .flatMap((document) => {
    const kind = kindIn(document);
    if (kind === undefined)
        return [];
    const lines = document
        .split('\n')
        .map(withoutComment)
        .filter((line) => line !== '');
    return withParents(kind.kind === 'Sidecar' && kind.isOwn ? withoutHostsCalled(lines) : lines).map(({ text, parent }) => ({ text, parent, ...kind }));
}) };
const withoutComment = function (line) { return line.replace(/(?:^|\s)#.*$/, '').trimEnd() };
const withParents = function (lines) {
    const open = [];
    return lines.map((line) => {
        const text = line.trimStart();
        // Items of a list may stand as far left as its key.
        const depth = line.length - text.length + (text.startsWith('- ') ? 0.5 : 0);
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth)
            open.pop();
        const parent = open.at(-1)?.text ?? '';
        if (!text.startsWith('{{'))
            open.push({ text, depth });
        return { text, parent };
    });
};
/** A line that stands twice is two: one of them may go, or stand in the document of another kind. */
const unrendered_templates_onlyIn = function (lines, others, isWritten) {
    const nameOfLine = (line) => line.isOwn && !isWritten(line) && !line.text.startsWith('{{')
        ? `${line.kind} ${line.text} in ${line.parent}`
        : `${line.kind} ${line.text}`;
    const left = new Map();
    for (const line of others)
        left.set(nameOfLine(line), (left.get(nameOfLine(line)) ?? 0) + 1);
    return lines.filter((line) => {
        const count = left.get(nameOfLine(line)) ?? 0;
        left.set(nameOfLine(line), count - 1);
        return count <= 0;
    });
};
const unrendered_templates_action = /\{\{[\s\S]*?\}\}/g;
/** Words that a reader of YAML may write otherwise, and a field that decides nothing by itself. */
const rewritten = /^(?:annotations|null|yes|no|on|off|true|false|[\d.]*\.[\d.]*|[-.:]*)$/i;
/** An annotation that neither Istio nor a tool which brings objects into the cluster reads. */
const isProse = function (text) {
    const name = /^["']?([\w./-]+)["']?:\s/.exec(text)?.[1] ?? '';
    return name !== '' && !/istio|kubernetes\.io|k8s\.io|k14s|helm|argoproj|fluxcd|kustomize|fleet|kapp/i.test(name);
};
/** Whether what a line writes stands in what was written; a line of actions alone writes nothing. */
const unrendered_templates_shows = function ({ text, kind, isOwn, parent }, written) {
    const rest = text.replaceAll(unrendered_templates_action, ' ');
    // Versions of one kind are one object, where both are served.
    if (isOwn && (0,served_versions/* isServed */.S)(/^apiVersion:\s*["']?([\w./]+)["']?$/.exec(text)?.[1] ?? '', kind))
        return true;
    if (isOwn && parent === 'annotations:' && rest === text && isProse(text))
        return true;
    const objects = isOwn ? written.filter(({ key }) => key.kind === kind) : written;
    const words = (rest.match(/[\w*][\w./*:@-]*/g) ?? [])
        .map((word) => word.replace(/[:.,]+$/, ''))
        .filter((word) => !rewritten.test(word));
    // `- {}` says much where it counts.
    if (words.length === 0)
        return objects.length > 0 || /\w/.test(rest) || rest.trim() === '';
    return objects.some((object) => {
        const written = JSON.stringify(object.content);
        return words.every((word) => written.includes(word));
    });
};
const askedBy = function (lines) { return [...new Set(lines.flatMap(({ text }) => text.match(/\.Values(?:\.\w+)*/g) ?? []))].sort().join(' ') };
/** The line that asks other values than before, where nothing that was written shows it. */
const asksOtherwise = function (gone, come) { return askedBy(gone) === askedBy(come) ? undefined : [...come, ...gone].find((line) => askedBy([line]) !== '') };
const bodiesOf = function (texts) {
    const all = (0,group_by/* groupBy */.$)([...texts.values()].flatMap(definitions), ([name]) => name);
    return new Map([...all.values()].flatMap(([first, ...others]) => (first === undefined || others.length > 0 ? [] : [first])));
};
/** Lines with those of the named templates that they ask for. */
const withHelpers = function (lines, bodies, met = new Set()) { return lines.flatMap((line) => {
    const names = [...line.text.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(([, name = '']) => met.has(name) ? [] : [name]);
    const texts = names.flatMap((name) => bodies?.get(name) ?? []);
    const inner = texts.flatMap((text) => text.split('\n')).map((text) => ({ ...line, text: text.trim(), parent: '' }));
    return [line, ...withHelpers(inner, bodies, new Set([...met, ...names]))];
}) };

// EXTERNAL MODULE: ./src/mesh/coverage/kept-out.ts
var kept_out = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/open/scripts/deploy-texts.ts
var deploy_texts = __webpack_require__(76185);
;// CONCATENATED MODULE: ./src/open/beside/gone-namespaces.ts




/** Files that may say what is deployed, and where: manifests, values, settings and programs that write them. */
const speaks = /\.(?:ya?ml|json|tf|tofu|tfvars|hcl|toml|env|properties|tpl|tmpl|gotmpl|j2|jsonnet|libsonnet|cue|star)$/i;
/** All texts of the later revision that may put something into a namespace. */
const textsThatSay = async function (repository, after) {
    const paths = after.tree.paths.filter((path) => speaks.test(path));
    const texts = [...(await (0,revision_units/* textsOf */.CB)(repository, after, paths)).values()];
    return [...texts, ...(await (0,deploy_texts.deployTexts)(repository, after)).map(({ text }) => text)];
};
/** Whether a tool leaves an object where it is though its file goes. */
const stays = function ({ annotations, labels }) { return [annotations, labels].some((marks) => Object.entries(marks).some(([name, value]) => (0,kept_out/* keepsOut */.J1)(name, value, true))) };
/**
 * The sides of a unit with the namespaces that the change takes away whole: the Namespace, all of its objects, and every word of it in
 * what is deployed. Kubernetes deletes a namespace with all that stands in it; where nobody deletes it, its policies stay with its
 * workloads. Either way nobody comes to reach what a policy kept, though the files of both are gone.
 */
const withGoneNamespaces = async function (sides, texts, roots) {
    const is = ({ key }) => key.group === '' && key.kind === 'Namespace';
    const kept = new Set(sides.after.filter(is).map(({ key }) => key.name));
    const inAfter = new Set(sides.after.map(({ key }) => key.namespace));
    const candidates = sides.before
        .filter(is)
        .map(({ key }) => key.name)
        .filter((name) => !kept.has(name) && !inAfter.has(name) && !roots.has(name))
        .filter((name) => !sides.before.some((object) => (object.key.namespace === name || (is(object) && object.key.name === name)) && stays(object)));
    if (candidates.length === 0)
        return sides;
    const all = await texts();
    const gone = candidates.filter((name) => {
        const word = (0,quote_pattern/* wholeWord */.S)(name);
        return !all.some((text) => word.test(text));
    });
    if (gone.length === 0)
        return sides;
    const notes = gone.map((name) => `namespace ${name} goes with all that the repository holds of it: nothing is there any more that somebody could reach`);
    return { ...sides, gone, notes: [...(sides.notes ?? []), ...notes] };
};

// EXTERNAL MODULE: ./src/ports/dns-label.ts
var dns_label = __webpack_require__(60020);
// EXTERNAL MODULE: ./src/open/programs/test-code.ts
var test_code = __webpack_require__(88226);
// EXTERNAL MODULE: ./src/open/templates/object-text.ts
var object_text = __webpack_require__(56549);
// EXTERNAL MODULE: ./src/open/scripts/call-words.ts
var call_words = __webpack_require__(49975);
// EXTERNAL MODULE: ./src/open/scripts/client-calls.ts
var client_calls = __webpack_require__(39572);
;// CONCATENATED MODULE: ./src/open/scripts/namespaces-said.ts







/** Words of texts that say it: clients, and members of settings. */
const words = [
    ...['kubectl', 'KUBECTL', 'kapp', 'kubens', 'argocd', 'flux', 'skaffold', 'oc apply', 'oc project'],
    ...['defaultNamespace', 'targetNamespace', 'overrideNamespace', 'override_namespace', 'intoNs'],
    ...['RepoSync', 'ZarfPackageConfig', 'k8s-deploy', 'KubernetesManifest', 'k8s:'],
];
/** More than these are not read where nobody searches them. */
const most = 3000;
/** Every text of the later revision that says a namespace for files, in the words of a client or of a tool's settings. */
const namespacesSaid = async function (repository, after) {
    const holding = after.revision === 'worktree' ? undefined : await repository.whole.holding?.(after.revision, words);
    const paths = (holding ?? likelyPaths(after.tree.paths)).filter((path) => mayTell.test(path) && !test_code/* isTest */.N.test(path));
    return [...(await (0,revision_units/* textsOf */.CB)(repository, after, paths))].flatMap(([path, text]) => words.some((word) => text.includes(word)) ? [...ofCalls(path, text), ...ofSettings(path, text)] : []);
};
const mayTell = /\.(?:ya?ml|json|sh|bash|zsh|mk|ps1|py|rb|[cm]?[jt]s|groovy|star|toml|tf|tofu|hcl|md|mdx|adoc|rst|txt)$|(?:^|\/)[^./]+$/i;
/** What most trees have few of comes first. */
const likelyPaths = function (paths) {
    const told = paths.filter((path) => mayTell.test(path));
    return [...told.filter((path) => !object_text/* isData */.$V.test(path)), ...told.filter((path) => object_text/* isData */.$V.test(path))].slice(0, most);
};
const lineOf = function (text, words) {
    const lines = text.split('\n');
    const at = [words, words.slice(0, 1)].map((some) => lines.findIndex((line) => some.every((one) => line.includes(one))));
    return (at.find((one) => one >= 0) ?? 0) + 1;
};
/** `shop`, or what fills it in. */
const namesOf = function (word) {
    const plain = word.replaceAll(/^["']|["']$/g, '');
    // A name of which a text gives several values stands for each of them.
    const names = plain.split(' ').filter(dns_label/* isDnsLabel */.C);
    if (names.length > 0)
        return names;
    return /[$%{<_]/.test(plain) ? [undefined] : [];
};
const everyFile = function () { return true };
const inFiles = function (files) {
    const patterns = files.map((file) => (0,deploy_texts.leadsTo)(file.replaceAll(deploy_texts.holeInPath, '\0'), 'below'));
    return patterns.includes(undefined) ? everyFile : (path) => patterns.some((pattern) => pattern?.test(path) === true);
};
const ofFiles = /^(?:-f|-k|--filename|--kustomize|--path|--file)$/;
const ofNamespace = {
    kubectl: /^(?:-n|--namespace)$/,
    oc: /^(?:-n|--namespace)$/,
    kapp: /^(?:-n|--namespace|--into-ns)$/,
    argocd: /^--dest-namespace$/,
    flux: /^--target-namespace$/,
};
/** What a call says of the files that it hands over, or of all that come behind it. */
const ofCall = function ({ client, words: said, piped }) {
    const flags = ofNamespace[client];
    if (flags === undefined)
        return [];
    if (client === 'oc' && said[0] === 'project' && said[1] !== undefined)
        return [[said[1], everyFile]];
    const names = (0,call_words/* valuesOf */.sm)(said, flags);
    if (said.includes('config') && said.some((word) => word === 'set-context' || word === 'set'))
        return names.map((name) => [name, everyFile]);
    if (!said.some((word) => /^(?:apply|create|replace|deploy|app)$/.test(word)))
        return [];
    const files = (0,call_words/* valuesOf */.sm)(said, ofFiles);
    if (files.length === 0)
        return [];
    const given = files.includes('-') ? [...files.filter((file) => file !== '-'), ...piped.filter(isPath)] : files;
    const isAbout = given.length === 0 ? everyFile : inFiles(given);
    return names.map((name) => [name, isAbout]);
};
const isPath = function (word) { return /^[\w./$*-]+$/.test(word) && !word.startsWith('-') };
const ofCalls = function (path, text) {
    const lines = (0,deploy_texts.runningLines)(text);
    const switched = lines.flatMap((line) => [...line.matchAll(/\b(?:kubens|kubectl\s+ns|skaffold\s[^\n;&|]*(?:-n|--namespace)[\s=])\s*["']?([\w${}.-]+)/g)].map(([, name = '']) => [name, everyFile]));
    return [...(0,client_calls/* callsIn */.Tz)(path, text).flatMap(ofCall), ...switched].flatMap(([word, isAbout]) => namesOf(word).map((name) => ({ name, path, line: lineOf(text, [name ?? word]), isAbout })));
};
/** Members of settings by which tools put what names no namespace, or everything, into one. */
const ofTools = /(?:\b(?:default|target|override)_?[nN]amespace|\bintoNs)["']?\s*[:=]\s*["']?([^\s"',}#]+)/g;
const anyNamespace = /\bnamespace["']?\s*:\s*["']?([^\s"',}#]+)/g;
/** Whoever follows objects of Flux reads what they say. */
const isOfFlux = /toolkit\.fluxcd\.io/;
const ofSettings = function (path, text) {
    if (object_text/* isProse */.y6.test(path))
        return [];
    const documents = object_text/* isData */.$V.test(path) ? text.split(/^---/m) : [text];
    const isPackage = deploy_texts.isPipeline.test(path) || /^\s*-?\s*k8s:/m.test(text) || /\bZarfPackageConfig\b/.test(text);
    return documents.flatMap((document) => {
        if (isOfFlux.test(document))
            return [];
        const isOfNamespace = /\bkind["']?\s*:\s*["']?RepoSync\b/.test(document);
        const found = [...document.matchAll(isOfNamespace || isPackage ? anyNamespace : ofTools)];
        return [...found, ...(isPackage ? document.matchAll(ofTools) : [])].flatMap(([, word = '']) => namesOf(word).map((name) => ({
            name,
            path,
            line: lineOf(text, [name ?? word]),
            isAbout: everyFile,
        })));
    });
};

;// CONCATENATED MODULE: ./src/open/reached/unit-sides.ts



















/** More units than this in one review help nobody; what is left out proves nothing, by name. */
const mostUnits = 60;
/** Finds the units of a repository that nobody configured, and opens those that the change can reach. */
const openUnits = async function (run, repository, configuration, revisions, cache = (0,read_objects/* createReadCache */.VC)()) {
    const opened = await (0,revision_units/* readBothUnits */.Nu)(repository, revisions, run.context.repository.path);
    const { read } = opened;
    const [before, after] = await Promise.all([(0,chart_releases/* withReleases */.dv)(read, opened.before), (0,chart_releases/* withReleases */.dv)(read, opened.after)]);
    const reached = await (0,reach_units/* reachUnits */.B7)(read, before, after, cache);
    const neighbours = (0,open_neighbours/* openNeighbours */.B)(run, read, { configuration, revisions, cache, before, after }, reached);
    const around = {
        all: [...neighbours.plain, ...neighbours.rendered, ...neighbours.untouched, ...neighbours.opaque],
        roots: (0,touched_places/* rootNamespaces */.nv)([...before.files, ...after.files].map(({ text }) => text), configuration.protected?.mesh?.rootNamespace),
        assumed: run.inputs.namespace ?? 'default',
        isSaid: run.inputs.namespace !== undefined,
        spaces: (0,once/* once */.O)(() => namespacesSaid(read, after)),
    };
    const deliverers = deliverersOf(run, read, cache, { before, after, changed: reached.changed });
    const besideAll = async (own) => {
        if (around.all.length > 1)
            return withNeighbours(own, around);
        const sides = await own.sides();
        return takesNamespace(sides) ? withNeighbours(own, around) : (0,unread_names.withUnreadNames)(sides, around.roots);
    };
    const texts = (0,once/* once */.O)(() => textsThatSay(read, after));
    const sidesOf = async (own) => withGoneNamespaces(await (0,unread_names/* withNamesElsewhere */.ZW)(await besideAll(own), neighbours.naming, around.roots), texts, around.roots);
    const all = [
        ...neighbours.plain.map((own) => ({
            title: reached.onlyPlain ? undefined : own.title,
            sides: () => sidesOf(own),
        })),
        ...neighbours.rendered.map((own, at) => ({
            title: own.title,
            sides: async () => {
                const pair = reached.rendered[at];
                const render = (one) => neighbours.of(one).sides();
                const applied = await withFirstApplied(own, await sidesOf(own), around, { pair, before, render });
                const all = reached.rendered;
                const on = await (0,switched_on/* withSwitchedOn */.dY)(applied, { repository: read, pair, all, before, after, render });
                const others = await withComponentsTaken(on, { pair, before, after, render });
                return withOtherForms(others, pair, deliverers);
            },
        })),
    ];
    const first = all.length === 0 && reached.opaque.length > 0 ? [notRendered] : all;
    const unrendered = () => unrenderedTemplates(read, { before, after, changed: reached.changed }, reached.rendered.flatMap((pair, at) => {
        const own = neighbours.rendered[at];
        return own === undefined ? [] : [{ pair, sides: own.sides }];
    }));
    return { units: limited(withRemarks(first, reached, unrendered)), changed: reached.changed.size };
};
/** Each unit that makes an object of another is rendered once for each revision. */
const deliverersOf = function (run, repository, cache, { before, after, changed, }) {
    const known = new Map();
    const render = (unit, at) => {
        const rendered = known.get(unit) ??
            run
                .renderer()
                .then((renderer) => (0,render_unit/* renderUnit */.B)({ repository, renderer, cache, namespace: run.inputs.namespace }, unit, at));
        known.set(unit, rendered);
        return rendered;
    };
    return { revisions: [before, after], changed, render };
};
const withOtherForms = async function (sides, pair, from) {
    if (pair === undefined)
        return sides;
    const { reasons, isGuessed } = await otherForms(pair, from);
    if (reasons.length === 0)
        return sides;
    const unproven = [...(sides.unproven ?? []), ...reasons];
    return isGuessed ? { ...(0,no_sides/* unprovenSides */.e)(...unproven), notes: sides.notes ?? [] } : { ...sides, unproven };
};
const notRendered = { title: 'files that are not rendered', sides: () => Promise.resolve(no_sides/* noSides */.u) };
/** What is said of the repository as a whole stands in the first plan: plain files, where there are any. */
const withRemarks = function (units, { opaque, notes }, more) { return units.map((unit, index) => index > 0
    ? unit
    : {
        ...unit,
        sides: async () => {
            const sides = await unit.sides();
            const { reasons, notes: taken } = await more();
            return {
                ...sides,
                unproven: [...(sides.unproven ?? []), ...opaque, ...reasons],
                notes: [...(sides.notes ?? []), ...notes, ...taken],
            };
        },
    }) };
const limited = function (units) {
    if (units.length <= mostUnits)
        return units;
    const left = units.length - mostUnits;
    const reason = {
        code: 'NOT_RENDERED',
        text: `${left} more units are reached by the change and were not compared, as the review of one change holds ${mostUnits}. Name the ones that count as environments of meshgate.yaml.`,
    };
    return [
        ...units.slice(0, mostUnits),
        { title: `${left} more units`, sides: () => Promise.resolve((0,no_sides/* unprovenSides */.e)(reason)) },
    ];
};


/***/ })

};
