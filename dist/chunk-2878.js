export const id = 2878;
export const ids = [2878];
export const modules = {

/***/ 22878:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/apply/confirm-plan.ts
var confirm_plan = __webpack_require__(42566);
// EXTERNAL MODULE: ./src/errors/codes.ts + 12 modules
var codes = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/ports/few-at-once.ts
/** Answers for all items, in their order, with so many of them at work at a time; the first failure is the whole one's. */
const fewAtOnce = async (items, width, work) => {
    const answers = new Array(items.length);
    const waiting = items.entries();
    const lane = async () => {
        for (const [at, item] of waiting)
            answers[at] = await work(item, at);
    };
    await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
    return answers;
};

// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/open/revision-units.ts + 7 modules
var revision_units = __webpack_require__(72082);
// EXTERNAL MODULE: ./src/open/reach-units.ts + 26 modules
var reach_units = __webpack_require__(79681);
// EXTERNAL MODULE: ./src/open/open-neighbours.ts
var open_neighbours = __webpack_require__(30955);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
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
// EXTERNAL MODULE: ./src/open/changed-deliveries.ts + 1 modules
var changed_deliveries = __webpack_require__(48945);
// EXTERNAL MODULE: ./src/open/rendered-deliveries.ts
var rendered_deliveries = __webpack_require__(99432);
;// CONCATENATED MODULE: ./src/open/delivered-forms.ts








/**
 * A unit is rendered by the object of Argo CD or Flux that applies it, as its file says it. Where another unit makes that object
 * otherwise, of a patch or of a value that is filled in, or with a value that nobody here knows, nothing is proven of the unit.
 */
const otherForms = async (pair, from) => {
    const unknown = unknownValues(pair, from);
    if (unknown.length > 0)
        return { reasons: unknown, isGuessed: asksForUnknown(pair, from) };
    const [before, after] = from.revisions;
    const sides = [
        [pair.after, after],
        [pair.before, before],
    ];
    for (const [unit, at] of sides) {
        const reasons = unit === undefined ? [] : await formsOf(unit, at, from);
        if (reasons.length > 0)
            return { reasons, isGuessed: asksToFillIn(pair, from) };
    }
    return { reasons: [], isGuessed: false };
};
const formsOf = async ({ declared, title }, at, { render }) => {
    if (declared === undefined)
        return [];
    const object = at.found.objects.find((one) => one.path === declared.path && (0,gitops_object/* titleOf */.Gg)(one) === declared.by);
    if (object === undefined)
        return [];
    const makers = at.found.units.filter((one) => makes(one, object) && mayAlter(one, object, at));
    for (const maker of makers) {
        const rendered = await render(maker, at);
        if (rendered.kind === 'absent')
            continue;
        const words = rendered.kind === 'not rendered'
            ? `in a form that is not known: ${rendered.reason.text}`
            : alteration(object, rendered.deliveries, at);
        if (words !== undefined)
            return [reasonOf(object, at, `is made by ${maker.title} ${words}`, title)];
    }
    return [];
};
/** Whether the unit applies the file of the object, and not only is declared there. */
const makes = ({ source, reads, declared }, { path }) => source.kind !== 'helm' &&
    reads.has(path) &&
    (declared === undefined || declared.path !== path || (0,revision_tree/* isInside */.FK)(path, declared.folder));
const altering = /\b(?:patch\w*|replacements|name(?:Prefix|Suffix|space)|transformers|components|configurations|openapi|vars|common\w+|labels)["']?\s*:/;
const mayAlter = ({ source, reads }, { path }, { textOf }) => {
    if (source.kind === 'helm')
        return false;
    if (source.substitutions !== undefined && (textOf(path) ?? '').includes('${'))
        return true;
    return (source.kind === 'kustomize' &&
        (source.overlay !== undefined ||
            [...reads].some((file) => (0,kustomizations/* isKustomizationFile */.yi)(file) && altering.test(textOf(file) ?? ''))));
};
const alteration = (object, made, at) => {
    const same = made.filter((one) => (0,rendered_deliveries/* writtenAt */.nt)(one, at).includes(object));
    const [first] = same;
    if (first === undefined)
        return 'under another name, or not at all';
    const fields = same.map((one) => (0,rendered_deliveries/* differingFields */.W1)(object, one));
    return fields.some((one) => one.length === 0) ? undefined : `with another ${fields[0]?.[0] ?? 'spec'}`;
};
/** Flux fills in what it delivers; `$${` stays text. */
const variable = /(?<!\$)\$\{[A-Za-z_]/;
const scalarsIn = (value, at = '') => {
    if (typeof value === 'string')
        return variable.test(value) ? [`${at}: ${value}`] : [];
    if (Array.isArray(value))
        return value.flatMap((one, index) => scalarsIn(one, `${at}[${index}]`));
    return (0,json/* isJsonObject */.OW)(value)
        ? Object.entries(value).flatMap(([name, one]) => scalarsIn(one, `${at}.${name}`))
        : [];
};
const valuesOf = (unit) => unit?.source.kind === 'helm' && unit.declared?.by.startsWith('HelmRelease ') === true
    ? scalarsIn(unit.source.values, 'values').toSorted(order/* byCodePoint */.HH)
    : [];
/** Values with a variable decide by what is filled in: they, or the templates that ask for them, must not change. */
const unknownValues = ({ before, after, title }, { changed, revisions }) => {
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
const changedTexts = ({ before, after }, { changed, revisions }, of = /./) => [...new Set([...(before?.reads ?? []), ...(after?.reads ?? [])])]
    .filter((path) => changed.has(path) && of.test(path))
    .flatMap((path) => revisions.flatMap(({ textOf }) => textOf(path) ?? []));
const asksToFillIn = (pair, from) => pair.after?.source.kind !== 'helm' && changedTexts(pair, from).some((text) => variable.test(text));
/** Whether a changed template asks for such a value, by the last part of its name. */
const asksForUnknown = (pair, from) => {
    const names = [...valuesOf(pair.before), ...valuesOf(pair.after)].flatMap((value) => /([\w-]+)(?:\[\d+\])*: /.exec(value)?.[1] ?? []);
    const asks = names.map((name) => new RegExp(`(?<![\\w-])${(0,quote_pattern/* quotePattern */.z)(name)}(?![\\w-])`));
    return changedTexts(pair, from, isTemplate).some((text) => asks.some((one) => one.test(text)));
};
const isTemplate = /(?:^|\/)templates\//;
const reasonOf = (object, { textOf }, words, title) => {
    const line = (0,changed_deliveries/* lineOf */.cA)(textOf(object.path) ?? '', object, 'spec');
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} ${words}: ${title} was rendered as its file says. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};

// EXTERNAL MODULE: ./src/open/render-unit.ts + 5 modules
var render_unit = __webpack_require__(98999);
// EXTERNAL MODULE: ./src/units/touched-places.ts
var touched_places = __webpack_require__(87006);
// EXTERNAL MODULE: ./src/open/chart-releases.ts + 1 modules
var chart_releases = __webpack_require__(40064);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/naming-accounts.ts
var naming_accounts = __webpack_require__(49776);
// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/open/meeting-objects.ts
var meeting_objects = __webpack_require__(31860);
// EXTERNAL MODULE: ./src/open/unread-names.ts + 1 modules
var unread_names = __webpack_require__(22309);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 18 modules
var judge_change = __webpack_require__(42073);
;// CONCATENATED MODULE: ./src/open/released-charts.ts








const nothingReleased = { beside: [], unread: [] };
/**
 * Charts whose namespace nothing says, released in each namespace that the change decides in. Two of them have a namespace
 * each: what the own chart leaves to its release leads no other chart anywhere.
 */
const releasesIn = async (others, own) => {
    const { touched, assumed } = own;
    const decides = ({ before, after }) => [...before, ...after].some((object) => object.key.namespace === assumed && !(0,meeting_objects/* isBystander */.X8)(object));
    const namespaces = [...touched.changed].filter((name) => name !== assumed).sort(order/* byCodePoint */.HH);
    const releases = others
        .filter(({ words, sides }) => (0,words_of_unit/* isReleasedAnywhere */.bi)(words) && decides(sides))
        .flatMap((one) => namespaces.map((namespace) => ({ ...one, namespace })));
    const read = await fewAtOnce(releases, meeting_objects/* renderedAtOnce */.Gm, ({ unit, namespace }, at) => unit.releasedIn === undefined || at >= meeting_objects/* mostRendered */.dJ ? Promise.resolve(meeting_objects/* nothingRead */.wi) : unit.releasedIn(namespace));
    const beside = [];
    const unread = [];
    for (const [at, { unit, words, namespace }] of releases.entries()) {
        const there = read[at] ?? meeting_objects/* nothingRead */.wi;
        const { unproven: why = [] } = there;
        if (why.length > 0)
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(words, unit.title, { why, shared: own.words.unit.reads, assumed, touched }));
        // One object has one state: it is not released where another unit has it otherwise.
        if ((0,meeting_objects/* areAlternatives */.$b)(own.base, there.before))
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
const releasedElsewhere = async (own, said, { roots, assumed }) => {
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
    const read = await fewAtOnce(others, meeting_objects/* renderedAtOnce */.Gm, async (one, at) => {
        const there = at < meeting_objects/* mostRendered */.dJ ? await one.unit.sides() : meeting_objects/* nothingRead */.wi;
        const places = placesOf({ ...one, sides: there }, touched, assumed);
        const named = change.names.length === 0 ? [] : namedPlaces({ ...one, sides: there }, change.names, places);
        return { ...one, sides: there, places, named };
    });
    const places = [
        ...(change.decides ? [...decidingPlaces(sides, touched), ...read.flatMap((one) => [...one.places])] : []),
        ...(0,naming_accounts/* namespacesOfNamed */.r$)([...sides.before, ...sides.after], change.names),
        ...read.flatMap(({ named }) => named),
    ];
    const namespaces = [...new Set(places)].filter((name) => name !== '' && name !== assumed && !roots.has(name) && (change.places?.has(name) ?? true));
    const states = await fewAtOnce(namespaces.sort(order/* byCodePoint */.HH), meeting_objects/* renderedAtOnce */.Gm, async (namespace) => {
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
const changeOfRelease = ({ sides: { before, after }, touched }, assumed) => {
    if (![...before, ...after].some(({ key }) => key.namespace === assumed))
        return undefined;
    const states = [
        { objects: before, reads: [] },
        { objects: after, reads: [] },
    ];
    const changes = (0,changed_objects/* everyChange */.i)(...states);
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
const namedPlaces = ({ words, sides }, names, places) => {
    const isUnread = (sides.unproven ?? []).length > 0;
    const written = words.texts.flatMap(({ text }) => [...text.matchAll(/\/ns\/([a-z0-9-]+)\/sa\//g)]);
    return [
        ...(0,naming_accounts/* namespacesOfNamed */.r$)([...sides.before, ...sides.after], names),
        ...(isUnread ? [...written.flatMap(([, name]) => name ?? []), ...places] : []),
    ];
};
const decidingGroup = /(?:^|\.)(?:istio\.io|gateway\.networking\.k8s\.io)$/;
const decidingPlaces = ({ before, after }, { permissions }) => [...before, ...after]
    .filter(({ key }) => decidingGroup.test(key.group) || (permissions && (0,touched_places/* isPermission */.Yo)(key)))
    .map(({ key }) => key.namespace);
/** Namespaces in which a unit has what decides, or may have it where nobody could render it. */
const placesOf = ({ words, sides }, touched, assumed) => {
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
/** The chart as it is released in one namespace, and what stands there. */
const besideRelease = ({ words, sides }, here, roots, assumed) => {
    const touched = (0,touched_places/* touchedPlaces */.bJ)(sides.before, sides.after, roots);
    if (touched === undefined)
        return sides;
    const beside = [];
    const unread = [];
    for (const other of here) {
        const { unproven: why = [] } = other.sides;
        if (why.length > 0)
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(other.words, other.unit.title, { why, shared: words.unit.reads, assumed, touched }));
        if ((0,meeting_objects/* areAlternatives */.$b)(sides.before, other.sides.before))
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

;// CONCATENATED MODULE: ./src/open/units-beside.ts














/**
 * A unit's sides, with what other units of the repository hold at the places that the change touches: they may be applied to
 * the same cluster, or not. Nobody says so; docs/decisions/units-beside-each-other.md.
 */
const withNeighbours = async (own, around, 
/** What the unit holds at the base, where its sides are others. */
base) => {
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
    const read = await fewAtOnce(others, meeting_objects/* renderedAtOnce */.Gm, ({ unit }, at) => at < meeting_objects/* mostRendered */.dJ ? unit.sides() : Promise.resolve(meeting_objects/* nothingRead */.wi));
    const bare = barelyNothing([
        ...others.map((one, at) => ({ ...one, sides: read[at] ?? meeting_objects/* nothingRead */.wi })),
        { unit: own, words: ownWords, sides },
    ]);
    for (const [at, { unit: other, words }] of others.entries()) {
        if (bare.has(other))
            continue;
        const whole = read[at] ?? meeting_objects/* nothingRead */.wi;
        const isApart = !isSaid && areApart(ownWords, words) && !isReleasedWith(whole, touched.accounts);
        const there = isApart ? withoutNamespace(whole, assumed) : whole;
        if (isApart)
            apart.push(other.title);
        const { unproven = [] } = there;
        if (unproven.length > 0) {
            unread.push(...(0,meeting_objects/* unreadOf */.Ds)(words, other.title, { why: unproven, shared: ownWords.unit.reads, assumed, touched }));
            naming.push(...(0,unread_names/* namingUnread */.qN)(words, other.title, { why: unproven, shared: ownWords.unit.reads, touched, guessed }));
        }
        if ((0,meeting_objects/* areAlternatives */.$b)(base ?? sides.before, there.before)) {
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
    const releases = isSaid
        ? nothingReleased
        : await releasesIn(others.map((one, at) => ({ ...one, sides: read[at] ?? meeting_objects/* nothingRead */.wi })), { sides, base: base ?? sides.before, words: ownWords, touched, assumed });
    unread.push(...releases.unread);
    const elsewhereReleased = isSaid
        ? []
        : await releasedElsewhere({ unit: own, words: ownWords, sides, touched }, said, around);
    naming.push(...(0,unread_names/* namingParts */.Vo)([sides, ...others.map((_, at) => read[at] ?? meeting_objects/* nothingRead */.wi)], touched, guessed));
    const different = (0,meeting_objects/* withoutRepeats */.jP)(beside);
    const released = (0,meeting_objects/* withoutRepeats */.jP)(releases.beside);
    const together = different.length + released.length <= meeting_objects/* mostTogether */.sz ? [...different, ...released] : different;
    return {
        ...sides,
        incomplete: [...unread, ...(sides.incomplete ?? [])],
        beside: [...different, ...released, ...(0,meeting_objects/* allTogether */.Sz)(together)],
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
const barelyNothing = (units) => {
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
const isAppliedAtBase = ({ words, sides }) => {
    const { source } = words.unit;
    if (source.kind !== 'helm' || sides.before.length === 0)
        return false;
    return source.valueFiles.some((path) => (0,ports_repository/* folderOf */.yS)(path) !== (0,revision_tree/* pathIn */.lW)(source.folder, 'ci'));
};
const isBare = (source) => source.kind === 'helm' && source.valueFiles.length === 0 && source.values === undefined;
const extending = new Set(['EnvoyFilter', 'WasmPlugin']);
/**
 * What another unit does to proxies, and the change leaves alone. It is compared as the unit's own is
 * (mesh/difference/extensions-alike): what it may make of requests can decide here as there.
 */
const extensionsThatStay = (sides) => {
    const after = new Map(sides.after.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), (0,digest/* objectDigest */.A2)(object)]));
    return sides.before.filter((object) => extending.has(object.key.kind) && after.get((0,ports_object/* keyText */.Pu)(object.key)) === (0,digest/* objectDigest */.A2)(object));
};
/** Releases of two charts have a namespace each, where nothing says the namespace of either. */
const areApart = ({ unit, ...own }, { unit: otherUnit, ...other }) => (0,words_of_unit/* isRelease */.MU)({ unit, ...own }) &&
    (0,words_of_unit/* isRelease */.MU)({ unit: otherUnit, ...other }) &&
    unit.source.kind === 'helm' &&
    otherUnit.source.kind === 'helm' &&
    unit.source.folder !== otherUnit.source.folder;
/** A rule for an account of the release that the chart itself does not have is one for who is released beside it. */
const isReleasedWith = ({ before, after }, accounts) => {
    const objects = [...before, ...after];
    const own = new Set([
        ...(0,workloads/* findWorkloads */.c7)({ objects, reads: [] }).map(callers/* accountOf */.X),
        ...objects.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount').map(({ key }) => key.name),
    ]);
    return accounts.some((account) => !own.has(account.name) && objects.some((object) => (0,naming_accounts/* isNamedBy */.$8)(object, account)));
};
/** What the other chart leaves to its release does not stand in the same namespace. */
const withoutNamespace = (sides, assumed) => {
    const isElsewhere = ({ key }) => key.namespace !== assumed;
    const before = sides.before.filter(isElsewhere);
    const after = sides.after === sides.before ? before : sides.after.filter(isElsewhere);
    return { ...sides, before, after };
};
const apartNote = (titles) => titles.length === 0
    ? []
    : [
        `each chart whose namespace nothing says is taken to have one of its own, apart from ${(0,meeting_objects/* titlesOf */.B7)(titles)} (--namespace names one for all)`,
    ];
const bareNote = (titles) => titles.length === 0
    ? []
    : [
        `${(0,meeting_objects/* titlesOf */.B7)(titles)} with its own values alone is not rendered, and is taken to be applied with the values beside it`,
    ];
const extensionsNote = (titles) => titles.length === 0 ? [] : [`what other units do to proxies stays as it is: ${(0,list_names/* listNames */.Z)(titles, meeting_objects/* mostNamed */.xT)}`];

;// CONCATENATED MODULE: ./src/open/first-applied.ts


/**
 * Adds to the sides of a unit what else may have been in the cluster, or be there after. A folder that stands in the files, and
 * that nothing there applies, is taken to be applied by somebody all the same. Where the change brings the object of Argo CD or
 * Flux that applies it, its content may be new to the cluster; where it takes that object away, its content may go.
 */
const withFirstApplied = async (own, sides, around, origin) => {
    const state = await otherState(sides, origin);
    if (state === undefined)
        return sides;
    const others = { ...around, all: around.all.filter((one) => one !== own) };
    const neighbour = { title: own.title, words: own.words, sides: () => Promise.resolve(state.sides) };
    const beside = others.all.length === 0 ? state.sides : await withNeighbours(neighbour, others, sides.before);
    return { ...sides, otherwise: [...(sides.otherwise ?? []), { ...state, sides: beside }] };
};
const otherState = async (sides, { pair, before, render }) => {
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
const plainUnit = (folder, { found, files }, namespace) => {
    const reads = new Set(files.map(({ path }) => path).filter((path) => (0,revision_tree/* isInside */.FK)(path, folder) && !found.isTaken(path)));
    if (reads.size === 0)
        return undefined;
    const unit = { id: folder, title: folder, source: { kind: 'plain' }, reads };
    return namespace === undefined ? unit : { ...unit, namespace };
};

// EXTERNAL MODULE: ./src/ports/api-versions.ts
var api_versions = __webpack_require__(94028);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/open/unset-values.ts
var unset_values = __webpack_require__(45684);
// EXTERNAL MODULE: ./src/open/template-conditions.ts + 2 modules
var template_conditions = __webpack_require__(4809);
;// CONCATENATED MODULE: ./src/open/unrendered-templates.ts











/**
 * Changed templates of charts that write an object which decides, where a changed line shows in no rendering: a condition that the
 * values at hand leave off may be on with others. What a value that nobody can have given switches on is no change yet.
 */
const unrenderedTemplates = async (repository, { before, after, changed }, renderings) => {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)]))];
    // Whoever gives values to a chart that comes with the change is new too, and told by its own file.
    const known = folders.filter((folder) => before.tree.file((0,revision_tree/* pathIn */.lW)(folder, 'Chart.yaml')) !== undefined);
    const ofCharts = [...changed].filter((path) => known.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder))).sort(order/* byCodePoint */.HH);
    if (ofCharts.length === 0)
        return { reasons: [], notes: [] };
    const written = (0,once/* once */.O)(() => writtenOf(renderings));
    const ofOwn = await ofTemplates(repository, { before, after, changed }, { folders, ofCharts, written });
    const others = await ofInputs(repository, { before, after, changed }, { folders, ofCharts, written });
    return { reasons: [...ofOwn.reasons, ...others], notes: ofOwn.notes };
};
const ofTemplates = async (repository, { before, after }, { folders, ofCharts, written: read }) => {
    const paths = ofCharts.filter((path) => /\.(?:ya?ml|json)$/.test(path) && (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const deciding = paths.filter((path) => [old, now].some((texts) => template_conditions/* decidingKinds */.T.test(texts.get(path) ?? '')));
    if (deciding.length === 0)
        return { reasons: [], notes: [] };
    const written = await read();
    const isUnset = (0,unset_values/* unsetValues */.uI)(repository, before, after);
    const unset = new Set();
    const reasons = [];
    for (const path of deciding) {
        const [one, whole] = [old.get(path) ?? '', now.get(path) ?? ''];
        const sides = [written.before(path), written.after(path)];
        const isHidden = (text) => hiddenLine(linesOf(one), linesOf(text), sides);
        if (isHidden(whole) === undefined)
            continue;
        const { text, members } = await (0,unset_values/* withoutUnset */.sZ)(whole, (member) => isUnset(path, member));
        const line = isHidden(text);
        if (line === undefined)
            for (const member of members)
                unset.add(member);
        else
            reasons.push(unrendered_templates_reasonOf(path, line, now.get(path) ?? one));
    }
    return { reasons, notes: [...unset].map(unsetNote) };
};
/** The first changed line that shows in nothing that was written of the template. */
const hiddenLine = (old, now, [objects, later]) => {
    // What was written at all shows what its lines belong to.
    const isWritten = ({ kind }) => [...objects, ...later].some(({ key }) => key.kind === kind);
    const [gone, come] = [onlyIn(old, now, isWritten), onlyIn(now, old, isWritten)];
    const hidden = come.find((line) => !shows(line, later)) ?? gone.find((line) => !shows(line, objects));
    return hidden ?? (textOf(objects) === textOf(later) ? asksOtherwise(gone, come) : undefined);
};
const unsetNote = (member) => `.Values.${member} is new to its chart, and empty unless somebody gives it: values outside of this repository are taken to leave it so`;
/** Kinds of which no other template than the own one is asked for by labels alone. */
const guarding = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|(?:Cluster)?Role(?:Binding)?)\b/;
/**
 * Templates that were not rendered at all stay as they are, and ask for a default or for a named template that changes: they write
 * something else where other values switch them on.
 */
const ofInputs = async (repository, { before, after, changed }, { folders, ofCharts, written: read }) => {
    const defaults = ofCharts.filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml' && folders.includes((0,ports_repository/* folderOf */.yS)(path)));
    const named = ofCharts.filter((path) => path.endsWith('.tpl'));
    if (defaults.length + named.length === 0)
        return [];
    const templates = after.tree.paths.filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined);
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
        const chart = (0,charts/* chartOfTemplate */.a)(path, folders);
        const member = (members.get(chart ?? '') ?? []).find((one) => (0,unset_values/* asksFor */.ev)(text, one));
        if (member !== undefined)
            return [[path, `the default of .Values.${member}`]];
        const name = guarding.test(text) ? asking(text) : undefined;
        return name === undefined ? [] : [[path, `the named template ${name}`]];
    });
    if (all.length === 0)
        return [];
    const written = await read();
    return all
        .filter(([path]) => written.after(path).length === 0)
        .map(([path, what]) => ({
        code: 'CHANGE_UNREAD',
        text: `${what} changes, and ${path} asks for it, of which no values at hand show what it writes: others may switch it on. ${remedy}`,
        where: { kind: 'file', path, line: 1, column: 1 },
    }));
};
/** Named templates of which the text differs. */
const changedNames = (old, now) => {
    const [one, other] = [old, now].map((text) => new Map(definitions(text)));
    return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter((name) => one?.get(name) !== other?.get(name));
};
const definitions = (text) => text.split(/(?=\{\{-?\s*define\s)/).flatMap((part) => {
    const name = /^\{\{-?\s*define\s+"([^"]+)"/.exec(part)?.[1];
    return name === undefined
        ? []
        : [[name, part.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '').trim()]];
});
/** Which of the names a text asks for, by itself or by another named template. */
const askersOf = (texts, names) => {
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
const changedMembers = (old, now) => {
    const [one, other] = [old, now].map((text) => (0,read_values/* readValues */.N$)(text ?? '')[0] ?? {});
    return changedFields(one ?? {}, other ?? {});
};
const changedFields = (old, now, at = '') => {
    if ((0,json/* isSameJson */.TL)(old, now))
        return [];
    if (!(0,json/* isJsonObject */.OW)(old) || !(0,json/* isJsonObject */.OW)(now))
        return [at];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => changedFields(old[name] ?? null, now[name] ?? null, at === '' ? name : `${at}.${name}`));
};
const remedy = 'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.';
const unrendered_templates_reasonOf = (path, { text, kind, isOwn }, whole) => {
    const lines = whole.split('\n').map(withoutComment);
    // The same words may stand in another object of the template.
    const from = isOwn ? lines.findIndex((one) => /^kind:\s*(["']?)(\w+)\1$/.exec(one)?.[2] === kind) : 0;
    const at = lines.findIndex((one, index) => index >= from && one.trim() === text);
    const line = Math.max(0, at < 0 ? lines.findIndex((one) => one.trim() === text) : at) + 1;
    return {
        code: 'CHANGE_UNREAD',
        text: `${path}:${line} changes, where its chart writes ${kind} or leaves it out, and no values at hand show what: others may switch it on. ${remedy}`,
        where: { kind: 'file', path, line, column: 1 },
    };
};
/** What every rendering wrote of a template, by the template's own path. */
const writtenOf = async (renderings) => {
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
        return (path) => found.get(path) ?? [];
    };
    return { before: of('before'), after: of('after') };
};
/** A chart of this repository that another one depends on is rendered as one of its `charts`. */
const ownPath = (path, unit) => {
    if (unit?.source.kind !== 'helm')
        return path;
    for (const [name, folder] of unit.source.local) {
        const copy = (0,revision_tree/* pathIn */.lW)(unit.source.folder, `charts/${name}`);
        if ((0,revision_tree/* isInside */.FK)(path, copy))
            return (0,revision_tree/* pathIn */.lW)(folder, (0,revision_tree/* pathFrom */.Iw)(copy, path));
    }
    return path;
};
const textOf = (objects) => JSON.stringify(objects.map(({ content }) => content));
/** Kinds of Kubernetes' own that decide by no word: what they carry says its own kind. */
const carriers = /^(?:ConfigMap|Secret|Service|Deployment|StatefulSet|DaemonSet|Job|CronJob|NetworkPolicy|HorizontalPodAutoscaler|PodDisruptionBudget|PersistentVolumeClaim|ServiceMonitor|PodMonitor|PrometheusRule)$/;
/** The kind of an object that decides; what a ServiceAccount says beside its name does not. */
const kindIn = (document) => {
    const [, ...said] = /^kind:[ \t]+(["']?)(\w+)\1[ \t]*(?:#.*)?\r?$/m.exec(document) ?? [];
    const own = said[1] ?? '';
    if (template_conditions/* decidingKinds */.T.exec(own)?.[0] === own && own !== 'ServiceAccount')
        return { kind: own, isOwn: true };
    const words = carriers.test(own) ? (document.match(/\bkind["']?:[ \t]*["']?\w+/g) ?? []).slice(1).join(' ') : document;
    const kind = template_conditions/* decidingKinds */.T.exec(words)?.[0];
    return kind === undefined || kind === 'ServiceAccount' ? undefined : { kind, isOwn: false };
};
const linesOf = (text) => text
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
    return withParents(lines).map(({ text, parent }) => ({ text, parent, ...kind }));
});
const withoutComment = (line) => line.replace(/(?:^|\s)#.*$/, '').trimEnd();
const withParents = (lines) => {
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
const onlyIn = (lines, others, isWritten) => {
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
const action = /\{\{[\s\S]*?\}\}/g;
/** Words that a reader of YAML may write otherwise, and a field that decides nothing by itself. */
const rewritten = /^(?:annotations|null|yes|no|on|off|true|false|[\d.]*\.[\d.]*|[-.:]*)$/i;
const served = new Set([...api_versions/* servedByIstio */.P, ...api_versions/* servedBesides */.b]);
/** An annotation that neither Istio nor a tool which brings objects into the cluster reads. */
const isProse = (text) => {
    const name = /^["']?([\w./-]+)["']?:\s/.exec(text)?.[1] ?? '';
    return name !== '' && !/istio|kubernetes\.io|k8s\.io|k14s|helm|argoproj|fluxcd|kustomize|fleet|kapp/i.test(name);
};
/** Whether what a line writes stands in what was written; a line of actions alone writes nothing. */
const shows = ({ text, kind, isOwn, parent }, written) => {
    const rest = text.replaceAll(action, ' ');
    // Versions of one kind are one object, where both are served.
    if (isOwn && served.has(`${/^apiVersion:\s*["']?([\w./]+)["']?$/.exec(text)?.[1] ?? ''}/${kind}`))
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
const askedBy = (lines) => [...new Set(lines.flatMap(({ text }) => text.match(/\.Values(?:\.\w+)*/g) ?? []))].sort().join(' ');
/** The line that asks other values than before, where nothing that was written shows it. */
const asksOtherwise = (gone, come) => askedBy(gone) === askedBy(come) ? undefined : [...come, ...gone].find((line) => askedBy([line]) !== '');

;// CONCATENATED MODULE: ./src/open/unit-sides.ts













/** More units than this in one review help nobody; what is left out proves nothing, by name. */
const mostUnits = 60;
/** Finds the units of a repository that nobody configured, and opens those that the change can reach. */
const openUnits = async (run, repository, configuration, revisions, cache = (0,read_objects/* createReadCache */.VC)()) => {
    const opened = await (0,revision_units/* readBothUnits */.Nu)(repository, revisions, run.context.repository.path);
    const { read } = opened;
    const [before, after] = await Promise.all([(0,chart_releases/* withReleases */.d)(read, opened.before), (0,chart_releases/* withReleases */.d)(read, opened.after)]);
    const reached = await (0,reach_units/* reachUnits */.B7)(read, before, after, cache);
    const neighbours = (0,open_neighbours/* openNeighbours */.B)(run, read, { configuration, revisions, cache, before, after }, reached);
    const around = {
        all: [...neighbours.plain, ...neighbours.rendered, ...neighbours.untouched, ...neighbours.opaque],
        roots: (0,touched_places/* rootNamespaces */.nv)([...before.files, ...after.files].map(({ text }) => text), configuration.protected?.mesh?.rootNamespace),
        assumed: run.inputs.namespace ?? 'default',
        isSaid: run.inputs.namespace !== undefined,
    };
    const deliverers = deliverersOf(run, read, cache, { before, after, changed: reached.changed });
    const besideAll = async (own) => around.all.length === 1 ? (0,unread_names/* withUnreadNames */.K7)(await own.sides(), around.roots) : withNeighbours(own, around);
    const sidesOf = async (own) => (0,unread_names/* withNamesElsewhere */.ZW)(await besideAll(own), neighbours.naming, around.roots);
    const all = [
        ...neighbours.plain.map((own) => ({
            title: reached.onlyPlain ? undefined : own.title,
            sides: () => sidesOf(own),
        })),
        ...neighbours.rendered.map((own, at) => ({
            title: own.title,
            sides: async () => withOtherForms(await withFirstApplied(own, await sidesOf(own), around, {
                pair: reached.rendered[at],
                before,
                render: (pair) => neighbours.of(pair).sides(),
            }), reached.rendered[at], deliverers),
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
const deliverersOf = (run, repository, cache, { before, after, changed, }) => {
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
const withOtherForms = async (sides, pair, from) => {
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
const withRemarks = (units, { opaque, notes }, more) => units.map((unit, index) => index > 0
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
    });
const limited = (units) => {
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

// EXTERNAL MODULE: ./src/open/upgrade.ts
var upgrade = __webpack_require__(45364);
;// CONCATENATED MODULE: ./src/open/check-tasks.ts



/** An environment is one plan; a repository where nobody lists files or environments has one for each unit that is reached. */
const tasksOf = async (run, { repository, revisions }, project, cache) => {
    const { configuration, environments } = project;
    const { before, after } = run.inputs;
    const folders = before !== undefined && after !== undefined;
    const tasks = await Promise.all(environments.map(async (environment) => {
        const listed = (configuration.protected?.policies.length ?? 0) > 0;
        // An upgrade is about every policy, and not about what the change reaches.
        const upgraded = (0,upgrade/* upgradeOf */.A)(run.istio, configuration, environment?.name) !== undefined;
        if (environment !== undefined || listed || folders || upgraded || !(0,revision_units/* isWhole */.wP)(repository))
            return [{ kind: 'judge', project, environment }];
        const { units, changed } = await openUnits(run, repository, configuration, revisions, cache);
        if (units.length === 0)
            return [{ kind: 'untouched', changed }];
        return units.map((unit) => ({ kind: 'judge', project, environment, unit }));
    }));
    return tasks.flat();
};

// EXTERNAL MODULE: ./src/mesh/answer.ts
var mesh_answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/answer-change.ts
var answer_change = __webpack_require__(97552);
// EXTERNAL MODULE: ./src/mesh/destination-of-request.ts
var destination_of_request = __webpack_require__(94015);
// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
// EXTERNAL MODULE: ./src/mesh/recorded-request.ts
var recorded_request = __webpack_require__(16953);
// EXTERNAL MODULE: ./src/mesh/token-rules-key.ts
var token_rules_key = __webpack_require__(86360);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/unlogged-fields.ts





/** Whether a line of the access log answers a condition of this key. */
const loggedKeys = {
    'source.ip': true,
    'remote.ip': true,
    'source.namespace': true,
    'source.principal': true,
    'source.serviceAccount': true,
    'source.trustDomain': true,
    'request.auth.principal': false,
    'request.auth.audiences': false,
    'request.auth.presenter': false,
    'request.auth.claims': false,
    'request.headers': false,
    'destination.ip': false,
    'destination.port': true,
    'connection.sni': true,
    'experimental.envoy.filters.': false,
};
const answersKey = (key) => Object.entries(loggedKeys).some(([name, logged]) => logged && name === key);
/** Whether it answers a field of a source. */
const loggedSources = {
    ipBlocks: true,
    remoteIpBlocks: true,
    namespaces: true,
    serviceAccounts: true,
    trustDomains: true,
    principals: true,
    requestPrincipals: false,
};
/** Fields of a source that no line answers, each once, whether it or its negation stands there. */
const unloggedSources = (sources) => vocabulary/* sourceFieldNames */._e.filter((field) => !loggedSources[field] &&
    sources.some((source) => [field, (0,negative_field/* negativeField */.W)(field)].some((name) => (0,fields/* textsAt */.i1)(source, name).length > 0)));
/** What a rule reads that no line of an access log holds: tokens, and headers. */
const unloggedFieldsOf = (rule) => [
    ...unloggedSources((0,fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,fields/* objectAt */.lJ)(from, 'source'))),
    ...(0,fields/* objectsAt */.yR)(rule, 'when')
        .map((condition) => (0,fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => !answersKey(key)),
];
const fieldsOf = (policies) => policies.flatMap(({ rules = [] }) => rules.flatMap(unloggedFieldsOf));
/**
 * Fields that could turn the answer to a line of a log around if the log held them; none: the answer stands. One that is
 * allowed is turned by a DENY rule alone. One that is refused stands where the rule that refuses reads what the log has,
 * or where no ALLOW rule reads anything else.
 */
const turningFields = (enforcement, answer) => {
    const stages = (0,mesh_enforcement/* everyStageOf */.h)(enforcement);
    const policies = (action) => stages.flatMap((stage) => stage[action]);
    const fields = () => {
        if (answer.verdict === 'unknown')
            return [];
        if (answer.verdict === 'allow')
            return fieldsOf(policies('deny'));
        const decides = policies('deny').find(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key) === answer.policy);
        const rule = answer.rule === null ? undefined : decides?.rules?.[answer.rule];
        return rule === undefined ? fieldsOf(policies('allow')) : unloggedFieldsOf(rule);
    };
    return [...new Set(fields())];
};

// EXTERNAL MODULE: ./src/plan/caller-title.ts
var caller_title = __webpack_require__(2683);
// EXTERNAL MODULE: ./src/plan/mask.ts
var mask = __webpack_require__(7027);
;// CONCATENATED MODULE: ./src/plan/replay-traffic.ts










/** Groups and reasons that are counted one by one; a log of any length stays in bounded memory. */
const counted = 5_000;
const shownGroups = 50;
const shownReasons = 10;
/** Answers that are kept for the next line that asks the same. */
const remembered = 20_000;
/**
 * Puts recorded lines to both sides. A line that stands for a change tells it only where the log holds what decides: where
 * a policy reads a token or a header of it, or the log itself says another answer than the state before, it is untold.
 */
const replayTraffic = async (from, lines, meshes, options) => {
    const judge = createJudge(meshes, options);
    const groups = new Map();
    const reasons = new Map();
    const counts = { lines: 0, judged: 0, 'newly refused': 0, 'newly allowed': 0, 'cannot tell': 0 };
    let outside = 0;
    for await (const line of lines) {
        if (line.trim() === '')
            continue;
        counts.lines += 1;
        const read = (0,recorded_request/* readRecordedLine */.b)(line, from, counts.lines, meshes.before, meshes.after);
        if (read.kind !== 'request') {
            const why = read.kind === 'unreadable' ? read.why : 'neither a request nor a line of an access log in JSON';
            const known = reasons.has(why) || reasons.size < counted ? why : 'another reason';
            reasons.set(known, (reasons.get(known) ?? 0) + 1);
            continue;
        }
        counts.judged += 1;
        const told = judge(read);
        if (told === undefined)
            continue;
        counts[told.change] += 1;
        const { request } = read;
        const place = {
            // Its identity and not its address, or each pod is a caller of its own.
            from: (0,caller_title/* callerTitle */.m)(request.source.principal),
            to: targetTitle(request),
            ...told,
        };
        const key = JSON.stringify([place.change, place.from, place.to, place.reason, place.where]);
        const known = groups.get(key);
        if (known !== undefined)
            known.requests += 1;
        else if (groups.size < counted)
            groups.set(key, { ...place, example: exampleOf(request), requests: 1 });
        else
            outside += 1;
    }
    const sorted = [...groups].sort(([a, left], [b, right]) => right.requests - left.requests || (0,order/* byCodePoint */.HH)(a, b));
    const shown = sorted.slice(0, shownGroups).map(([, group]) => group);
    return {
        from,
        lines: counts.lines,
        judged: counts.judged,
        refused: counts['newly refused'],
        allowed: counts['newly allowed'],
        untold: counts['cannot tell'],
        groups: shown,
        further: outside + sorted.slice(shownGroups).reduce((sum, [, { requests }]) => sum + requests, 0),
        notJudged: [...reasons]
            .sort(([a, left], [b, right]) => right - left || (0,order/* byCodePoint */.HH)(a, b))
            .slice(0, shownReasons)
            .map(([why, number]) => ({ why, lines: number })),
    };
};
/** Judges lines, each that asks the same once; a destination that enforces the same on both sides is not asked at all. */
const createJudge = (meshes, options) => {
    const alike = remember((request) => JSON.stringify([request.destination, request.proxy ?? '']), (request) => isAlike(meshes, request));
    const told = remember(({ request, logged, answered }) => JSON.stringify([request, logged, answered ?? '']), (line) => changeOf(meshes, line, options));
    // A gateway's routes may differ although what it enforces does not.
    return (line) => (line.request.onward === undefined && alike(line.request) ? undefined : told(line));
};
/** The same question has one answer; so many are kept, and then all are forgotten. */
const remember = (keyOf, tell) => {
    const known = new Map();
    return (asked) => {
        const key = keyOf(asked);
        const found = known.get(key);
        if (found !== undefined)
            return found.told;
        if (known.size >= remembered)
            known.clear();
        const told = tell(asked);
        known.set(key, { told });
        return told;
    };
};
const enforcementsOf = (mesh, request) => (0,destination_of_request/* destinationsOfRequest */._t)(mesh, request).map((destination) => mesh.enforcementOf(destination, request.proxy));
const isAlike = ({ before, after }, request) => {
    const keys = (mesh) => enforcementsOf(mesh, request).map(enforcement_key/* enforcementKey */.y).join('\n\n');
    return keys(before) === keys(after);
};
const changeOf = (meshes, line, options) => {
    const { request, logged, answered } = line;
    const [then, now] = [(0,mesh_answer/* judgeRequest */.L7)(meshes.before, request, options), (0,mesh_answer/* judgeRequest */.L7)(meshes.after, request, options)];
    const change = (0,answer_change/* answerChange */.$)(then, now);
    const untold = (reason) => ({ change: 'cannot tell', reason, where: null });
    if (logged) {
        const fields = new Set([
            ...fieldsThatTurn(meshes.before, request, then),
            ...fieldsThatTurn(meshes.after, request, now),
            ...(tokenRulesOf(meshes.before, request) === tokenRulesOf(meshes.after, request) ? [] : ['tokens']),
        ]);
        if (fields.size > 0)
            return untold(`policies there read ${[...fields].sort(order/* byCodePoint */.HH).join(', ')}, which the log does not hold`);
        if (contradicts(answered, then))
            return untold('the log has another answer than the state before gives: what that state holds is not all that decided');
    }
    if (change === undefined)
        return undefined;
    const { answer } = now;
    return { change, reason: answer.reason, where: answer.where };
};
const fieldsThatTurn = (mesh, request, { answer }) => enforcementsOf(mesh, request).flatMap((enforcement) => turningFields(enforcement, answer));
const tokenRulesOf = (mesh, request) => enforcementsOf(mesh, request).map(token_rules_key/* tokenRulesKey */.Q).join('\n');
/** Tokens are not in the log, so that a refusal by a token rule is no word of policies. */
const contradicts = (answered, { answer }) => {
    if (answered === undefined || answered === 'refused by a token rule')
        return false;
    return answered === 'let through' ? answer.verdict === 'deny' : answer.verdict === 'allow';
};
const targetTitle = ({ destination: { namespace, service, workload, labels, port } }) => {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return `${namespace}/${service ?? workload ?? pairs.sort(order/* byCodePoint */.HH).join(',')}:${port}`;
};
/** A query may hold what nobody should read in a review. */
const exampleOf = ({ http, destination }) => http === undefined ? `TCP port ${destination.port}` : (0,mask/* maskText */.gC)(`${http.method} ${http.path.replace(/[?#].*$/s, '')}`);

// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
;// CONCATENATED MODULE: ./src/open/replay-recorded.ts



/**
 * The plan with what recorded traffic meets after the change, where the configuration names any. Traffic that is not there
 * is told and stops nothing: it judges the change no more than a test that did not run.
 */
const replayRecorded = async (run, configuration, environment, judged) => {
    const from = environment?.traffic;
    if (from === undefined)
        return judged;
    const recorded = await readAll(run, from, judged);
    // Callers and paths of real requests are nothing that the repository says.
    const shown = (0,publish_live/* hidesLive */.W)(run.context, configuration) ? withoutNames(recorded) : recorded;
    return { ...judged, plan: { ...judged.plan, observed: { ...judged.plan.observed, recorded: shown } } };
};
const readAll = async (run, from, { meshes }) => {
    try {
        return await replayTraffic(from, run.readTraffic(from), meshes, { now: run.clock.now() });
    }
    catch (error) {
        if (!(error instanceof problem/* Refusal */.P))
            throw error;
        const [{ message }] = error.problems;
        return { ...nothing, from, unread: message };
    }
};
const nothing = { lines: 0, judged: 0, refused: 0, allowed: 0, untold: 0, groups: [], further: 0, notJudged: [] };
const withoutNames = (recorded) => ({
    ...recorded,
    groups: [],
    further: recorded.refused + recorded.allowed + recorded.untold,
    notJudged: [],
});

// EXTERNAL MODULE: ./src/open/open-environment.ts + 1 modules
var open_environment = __webpack_require__(16038);
// EXTERNAL MODULE: ./src/open/read-sides.ts + 3 modules
var read_sides = __webpack_require__(21173);
// EXTERNAL MODULE: ./src/plan/judge-arrival.ts
var judge_arrival = __webpack_require__(29340);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 41 modules
var judge_environment = __webpack_require__(16817);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/speak/missing-rights.ts + 1 modules
var missing_rights = __webpack_require__(34424);
// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 3 modules
var publish_plans = __webpack_require__(58864);
// EXTERNAL MODULE: ./src/speak/publish-untouched.ts
var publish_untouched = __webpack_require__(2555);
// EXTERNAL MODULE: ./src/speak/say-objections.ts
var say_objections = __webpack_require__(37598);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/judge.ts


















/** Clusters that are read at the same time; each takes eight connections of its own. */
const clustersAtOnce = 4;
/** Opens every environment, judges it, and shows the result. */
const judge = async (run, identified) => {
    const cache = (0,read_objects/* createReadCache */.VC)();
    const tasks = (await Promise.all(identified.projects.map((project) => tasksOf(run, identified, project, cache)))).flat();
    const untouched = tasks.find((task) => task.kind === 'untouched');
    if (untouched !== undefined && tasks.length === 1) {
        await (0,publish_untouched.publishUntouched)(run, untouched.changed, identified.revisions);
        return (0,outcome/* fine */.Bs)();
    }
    const wanted = tasks.filter((task) => task.kind === 'judge');
    const alone = wanted.length === 1;
    const sidesOf = readOnce(run, identified, cache);
    const judged = await fewAtOnce(wanted, clustersAtOnce, (task) => judgeOne(run, identified, task, { cache, alone, sidesOf: sidesOf(task.project) }));
    // In order of the configuration, whichever cluster answered first.
    for (const { say } of judged)
        say();
    const problems = judged.flatMap(({ unreached }) => unreached ?? []);
    const [first, ...rest] = problems;
    if (first !== undefined && problems.length === judged.length)
        throw new problem/* Refusal */.P(first, ...rest);
    for (const problem of problems)
        run.output.problem(problem);
    const shown = judged.flatMap(({ arrival, ...own }) => (arrival === undefined ? [own] : [own, arrival]));
    const plans = shown.map(({ plan }) => plan);
    const gated = plans.every((plan) => plan.reviewed.gate.passed) ? codes/* exitCodes */.h.fine : codes/* exitCodes */.h.gate;
    // What could not be asked is no green run, whatever the others say.
    const exitCode = first === undefined ? gated : codes/* codes */.F[first.code].exit;
    await (0,publish_plans/* publishPlans */.e)(run, { command: 'check', shown, meta: metaOf(run, identified), exitCode });
    return first === undefined ? { exitCode, errors: [], plans } : (0,outcome/* refused */.J5)([first, ...rest], plans);
};
/** Environments are compared beside each other: the files of each are read once. */
const readOnce = (run, { repository, revisions }, cache) => {
    const known = new Map();
    return ({ configuration }) => (environment) => {
        const sides = known.get(environment) ?? (0,read_sides/* readSides */.h)(run, repository, configuration, revisions, environment, cache);
        known.set(environment, sides);
        return sides;
    };
};
const metaOf = ({ context, inputs, docsBase }, { revisions, projects, unjudged }) => {
    const { before, after } = inputs;
    const folders = before !== undefined && after !== undefined;
    return {
        base: folders ? before : revisions.base,
        head: folders ? after : (context.mergeRequest?.headSha ?? revisions.head),
        ...(folders || context.platform !== 'local' || revisions.note === undefined ? {} : { note: revisions.note }),
        ...(unjudged.notes.length === 0 ? {} : { unjudged: unjudged.notes }),
        ...(revisions.nothing === undefined ? {} : { nothing: revisions.nothing }),
        firstRun: projects.every(({ configuration }) => configuration.firstRun),
        ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
        docsBase,
    };
};
/**
 * One environment. A cluster or snapshot that cannot be read costs only the environments that need it: these are compared
 * by the repository's files alone, and proven of nothing. Where there is no other environment, the run ends with it.
 */
const judgeOne = async (run, { repository, revisions, identities, unjudged }, { project, environment, unit }, { cache, alone, sidesOf }) => {
    const { configuration, several, path } = project;
    const identity = environment === undefined ? undefined : identities.get(environment);
    const file = several ? { file: path } : {};
    const settled = {
        repository,
        revisions,
        configuration,
        environment,
        identity,
        cache,
        unjudged,
        ...(run.istio === undefined ? { sidesOf } : {}),
        ...file,
        ...(unit === undefined ? {} : { sides: await unit.sides() }),
        ...(unit?.title === undefined ? {} : { unit: unit.title }),
    };
    const judged = async (opened) => {
        const plan = await replayRecorded(run, configuration, environment, (0,judge_environment/* judgeEnvironment */.v)(opened));
        const confirmed = await (0,confirm_plan/* confirmPlan */.U)(opened, plan);
        const arrival = reviewedArrival(opened, plan);
        const told = (0,plan_writes/* withObjections */.xY)(confirmed.plan, { own: confirmed.problems, server: confirmed.objections });
        return {
            ...(0,publish_live/* toShow */.Dh)(opened, { ...plan, plan: told }),
            ...(arrival === undefined ? {} : { arrival }),
            say: () => {
                (0,missing_rights/* sayMissingRights */.jW)(run, opened);
                (0,say_objections/* sayObjections */.C)(run, opened, [...confirmed.problems, ...confirmed.objections]);
            },
        };
    };
    if (environment === undefined || alone)
        return (0,open_environment/* openEnvironment */.Ay)(run, settled, judged);
    return (0,open_environment/* openEnvironment */.Ay)(run, settled, judged, (opened, problem) => {
        const unreached = { ...problem, message: `environment ${JSON.stringify(environment.name)}: ${problem.message}` };
        const { plan, objects } = (0,judge_environment/* judgeEnvironment */.v)({ ...opened, unreached });
        return { plan, objects, unreached, say: () => undefined };
    });
};
/**
 * Where the configuration takes what was reviewed in the merge request alone, its comment has to show all that the merge brings
 * into the cluster. What it may not show is not reviewed, and `apply` stops there.
 */
const reviewedArrival = (opened, judged) => {
    const { environment, world, hides } = opened;
    return environment?.reviewed !== 'required' || world === undefined || hides
        ? undefined
        : (0,judge_arrival/* judgeArrival */.b)({ ...opened, environment, world }, judged);
};


/***/ }),

/***/ 97552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ answerChange)
/* harmony export */ });
/** How the answer to one request changes; undefined where it stays. */
const answerChange = ({ answer: before, unmodelled: then }, { answer: after, unmodelled: now }) => {
    // What nobody modelled, an EnvoyFilter or a WasmPlugin, comes, goes or changes on the way of this request.
    if (then.join('\n') !== now.join('\n'))
        return 'cannot tell';
    if (before.verdict === 'unknown' || after.verdict === 'unknown') {
        return before.verdict === after.verdict && before.reason === after.reason ? undefined : 'cannot tell';
    }
    if (before.verdict === after.verdict)
        return undefined;
    return after.verdict === 'allow' ? 'newly allowed' : 'newly refused';
};


/***/ }),

/***/ 16953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readRecordedLine)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _access_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75380);
/* harmony import */ var _request_of_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44365);



/** Reads a line; one of a log with the Services of the state after, then of the one before. */
const readRecordedLine = (line, path, number, before, after) => {
    const value = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLine */ .A)(line);
    if (value === undefined || !(0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessLogLine */ .vL)(value)) {
        try {
            return { kind: 'request', request: (0,_request_of_line_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOfLine */ .V)(line, path, number), logged: false };
        }
        catch (error) {
            if (!(error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
                throw error;
            return { kind: 'wrong', problem: error.problems[0] };
        }
    }
    const read = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, after);
    if (read.kind === 'request')
        return { ...read, logged: true };
    const older = (0,_access_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccessLogLine */ .dO)(value, before);
    return older.kind === 'request' ? { ...older, logged: true } : read;
};


/***/ }),

/***/ 44365:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ requestOfLine)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/mesh/access-log.ts
var access_log = __webpack_require__(75380);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/request-form.ts




const remedy = 'Write the request as docs/schemas/request.schema.json says.';
const describe = (value) => {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const refuse = (place, expected) => {
    throw new problem/* Refusal */.P({
        code: 'REQUEST_FORM',
        message: `${place.path} is not what a request has there`,
        ...(place.where === undefined ? {} : { where: place.where }),
        expected,
        received: describe(place.value),
        remedy,
    });
};
/** The members of an object, `null` counting as absent; any other name is refused. */
const membersOf = (place, names) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object');
    const known = new Set(names);
    for (const name of Object.keys(value))
        if (!known.has(name))
            refuse({ ...place, path: `${place.path}.${name}`, value: value[name] }, `one of ${names.join(', ')}`);
    return (name) => {
        const inner = Object.hasOwn(value, name) ? value[name] : undefined;
        return { value: inner === null ? undefined : inner, path: `${place.path}.${name}`, where: place.where };
    };
};
const request_form_text = (place) => (typeof place.value === 'string' ? place.value : refuse(place, 'text'));
const textOrNone = (place) => (place.value === undefined ? undefined : request_form_text(place));
const flag = (place) => typeof place.value === 'boolean' ? place.value : refuse(place, 'true or false');
const word = (place, words) => words.find((one) => one === place.value) ?? refuse(place, `one of ${words.join(', ')}`);
const texts = (place) => {
    const { value } = place;
    if (!Array.isArray(value))
        return refuse(place, 'a list of texts');
    return value.map((item, index) => request_form_text({ ...place, value: item, path: `${place.path}[${index}]` }));
};
const textMap = (place) => {
    const { value } = place;
    if (!(0,json/* isJsonObject */.OW)(value))
        return refuse(place, 'an object of texts');
    const out = Object.create(null);
    for (const [name, item] of Object.entries(value))
        out[name] = request_form_text({ ...place, value: item, path: `${place.path}.${name}` });
    return out;
};
/** Members that are there, without those that are not; each is asked for, so that none is read past. */
const given = (shape) => Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
const readPort = (place) => typeof place.value === 'number' && Number.isInteger(place.value) && place.value >= 1 && place.value <= 65535
    ? place.value
    : refuse(place, 'a port from 1 to 65535');
/** An address, of IPv6 also between the brackets of a URL; any other text would match no policy without a word. */
const addressOrNone = (place) => {
    const given = textOrNone(place)?.replace(/^\[(.*)\]$/, '$1');
    if (given === undefined || given === '')
        return undefined;
    return (0,address/* readAddress */.z)(given) === undefined ? refuse(place, 'an IP address without a port') : given;
};
const readDestination = (place) => {
    const at = membersOf(place, ['namespace', 'service', 'workload', 'labels', 'ip', 'principal', 'port']);
    const labels = at('labels');
    return {
        namespace: request_form_text(at('namespace')),
        labels: labels.value === undefined ? {} : textMap(labels),
        port: readPort(at('port')),
        ...given({
            service: textOrNone(at('service')),
            workload: textOrNone(at('workload')),
            ip: addressOrNone(at('ip')),
            principal: textOrNone(at('principal')),
        }),
    };
};
const readSource = (place) => {
    if (place.value === undefined)
        return {};
    const at = membersOf(place, ['namespace', 'serviceAccount', 'ip', 'principal', 'uriSans']);
    const names = at('uriSans');
    return given({
        namespace: textOrNone(at('namespace')),
        serviceAccount: textOrNone(at('serviceAccount')),
        ip: addressOrNone(at('ip')),
        principal: textOrNone(at('principal')),
        uriSans: names.value === undefined ? undefined : texts(names),
    });
};
const tokenPlace = /^(authorization|header:[!#$%&'*+.^_`|~0-9A-Za-z-]+(:[^]*)?|param:[^]+|cookie:[^;=\s]+)$/;
const readToken = (place) => {
    const at = membersOf(place, ['claims', 'in', 'signature', 'expired']);
    const claims = at('claims');
    const where = at('in');
    const [signature, expired] = [at('signature'), at('expired')];
    return {
        claims: (0,json/* isJsonObject */.OW)(claims.value) ? claims.value : refuse(claims, 'an object of claims'),
        in: tokenPlace.test(request_form_text(where))
            ? request_form_text(where)
            : refuse(where, 'authorization, header:NAME:PREFIX, param:NAME or cookie:NAME'),
        signature: signature.value === undefined ? 'valid' : word(signature, ['valid', 'invalid']),
        ...(expired.value === undefined ? {} : { expired: flag(expired) }),
    };
};
const readHeaders = (place) => {
    if (place.value === undefined)
        return {};
    if (!Array.isArray(place.value))
        return textMap(place);
    return place.value.map((line, index) => {
        const here = { ...place, value: line, path: `${place.path}[${index}]` };
        const [name, value, ...rest] = texts(here);
        if (name === undefined || value === undefined || rest.length > 0)
            return refuse(here, 'a pair [name, value]');
        return [name, value];
    });
};
const readHttp = (place) => {
    const at = membersOf(place, ['method', 'authority', 'path', 'pathBase64', 'headers', 'bearer', 'tokens']);
    const tokens = at('tokens');
    const list = tokens.value;
    return {
        method: request_form_text(at('method')),
        authority: request_form_text(at('authority')),
        path: request_form_text(at('path')),
        headers: readHeaders(at('headers')),
        ...given({
            pathBase64: textOrNone(at('pathBase64')),
            bearer: textOrNone(at('bearer')),
            tokens: list === undefined
                ? undefined
                : Array.isArray(list)
                    ? list.map((item, index) => readToken({ ...tokens, value: item, path: `${tokens.path}[${index}]` }))
                    : refuse(tokens, 'a list of tokens'),
        }),
    };
};
const readOnward = (place) => {
    const at = membersOf(place, ['gateway', 'to', 'port', 'path', 'authority']);
    const port = at('port');
    return {
        gateway: request_form_text(at('gateway')),
        to: request_form_text(at('to')),
        // A host outside of the mesh has the port that the route came to.
        port: port.value === 0 ? 0 : readPort(port),
        ...given({
            path: textOrNone(at('path')),
            authority: textOrNone(at('authority')),
        }),
    };
};
/** What a table of requests says beside each: read past. */
const labels = ['id', 'name', 'note', 'comment', 'description'];
/** Where `mtls` is missing, `tls` says it, or a principal that only a certificate shows. */
const readMutual = (mtls, tls, source) => {
    if (mtls.value !== undefined)
        return flag(mtls);
    if (tls.value !== undefined)
        return tls.value === 'mutual';
    const shown = (source.principal ?? '') !== '' || (source.uriSans ?? []).length > 0;
    return shown ? true : flag(mtls);
};
/**
 * Reads one request in the published form (docs/schemas/request.schema.json). `null` counts as absent; a name that the
 * form does not have is refused, since a misspelt member would silently change the verdict. Throws a `Refusal` with
 * REQUEST_FORM that names the member, what is expected there and what was received.
 */
const readRequest = (json, where) => {
    const at = membersOf({ value: json, path: 'request', where }, [
        'protocol',
        'proxy',
        'destination',
        'source',
        'mtls',
        'tls',
        'alpn',
        'sni',
        'http',
        'onward',
        ...labels,
    ]);
    const [protocol, proxy, http, tls, alpn] = [at('protocol'), at('proxy'), at('http'), at('tls'), at('alpn')];
    const onward = at('onward');
    const kind = word(protocol, ['http', 'http2', 'grpc', 'tcp']);
    if (kind === 'tcp' && http.value !== undefined)
        refuse(http, 'nothing: the protocol is tcp');
    if (kind !== 'tcp' && http.value === undefined)
        refuse(http, 'method, authority, path and headers');
    // `k8s-gateway` is how the tables of Istio's own suite name a gateway of the Gateway API.
    const proxies = ['sidecar', 'gateway', 'k8s-gateway', 'waypoint', 'ztunnel'];
    const chosen = proxy.value === undefined ? undefined : word(proxy, proxies);
    const source = readSource(at('source'));
    return {
        protocol: kind,
        destination: readDestination(at('destination')),
        source,
        mtls: readMutual(at('mtls'), tls, source),
        ...given({
            proxy: chosen === 'k8s-gateway' ? 'gateway' : chosen,
            tls: tls.value === undefined ? undefined : word(tls, ['none', 'simple', 'mutual']),
            alpn: alpn.value === undefined ? undefined : texts(alpn),
            sni: textOrNone(at('sni')),
            http: http.value === undefined ? undefined : readHttp(http),
            onward: onward.value === undefined ? undefined : readOnward(onward),
        }),
    };
};
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([left], [right]) => byCodePoint(left, right)));
/** What of a `Shape` is there; each member is given, so that none is left out unnoticed. */
const present = (members) => Object.fromEntries(Object.entries(members).filter((entry) => entry[1] !== undefined));
/** The published form of a request: members in one order, absent ones left out, maps sorted. Reading it gives it back. */
const writeRequest = (request) => {
    const { destination, source, http, onward } = request;
    return present({
        protocol: request.protocol,
        proxy: request.proxy,
        destination: present({
            namespace: destination.namespace,
            service: destination.service,
            workload: destination.workload,
            labels: sorted(destination.labels),
            ip: destination.ip,
            principal: destination.principal,
            port: destination.port,
        }),
        source: present({
            namespace: source.namespace,
            serviceAccount: source.serviceAccount,
            ip: source.ip,
            principal: source.principal,
            uriSans: source.uriSans,
        }),
        mtls: request.mtls,
        tls: request.tls,
        alpn: request.alpn,
        sni: request.sni,
        http: http === undefined ? undefined : writeHttp(http),
        onward: onward === undefined
            ? undefined
            : present({
                gateway: onward.gateway,
                to: onward.to,
                port: onward.port,
                path: onward.path,
                authority: onward.authority,
            }),
    });
};
const writeHttp = (http) => present({
    method: http.method,
    authority: http.authority,
    path: http.path,
    pathBase64: http.pathBase64,
    headers: Array.isArray(http.headers)
        ? http.headers.map(([name, value]) => [name, value])
        : sorted(http.headers),
    bearer: http.bearer,
    tokens: http.tokens?.map((token) => present({ claims: token.claims, in: token.in, signature: token.signature, expired: token.expired })),
});

;// CONCATENATED MODULE: ./src/mesh/request-of-line.ts



/** One line of a file of requests. */
const requestOfLine = (line, path, number) => {
    const value = (0,access_log/* parseLine */.A)(line);
    const where = { kind: 'file', path: path === '-' ? 'stdin' : path, line: number, column: 1 };
    if (value === undefined) {
        throw new problem/* Refusal */.P({
            code: 'REQUEST_FORM',
            message: 'a line is no JSON object',
            where,
            expected: 'one request a line',
            received: line.slice(0, 60),
            remedy: 'See docs/schemas/request.schema.json for the form of a request.',
        });
    }
    return placed(where, () => readRequest(value));
};
/** Adds the line to what the reader of the form refuses. */
const placed = (where, read) => {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof problem/* Refusal */.P))
            throw error;
        const [first, ...rest] = error.problems;
        throw new problem/* Refusal */.P({ ...first, where: first.where ?? where }, ...rest);
    }
};


/***/ }),

/***/ 30955:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openNeighbours)
/* harmony export */ });
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45469);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51747);
/* harmony import */ var _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17097);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14420);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1451);
/* harmony import */ var _chart_users_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76565);
/* harmony import */ var _template_conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4809);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79681);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91721);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72082);














const openNeighbours = (run, repository, found, reached) => {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...reached.untouched.map(({ title, before, after }) => ({
                ...rendered({ title, before: after ?? before, after: after ?? before }),
                isUntouched: true,
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
const untouched = (neighbour) => ({
    ...neighbour,
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
});
const renderedNeighbour = (run, repository, { before, after, cache }, pair) => {
    const sidesIn = async (namespace) => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace };
        return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_9__/* .renderedSides */ .u)(ports, pair, pair.before === pair.after ? after : before, after);
    };
    const known = new Map();
    return {
        title: pair.title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => wordsOfPair(pair, before, after)),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => sidesIn(run.inputs.namespace)),
        releasedIn: (namespace) => {
            const sides = known.get(namespace) ?? sidesIn(namespace);
            known.set(namespace, sides);
            return sides;
        },
    };
};
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
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(() => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_8__/* .readSides */ .h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository, { before, after }) => {
    const files = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_7__/* .opaqueFiles */ .Vg)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_6__/* .mayBecomeObject */ .Wk)(file, file.text));
                return { ...(0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};
/** Objects that Terraform applies: where they decide is not known, and whom they name is. */
const terraformNeighbours = (repository, { after }) => {
    const paths = after.tree.paths.filter((path) => path.endsWith('.tf'));
    if (paths.length === 0)
        return [];
    const title = 'the files of Terraform';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = paths
                    .map((path) => ({ path, text: decoder.decode(read.get(path)) }))
                    .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__/* .decidingText */ .Bi.test(text));
                return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts);
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'Terraform fills it in' })),
        },
    ];
};
/** Where a call puts its objects is no namespace that they are about. */
const ownSpace = /(?<=\s)(?:-n|--namespace)[=\s]["']?[\w-]+["']?/g;
const creatingBinding = /\bcreate\s+(?:cluster)?rolebindings?\b/i;
/** Objects that scripts and pipelines write out themselves, or bindings that they create by words alone. */
const scriptsNeighbour = (repository, { after }) => {
    const title = 'the scripts';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const texts = (await (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .deployTexts */ .Oj)(repository, after))
                .filter(({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)))
                .map(({ path, text }) => ({ path, text: (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .runningLines */ .HE)(text).join('\n').replaceAll(ownSpace, '') }))
                .filter(({ text }) => _changed_terraform_js__WEBPACK_IMPORTED_MODULE_12__/* .decidingText */ .Bi.test(text) || creatingBinding.test(text));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'a script applies it' })),
    };
};
/** Zarf fills in; Kyverno makes objects of what a rule generates, and the operator of UDS policies of a Package's peers. */
const madeByOthers = /###ZARF_|\bkyverno\.io\/[^]*\bgenerate\b|\buds\.dev\/[^]*\bremoteNamespace\b/;
/** Objects that programs of the cluster make of others, or of which the package says a part. */
const madeNeighbours = ({ after }) => {
    const why = { code: 'NOT_RENDERED', text: 'another program makes the objects' };
    return after.files
        .filter(({ text }) => madeByOthers.test(text))
        .map(({ path, text }) => ({
        title: 'what other programs make',
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title: path, reads: new Set([path]) }, [{ path, text }])),
        sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)(why)),
    }));
};
const anyValue = /\{\{[^}]*\}\}/g;
const noNames = new Set();
/** A template without what is filled in by other values than those. */
const filledByOnly = (text, gives) => gives === 'any' || /\b(?:include|template|range|with)\b|:=/.test(text)
    ? text
    : text.replaceAll(anyValue, (hole) => ((0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForOne */ .GF)(hole, gives) ? hole : '_'));
/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = (repository, { after }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_3__/* .chartFolders */ .ue)(after.tree)].map((folder) => {
    const title = folder === '' ? 'the chart of the root' : folder;
    const users = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => (await (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .chartUsers */ .D5)(repository, after)).filter(({ takes }) => takes(folder)));
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const given = (await users()).map(({ gives }) => gives);
            const gives = given.includes('any')
                ? 'any'
                : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]));
            const paths = given.length === 0 ? [] : after.tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_13__/* .pathIn */ .lW)(folder, 'templates'));
            const texts = [...(await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_10__/* .textsOf */ .CB)(repository, after, paths))]
                .filter(([, text]) => _template_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingKinds */ .T.test(text) && (gives === 'any' || (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_4__/* .asksForOne */ .GF)(text, gives)))
                .map(([path, text]) => ({ path, text: filledByOnly(text, gives) }));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts);
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_11__/* .once */ .O)(async () => {
            const [first] = await users();
            const by = first === undefined ? 'something' : `${first.title} at ${first.path}:${first.line}`;
            return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: `${by} gives it values that it was not rendered with` });
        }),
    };
});


/***/ })

};
