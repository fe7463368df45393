export const id = 1964;
export const ids = [1964];
export const modules = {

/***/ 69789:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hb: () => (/* binding */ coverWithBoxes),
/* harmony export */   bx: () => (/* binding */ nodeOfBox),
/* harmony export */   qk: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5019);

/** A point of the set, by preference at every level. */
const pointOf = function (space, node, preference) {
    const { diagrams } = space;
    const point = [];
    let at = node;
    diagrams.sizes.forEach((size, level) => {
        const order = preference(level) ?? Array.from({ length: size }, (_, value) => value);
        if (diagrams.levelOf(at) !== level) {
            point.push(order[0] ?? 0);
            return;
        }
        const value = order.find((one) => diagrams.childOf(at, one) !== _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg) ?? 0;
        point.push(value);
        at = diagrams.childOf(at, value);
    });
    return point;
};
/** Values of `level` for which the whole box, with that value, lies inside the set. */
const valuesInside = function (space, node, box, level) {
    const { diagrams } = space;
    const size = diagrams.sizes[level] ?? 0;
    const all = Array.from({ length: size }, (_, value) => value);
    const children = (at) => {
        const allowed = box[diagrams.levelOf(at)];
        if (allowed === undefined)
            return diagrams.branches(at).map(({ child }) => child);
        return [...new Set(allowed.map((value) => diagrams.childOf(at, value)))];
    };
    const inside = new Map();
    const isInside = (at) => {
        if (at === _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg || at === _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL */ .eW)
            return at === _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .FULL */ .eW;
        const known = inside.get(at);
        if (known !== undefined)
            return known;
        const result = children(at).every(isInside);
        inside.set(at, result);
        return result;
    };
    const found = new Map();
    /** Undefined stands for all values. */
    const walk = (at) => {
        const here = diagrams.levelOf(at);
        if (here > level)
            return isInside(at) ? undefined : new Set();
        if (found.has(at))
            return found.get(at);
        let result;
        if (here === level)
            result = new Set(diagrams.branches(at).flatMap(({ child, values }) => (isInside(child) ? values : [])));
        else
            for (const child of children(at)) {
                const next = walk(child);
                if (next === undefined)
                    continue;
                result = result === undefined ? next : new Set([...result].filter((value) => next.has(value)));
                if (result.size === 0)
                    break;
            }
        found.set(at, result);
        return result;
    };
    const result = walk(node);
    return result === undefined ? all : all.filter((value) => result.has(value));
};
/** The requests of a box as a set. */
const nodeOfBox = function (space, box) { return space.diagrams.intersectionOf(box.flatMap((values, level) => (values === undefined ? [] : [space.diagrams.where(level, values)]))) };
/** Whether the set holds the whole box. */
const isInside = function (space, box, set) { return space.diagrams.subtract(nodeOfBox(space, box), set) === _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg };
/**
 * Few boxes whose union holds `care` and lies inside `allowed`. Each grows from one point of `care` that no earlier box
 * holds, level by level, as far as it may; so each is a largest one around its point.
 */
const coverWithBoxes = function (space, options) {
    const { diagrams } = space;
    const boxes = [];
    let rest = options.care;
    while (rest !== _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg) {
        if (boxes.length >= options.most)
            return { boxes, rest };
        const point = pointOf(space, rest, options.preference);
        const box = point.map((value) => [value]);
        for (const level of options.order) {
            const values = valuesInside(space, options.allowed, box, level);
            box[level] = values.length === diagrams.sizes[level] ? undefined : values;
        }
        boxes.push({ box, point });
        rest = diagrams.subtract(rest, nodeOfBox(space, box));
    }
    return { boxes: withoutRedundant(space, options.care, boxes), rest };
};
/** An early box may lie inside later, larger ones: a row that says nothing of its own. */
const withoutRedundant = function (space, care, boxes) {
    const { diagrams } = space;
    const nodes = new Map(boxes.map(({ box }) => [box, diagrams.intersect(care, nodeOfBox(space, box))]));
    let kept = boxes;
    for (const candidate of boxes) {
        const others = kept.filter((one) => one !== candidate);
        const covered = diagrams.unionOf(others.map(({ box }) => nodes.get(box) ?? _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg));
        if (diagrams.subtract(nodes.get(candidate.box) ?? _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg, covered) === _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY */ .wg)
            kept = others;
    }
    return kept;
};


/***/ }),

/***/ 94781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony export titleOf */
const titleOf = function (test) {
    switch (test.kind) {
        case 'text':
            return test.language.title;
        case 'present':
            return 'any';
        case 'numbers':
            return test.title;
        case 'choice':
            return test.values.join(' or ');
    }
};
/** Tests that cover `wanted` exactly, the widest first; undefined where they cannot. */
const cover = function (wanted, named) {
    const rest = new Set(wanted);
    const used = [];
    const inside = named.filter(({ classes }) => classes.length > 0 && classes.every((one) => wanted.has(one)));
    while (rest.size > 0) {
        let best;
        let most = 0;
        for (const one of inside) {
            const gain = one.classes.filter((at) => rest.has(at)).length;
            if (gain > most)
                [best, most] = [one, gain];
        }
        if (best === undefined)
            return undefined;
        used.push(best);
        for (const at of best.classes)
            rest.delete(at);
    }
    return used;
};
const any = { kind: 'any' };
const none = { kind: 'none' };
/**
 * Words for a set of classes of one axis, exactly: `any`; patterns; a pattern except others; or, where nothing shorter
 * says it, the patterns that a class is in and out of. Undefined stands for every value.
 */
const describe = function (axis, classes) {
    const wanted = new Set(classes);
    if (wanted.size === axis.size)
        return undefined;
    if (axis.dimension.kind === 'choice')
        return classes.map((at) => ({ of: { kind: 'pattern', title: String(axis.sample(at)) }, except: [] }));
    const all = Array.from({ length: axis.size }, (_, at) => at);
    const optional = axis.dimension.kind !== 'texts' && axis.dimension.optional;
    const named = patternsOf(axis);
    const absent = optional ? [{ term: none, classes: [0] }] : [];
    const present = optional ? [{ term: any, classes: all.slice(1) }] : [];
    const union = cover(wanted, [...present, ...named, ...absent]);
    const plain = union?.map(({ term }) => ({ of: term, except: [] }));
    const complement = new Set(all.filter((at) => !wanted.has(at)));
    const missing = cover(complement, [...named, ...absent, ...present]);
    if (plain !== undefined && (missing === undefined || plain.length <= missing.length + 1))
        return plain;
    if (missing !== undefined && missing.length <= 6)
        return [{ of: any, except: missing.map(({ term }) => term) }];
    // The narrowest pattern around what is left, minus the patterns that fill the gap.
    const pieces = [];
    const rest = new Set(wanted);
    const bases = [...named, ...present, ...absent].reverse();
    while (rest.size > 0) {
        let best;
        for (const base of bases) {
            const gain = base.classes.filter((at) => rest.has(at));
            if (gain.length === 0)
                continue;
            const gap = new Set(base.classes.filter((at) => !wanted.has(at)));
            const except = cover(gap, named);
            if (except === undefined)
                continue;
            const cost = (1 + except.length) / gain.length;
            if (best === undefined || cost < best.cost)
                best = { piece: { of: base.term, except: except.map(({ term }) => term) }, gain, cost };
        }
        if (best === undefined)
            break;
        pieces.push(best.piece);
        for (const at of best.gain)
            rest.delete(at);
    }
    for (const at of rest)
        pieces.push(signature(axis, named, at));
    return pieces;
};
/** Patterns that some value fits, the widest first. */
const patternsOf = function (axis) { return axis.tests
    .map((test, index) => ({
    title: titleOf(test),
    bare: test.kind === 'present',
    classes: axis.classesOf(index),
}))
    .filter(({ classes }) => classes.length > 0)
    .sort((left, right) => right.classes.length - left.classes.length || (left.title < right.title ? -1 : 1))
    .map(({ title, bare, classes }) => ({ term: bare ? any : { kind: 'pattern', title }, classes })) };
/** The patterns that one class is in, and those that reach into them and that it is not in. */
const signature = function (axis, named, at) {
    const patterns = named.filter(({ term }) => term.kind === 'pattern');
    const around = patterns.filter(({ classes }) => classes.includes(at));
    if (around.length === 0 && axis.sample(at) === undefined)
        return { of: none, except: [] };
    // One inside another says it alone; of two equal ones the first does.
    const into = around.filter((one, index) => !around.some((other, place) => other !== one &&
        other.classes.every((atom) => one.classes.includes(atom)) &&
        (other.classes.length < one.classes.length || place < index)));
    const within = Array.from({ length: axis.size }, (_, atom) => atom).filter((atom) => into.every(({ classes }) => classes.includes(atom)));
    const out = patterns.filter(({ classes }) => !classes.includes(at) && classes.some((atom) => within.includes(atom)));
    const titles = into.flatMap(({ term }) => (term.kind === 'pattern' ? [term.title] : []));
    const [only] = titles;
    const of = only === undefined ? any : titles.length === 1 ? { kind: 'pattern', title: only } : { kind: 'all of', titles };
    return { of, except: out.map(({ term }) => term) };
};


/***/ }),

/***/ 32462:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tk: () => (/* binding */ alignDestinations),
  Xh: () => (/* binding */ joinedDestinations),
  mZ: () => (/* binding */ relabelledDestinations)
});

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
;// CONCATENATED MODULE: ./src/mesh/extended-places.ts








const kinds = [
    ['networking.istio.io', 'EnvoyFilter'],
    ['extensions.istio.io', 'WasmPlugin'],
    ['extensions.istio.io', 'TrafficExtension'],
    ['networking.istio.io', 'Sidecar'],
];
const extensionsOf = function ({ state }) { return kinds.flatMap(([group, kind]) => (0,objects_of_kind/* objectsOfKind */._c)(state, group, kind)) };
/** Extensions that only one of the states has as they are. */
const changedExtensions = function (before, after) {
    const all = [...extensionsOf(before), ...extensionsOf(after)];
    if (all.length === 0)
        return [];
    return [...(0,group_by/* groupBy */.$)(all, ({ key }) => (0,object/* keyText */.Pu)(key)).values()].flatMap(([first, second, ...others]) => first !== undefined && second !== undefined && others.length === 0 && (0,digest/* objectDigest */.A2)(first) === (0,digest/* objectDigest */.A2)(second)
        ? []
        : [first, second, ...others].flatMap((one) => one ?? []));
};
/** Labels of the pods that an extension is for, by its selector or as those of a Gateway; one for all of them names none. */
const labelsOf = function (object) {
    const target = (0,attachment/* targetOf */.$r)(object);
    const gateways = target.refs.filter(({ kind }) => kind === 'Gateway');
    if (target.refs.length > 0)
        return gateways.map(({ name }) => ({ [attachment/* gatewayNameLabel */.SQ]: name }));
    const named = (0,fields/* textMapAt */.Pf)(object.content, 'spec', 'workloadSelector', 'labels');
    return [named, target.selector].filter((labels) => Object.keys(labels).length > 0);
};
/** A filter or a plugin may refuse by itself; listeners of a Sidecar refuse nothing that no policy does. */
const mayRefuse = function ({ key }) { return key.kind !== 'Sidecar' };
/** Whether anything is refused there: where nothing is, an extension that comes opens nothing. */
const isGuarded = function (mesh, place) { return (0,enforcement/* everyStageOf */.h)(mesh.enforcementOf(place)).some(({ mutualTls, allow, deny, custom, jwtRules }) => mutualTls === 'STRICT' || [allow, deny, custom, jwtRules].some((rules) => rules.length > 0)) };
/**
 * Pods that a changed extension selects and that nobody read: policies for every workload of their namespace are for them, too,
 * and the extension may take these out. One that was there may have refused by itself, whatever policies say.
 */
const extendedPlaces = function (before, after) {
    const changed = changedExtensions(before, after);
    if (changed.length === 0)
        return [];
    const stood = new Set(extensionsOf(before).filter(mayRefuse));
    const workloads = [...before.selectors.workloads(), ...after.selectors.workloads()];
    const namespaces = [...new Set([...before.selectors.namespaces, ...after.selectors.namespaces])];
    return changed.flatMap((object) => {
        const isOfRoot = object.key.namespace === after.settings.rootNamespace && (0,attachment/* targetOf */.$r)(object).refs.length === 0;
        const within = [...new Set([...(isOfRoot ? namespaces : []), object.key.namespace])];
        return labelsOf(object)
            .filter((labels) => !workloads.some((one) => within.includes(one.namespace) && (0,selector_index/* selects */.ko)(labels, one.labels)))
            .flatMap((labels) => within.map((namespace) => ({
            namespace,
            labels,
            port: 0,
            protocol: 'AUTO',
            title: `any workload with ${Object.entries(labels)
                .map(([name, value]) => `${name}=${value}`)
                .join(', ')} in ${namespace}`,
            known: false,
        })))
            .filter((place) => stood.has(object) || isGuarded(before, place) || isGuarded(after, place));
    });
};

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/mesh/resolve/ports.ts
var resolve_ports = __webpack_require__(7958);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/joined-services.ts










const keyOf = function ({ namespace, labels }) { return (0,destination_key/* labelsKey */.jN)(namespace, labels) };
const placeOf = function (place) { return `${place.port}/${keyOf(place)}` };
const each = function (items, key) { return [
    ...new Map(items.map((item) => [key(item), item])).values(),
] };
const sideOf = function (state) {
    const members = (0,workloads/* findWorkloads */.c7)(state)
        .flatMap((one) => [one, ...one.alike])
        .map((workload) => ({ workload, key: `${(0,object/* keyText */.Pu)(workload.object.key)} ${workload.title}` }));
    const spaces = new Map([...(0,group_by/* groupBy */.$)(members, ({ workload }) => workload.namespace)].map(([name, list]) => [
        name,
        (0,once/* once */.O)(() => (0,selector_index/* indexLabels */.wp)(list, ({ workload }) => workload.labels)),
    ]));
    return {
        members,
        services: (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service'),
        membersOf: (service) => {
            const selector = selectorOf(service);
            if (Object.keys(selector).length === 0)
                return [];
            return spaces.get(service.key.namespace)?.().selectedBy(selector) ?? [];
        },
    };
};
/**
 * Who calls a Service reaches whatever it selects: a workload that comes there with other labels, or a program that moves to
 * another port, may stand behind fewer policies than what stood there. Label by label and port by port nothing would change.
 * What stood somewhere before could be reached there.
 */
const joinedServices = function (before, after) {
    const [old, now] = [sideOf(before), sideOf(after)];
    const services = new Map(old.services.map((one) => [(0,object/* keyText */.Pu)(one.key), one]));
    const known = (0,once/* once */.O)(() => knownPlaces(old));
    const told = (0,once/* once */.O)(() => toldPorts([before, after]));
    return now.services.flatMap((service) => {
        const earlier = services.get((0,object/* keyText */.Pu)(service.key));
        if (earlier === undefined)
            return [];
        const [olds, news] = [old.membersOf(earlier), now.membersOf(service)];
        if (news.length === 0)
            return earlier === service ? [] : unreadOf(service, earlier, olds, told);
        const isSame = earlier === service && (0,same_list/* isSameList */.f)(objectsOf(olds), objectsOf(news));
        return olds.length === 0 || isSame ? [] : joinedOf(service, earlier, olds, news, known());
    });
};
const objectsOf = function (members) { return members.map(({ workload }) => workload.object) };
/** What comes behind one Service, by its labels. */
const joinedOf = function (service, earlier, olds, news, known) { return [...(0,group_by/* groupBy */.$)(news, ({ workload }) => keyOf(workload))].flatMap(([place, alike]) => {
    const [first] = alike;
    if (first === undefined)
        return [];
    // What stood elsewhere listens where it did, and no list of ports need say so.
    const isOld = ({ key, workload }) => olds.some((one) => one.key === key || keyOf(one.workload) === keyOf(workload));
    const isNew = !known.has(place) && !alike.some(({ key }) => known.has(key));
    const ports = portsOf(service).flatMap((port) => {
        const led = earlierPorts(port, service, earlier).flatMap((one) => ledTo(one, olds));
        const still = new Set(ledTo(port, news).map(placeOf));
        return newTargets(port, isNew ? alike : alike.filter(isOld), known).map((target) => ({
            olds: each(led, placeOf),
            now: { ...placed(first.workload), port: target },
            isGone: !led.some((one) => still.has(placeOf(one))),
        }));
    });
    const followed = ports.filter((one) => one.olds.length > 0);
    if (!isNew && followed.length === 0)
        return [];
    return [
        {
            service: (0,object/* keyTitle */.Gv)(service.key),
            olds: each(olds.map((one) => placed(one.workload)), keyOf),
            now: placed(first.workload),
            isNew,
            ports: each(followed, (one) => [one.now, ...one.olds].map(placeOf).join('\n')),
        },
    ];
}) };
/** Ports that a rule of either state may tell apart, and another one: what a named port of pods that nobody read may be. */
const toldPorts = function (states) {
    const texts = states.flatMap(({ objects }) => objects.flatMap(({ key, content }) => (key.group === 'security.istio.io' ? [JSON.stringify(content['spec'])] : [])));
    const found = texts.flatMap((text) => [...text.matchAll(/"(\d{1,5})"/g)].map(([, digits]) => Number(digits)));
    const told = new Set(found);
    let other = 65535;
    while (told.has(other))
        other -= 1;
    return [other, ...told];
};
/** A selector or a port that changes leads to pods that nobody knows: such that have its labels, and maybe more. */
const unreadOf = function (service, earlier, olds, told) {
    if (isSameTarget(service, earlier))
        return [];
    const isMoved = (0,destination_key/* labelsKey */.jN)('', selectorOf(service)) !== (0,destination_key/* labelsKey */.jN)('', selectorOf(earlier));
    const ports = portsOf(service).flatMap((port) => {
        const nows = standIns(service, port, told);
        const before = earlierPorts(port, service, earlier);
        // One name leads where it led.
        if (!isMoved && before.some((one) => targetText(one) === targetText(port)))
            return [];
        const led = before.flatMap((one) => (olds.length > 0 ? ledTo(one, olds) : standIns(earlier, one, told)));
        const isNamed = [port, ...before].some((one) => (0,resolve_ports/* targetPortOf */.Kf)(one, undefined) === undefined);
        // Of a port that nobody knows each may be the one that was, and each the one that is.
        if (isNamed)
            return nows.flatMap((now) => each(led, placeOf).flatMap((one) => placeOf(one) === placeOf(now) ? [] : [{ olds: [one], now, isGone: false, isNamed: true }]));
        const [now] = nows;
        const isSame = led.some((one) => now !== undefined && placeOf(one) === placeOf(now));
        return now === undefined || isSame || led.length === 0 ? [] : [{ olds: each(led, placeOf), now, isGone: false }];
    });
    const [first] = ports;
    if (first === undefined)
        return [];
    return [{ service: (0,object/* keyTitle */.Gv)(service.key), unread: service, olds: [], now: first.now, isNew: false, ports }];
};
const selectorOf = function ({ content }) { return (0,fields/* textAt */.$6)(content, 'spec', 'type') === 'ExternalName' ? {} : (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector') };
/** Where the Service's port leads, whatever stands there; by a name to any of the ports that rules tell apart. */
const standIns = function (service, port, told) {
    const [labels, target] = [selectorOf(service), (0,resolve_ports/* targetPortOf */.Kf)(port, undefined)];
    if (Object.keys(labels).length === 0)
        return [];
    return (target === undefined ? told() : [target]).map((one) => ({
        namespace: service.key.namespace,
        labels,
        port: one,
    }));
};
/** The number or name to which a port leads. */
const targetText = function (port) { return String((0,resolve_ports/* targetPortOf */.Kf)(port, undefined) ?? (0,fields/* textAt */.$6)(port, 'targetPort')) };
/** Whether the Service leads where it led, though the workloads there are gone from what was read. */
const isSameTarget = function (service, earlier) {
    const text = (one) => [(0,destination_key/* labelsKey */.jN)('', selectorOf(one)), ...portsOf(one).map(targetText)].join('\n');
    return text(service) === text(earlier);
};
const placed = function ({ namespace, labels }) { return ({ namespace, labels }) };
const portsOf = function ({ content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'ports').filter((port) => (0,fields/* textAt */.$6)(port, 'protocol') !== 'UDP') };
const ledTo = function (port, members) { return members.flatMap(({ workload }) => {
    const target = (0,resolve_ports/* targetPortOf */.Kf)(port, workload.podSpec);
    return target === undefined ? [] : [{ ...placed(workload), port: target }];
}) };
/** Ports at which something may have listened, by object and by labels: those that containers list, and those to which Services lead. */
const knownPlaces = function ({ members, services, membersOf }) {
    const out = new Map();
    const put = ({ workload, key }, ports) => {
        for (const name of [key, keyOf(workload)]) {
            const list = out.get(name) ?? new Set();
            out.set(name, list);
            for (const port of ports)
                list.add(port);
        }
    };
    for (const member of members)
        put(member, (0,resolve_ports/* listedPorts */.So)(member.workload.podSpec));
    for (const service of services)
        for (const member of membersOf(service))
            put(member, portsOf(service).flatMap((port) => ledTo(port, [member]).map((one) => one.port)));
    return out;
};
/** Ports of workloads to which the Service's port leads, and where nothing listened before. */
const newTargets = function (port, members, known) { return [
    ...new Set(members.flatMap(({ workload, key }) => {
        const before = known.get(key) ?? known.get(keyOf(workload));
        const target = (0,resolve_ports/* targetPortOf */.Kf)(port, workload.podSpec);
        return target === undefined || target === 0 || before?.has(target) === true ? [] : [target];
    })),
] };
/** What the Service's port was: the one of its number, else of its name; else a caller knows those that are gone by another. */
const earlierPorts = function (port, service, earlier) {
    const olds = portsOf(earlier);
    const number = (one) => (0,fields/* numberAt */.tk)(one, 'port');
    const same = olds.filter((one) => number(one) === number(port));
    if (same.length > 0)
        return same;
    const kept = new Set(portsOf(service).map(number));
    const gone = olds.filter((one) => !kept.has(number(one)));
    const named = gone.filter((one) => (0,fields/* textAt */.$6)(one, 'name') === (0,fields/* textAt */.$6)(port, 'name'));
    return named.length > 0 ? named : gone;
};

// EXTERNAL MODULE: ./src/mesh/former-workloads.ts
var former_workloads = __webpack_require__(60463);
;// CONCATENATED MODULE: ./src/mesh/relabelled-workloads.ts







const isSamePlace = function (left, right) { return (0,destination_key/* labelsKey */.jN)(left.namespace, left.labels) === (0,destination_key/* labelsKey */.jN)(right.namespace, right.labels) };
/**
 * Workloads whose labels change, and those in whose place another one comes: under another name, as another kind, or in another
 * namespace, where other policies stand.
 */
const relabelledWorkloads = function (before, after) {
    const [olds, nows] = [(0,workloads/* labelsOfWorkloads */.hH)(before), (0,workloads/* labelsOfWorkloads */.hH)(after)];
    const changed = [...nows].flatMap(([key, now]) => {
        const then = olds.get(key);
        return then === undefined || isSamePlace(then, now) ? [] : [{ then, now }];
    });
    return [...changed, ...replacements(before, after)];
};
/** A cluster's pods that a controller made are their owner's business. */
const withoutOwned = function (state) { return (0,workloads/* everyWorkload */.Ld)(state).filter(({ object }) => (0,workloads/* labelsOfObject */.Ul)(object).length > 0) };
const replacements = function (before, after) {
    const nows = withoutOwned(after);
    const formerOf = (0,former_workloads/* formerWorkloads */.uJ)([withoutOwned(before), nows]);
    return nows.flatMap((now) => formerOf(now).flatMap((then) => isSamePlace(then, now) || isLedToBoth(before, after, then, now) ? [] : [{ then, now }]));
};
/** Where a Service leads from the one to the other, that is told of the Service. */
const isLedToBoth = function (before, after, then, now) {
    const leading = (state, { namespace, labels }) => (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').flatMap(({ key, content }) => {
        const selector = (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector');
        const isSelected = Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, labels);
        return key.namespace === namespace && isSelected ? [(0,object/* keyText */.Pu)(key)] : [];
    });
    const names = new Set(leading(before, then));
    return leading(after, now).some((name) => names.has(name));
};

// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
;// CONCATENATED MODULE: ./src/mesh/align-destinations.ts






/**
 * Destinations of two meshes side by side: known workloads \u00d7 ports of either, plus for every namespace the classes of
 * labels that a selector could match and no known workload has, plus `any other workload`, plus what changed extensions select.
 */
const alignDestinations = function (before, after, shared) {
    const out = new Map();
    const podsAt = shared?.listed === true ? () => undefined : relabelledPods(before, after);
    for (const destination of shared?.listed === true
        ? after.destinations()
        : [...after.destinations(), ...before.destinations()]) {
        const key = (0,destination_key/* destinationKey */.I)(destination);
        const pods = podsAt(destination);
        if (!out.has(key))
            out.set(key, pods === undefined ? destination : { ...destination, pods });
    }
    const same = shared?.listed === true && shared.selected;
    for (const destination of [
        ...(0,label_classes/* labelClasses */.bA)(same ? after.selectors : before.selectors, after.selectors),
        ...extendedPlaces(before, after),
    ]) {
        const key = (0,destination_key/* destinationKey */.I)(destination);
        if (!out.has(key))
            out.set(key, destination);
    }
    return [...out.values()].sort(destination_key/* byDestination */.Q7);
};
/**
 * Of workloads whose labels change, the pods of either labels. Such pods run on until they are replaced, with the proxy that they
 * have, and a state that gives them other labels says nothing of it: hand-made proxies, pods of the node's network, annotations.
 */
const relabelledPods = function (before, after) {
    const keyOf = ({ namespace, labels }) => (0,destination_key/* labelsKey */.jN)(namespace, labels);
    const changed = new Set(relabelledWorkloads(before.state, after.state).flatMap(({ then, now }) => [keyOf(then), keyOf(now)]));
    if (changed.size === 0)
        return () => undefined;
    const pods = new Map([...before.selectors.workloads(), ...after.selectors.workloads()].flatMap((workload) => {
        const key = keyOf(workload);
        return changed.has(key) ? [[key, workload]] : [];
    }));
    return (place) => pods.get(keyOf(place));
};
/**
 * Workloads whose labels change, at every port of either state: what their old labels let through before against what
 * their new ones do after. Seen label by label nothing would change, and the policies that no longer select them would
 * be passed over.
 */
const relabelledDestinations = function (before, after) {
    const out = new Map();
    const put = (pair) => void out.set(`${(0,destination_key/* destinationKey */.I)(pair.before)}\n${(0,destination_key/* destinationKey */.I)(pair.after)}`, pair);
    const changed = relabelledWorkloads(before.state, after.state);
    if (changed.length > 0) {
        const [first, second] = [indexPlaces(before), indexPlaces(after)];
        for (const { then, now } of changed)
            for (const pair of pairsAt(first(then), second(now), then, now))
                put(pair);
    }
    const gone = (mesh, other) => {
        const there = new Set(other.destinations().map(destination_key/* destinationKey */.I));
        return mesh.destinations().filter((one) => one.service !== undefined && !there.has((0,destination_key/* destinationKey */.I)(one)));
    };
    const unlabelled = gone(before, after);
    for (const now of gone(after, before))
        for (const then of unlabelled)
            if (serviceKey(then) === serviceKey(now))
                put({ before: then, after: now });
    return [...out.values()].sort((left, right) => (0,destination_key/* byDestination */.Q7)(left.after, right.after) || (0,destination_key/* byDestination */.Q7)(left.before, right.before));
};
/** What is known of workloads, by their labels: found once for all that ask. */
const indexPlaces = function (mesh) {
    const places = (0,group_by/* groupBy */.$)(mesh.destinations().filter(({ service }) => service === undefined), ({ namespace, labels }) => (0,destination_key/* labelsKey */.jN)(namespace, labels));
    return ({ namespace, labels }) => places.get((0,destination_key/* labelsKey */.jN)(namespace, labels)) ?? [];
};
/** Destinations of two places, at every port of either. */
const pairsAt = function (first, second, then, now) { return [...new Set([...first, ...second].map((one) => one.port))].flatMap((port) => {
    const [one, other] = [first.find((from) => from.port === port), second.find((to) => to.port === port)];
    const known = other ?? one;
    return known === undefined
        ? []
        : [
            {
                before: { ...(one ?? known), namespace: then.namespace, labels: then.labels },
                after: { ...known, namespace: now.namespace, labels: now.labels },
            },
        ];
}) };
const joinedDestinations = function (before, after) {
    const joined = joinedServices(before.state, after.state);
    if (joined.length === 0)
        return [];
    const [first, second] = [indexPlaces(before), indexPlaces(after)];
    return joined.flatMap(({ service, olds, now, isNew, unread, ports }) => {
        const led = ports.map(({ olds: thens, now: at, isGone, isNamed }) => {
            const found = unread !== undefined ? unreadAt(at, service) : destinationAt(second(at), at);
            return {
                service,
                befores: thens.map((then) => destinationAt(first(then), then)),
                after: found,
                isMoved: isGone && !isNew,
                ...(unread === undefined ? {} : { unread }),
                ...(isNamed === undefined ? {} : { isNamed }),
            };
        });
        if (!isNew)
            return led;
        const followed = new Set(led.map((one) => one.after.port));
        const pairs = olds.flatMap((then) => pairsAt(first(then), second(now), then, now));
        const others = [...(0,group_by/* groupBy */.$)(pairs, (pair) => (0,destination_key/* destinationKey */.I)(pair.after)).values()].flatMap((group) => {
            const [one] = group;
            return one === undefined || followed.has(one.after.port)
                ? []
                : [{ service, befores: group.map((pair) => pair.before), after: one.after, isMoved: false }];
        });
        return [...others, ...led];
    });
};
const unreadAt = function ({ namespace, labels, port }, service) { return ({
    namespace,
    labels,
    port,
    protocol: 'AUTO',
    title: `what ${service} leads to`,
    known: false,
}) };
/** The place at this port, as the state lists it, or like another port of it. */
const destinationAt = function (places, { namespace, labels, port }) {
    const known = places.find((one) => one.port === port) ?? places[0];
    return known === undefined
        ? { namespace, labels, port, protocol: 'AUTO', title: 'workload', known: true }
        : { ...known, labels, port };
};
const serviceKey = function ({ namespace, service, port }) { return JSON.stringify([namespace, service ?? null, port]) };


/***/ }),

/***/ 52219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ domainsWithAliases),
/* harmony export */   Pu: () => (/* binding */ withAliases),
/* harmony export */   bK: () => (/* binding */ serviceAccountPattern),
/* harmony export */   h0: () => (/* binding */ principalPattern),
/* harmony export */   hq: () => (/* binding */ trustDomainPattern),
/* harmony export */   jU: () => (/* binding */ eachDot),
/* harmony export */   ss: () => (/* binding */ namespacePattern)
/* harmony export */ });
/* harmony import */ var _access_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23806);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91374);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26217);



const spiffe = 'spiffe://';
/** Text that old versions put into an expression unquoted: a dot stands for any character there. */
const unquoted = function (text) {
    if (/[\\^$|?*+()[\]{}]/.test(text))
        return undefined;
    return [...text].flatMap((character) => (character === '.' ? [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om)] : (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(character)));
};
/** Ends the name of a text that an old version put into an expression. */
const eachDot = ' (each dot is any character)';
/** Its name for people, beside that of the same text in a version that quotes it: two names for two sets. */
const unquotedTitle = function (text, quoted) { return quoted || !text.includes('.') ? text : `${text}${eachDot}` };
/** `a*b` with `*` as `units`, any number of them. */
const withStars = function (text, units) { return text.split('*').flatMap((piece, index) => (index === 0 ? (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(piece) : [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(units), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(piece)])) };
/** principals (I matcher: StringMatcherWithPrefix): Istio puts `spiffe://` before what the pattern matches. */
const principalPattern = function (value, settings) {
    if (value === '*')
        return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .nonEmpty */ .hq)();
    if (value.startsWith('*')) {
        const rest = value.slice(1);
        const quoted = (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFix */ .EQ)(settings.istioVersion, [28, 7], [29, 3], [30, 0]);
        const end = quoted ? (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(rest) : unquoted(rest);
        return end === undefined
            ? undefined
            : (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(unquotedTitle(value, quoted), [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(spiffe), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om), ...end]);
    }
    if (value.endsWith('*'))
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(spiffe + value.slice(0, -1), value);
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(spiffe + value, value);
};
/** namespaces (generator.go: 179-187): an expression on the whole identity, any trust domain. */
const namespacePattern = function (value) { return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(`namespace ${value}`, [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/ns/'), ...withStars(value, _access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om)]) };
/** serviceAccounts (generator.go: 197-218): `NS/SA`, or `SA` of the policy's own namespace, any trust domain. */
const serviceAccountPattern = function (value, policyNamespace, settings) {
    const slash = value.indexOf('/');
    const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
    const quoted = (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFix */ .EQ)(settings.istioVersion, [27, 9], [28, 6], [29, 2]);
    const ns = quoted ? (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(space) : unquoted(space);
    const sa = quoted ? (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(account) : unquoted(account);
    if (ns === undefined || sa === undefined)
        return undefined;
    const start = [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(spiffe), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/ns/'), ...ns, ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/')];
    const middles = [[], [(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om), ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/')]];
    const ends = [[], [...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'), (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om)]];
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(unquotedTitle(`${space}/${account}`, quoted), ...middles.flatMap((middle) => ends.map((end) => [...start, ...middle, ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('sa/'), ...sa, ...end])));
};
/** trustDomains (generator.go: 226-242). */
const trustDomainPattern = function (value) {
    if (value === '*')
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(spiffe, 'any trust domain');
    if (!value.includes('*'))
        return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(`${spiffe}${value}/`, `trust domain ${value}`);
    const noSlash = (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptUnits */ .lx)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .anyUnit */ .N5, (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$J)('/'));
    return (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH)(`trust domain ${value}`, [
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(spiffe),
        ...withStars(value, noSlash),
        ...(0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('/'),
        (0,_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .many */ ._d)(_access_language_js__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om),
    ]);
};
const affix = function (pattern, text) { return (pattern.startsWith('*') && text.endsWith(pattern.slice(1))) ||
    (pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1))) };
const ownDomains = function (settings) { return [settings.trustDomain, ...settings.trustDomainAliases] };
/**
 * Principals in every trust domain of the mesh (istio-semantics \u00a72.7; I trustdomain/bundle.go: 54-91): five parts, a
 * trust domain that is the mesh's, an alias or `cluster.local`. Others stay as they are.
 */
const withAliases = function (values, settings) {
    const own = ownDomains(settings);
    const out = new Set();
    for (const value of values) {
        const [domain = '', ...rest] = value.split('/');
        const ours = domain === 'cluster.local' || own.some((one) => one === domain || affix(one, domain) || affix(domain, one));
        if (rest.length !== 4 || domain === '*' || domain === '' || !ours) {
            out.add(value);
            continue;
        }
        if (domain.startsWith('*'))
            out.add(value);
        for (const one of own)
            if (!domain.startsWith('*') || !one.endsWith(domain.slice(1)))
                out.add([one, ...rest].join('/'));
    }
    return [...out];
};
/** Trust domains with the mesh's own in place of any one of them (bundle.go: 124-134). */
const domainsWithAliases = function (values, settings) {
    const own = ownDomains(settings);
    return values.flatMap((value) => (own.includes(value) ? own : [value]));
};


/***/ }),

/***/ 83864:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ combineVerdicts),
  PP: () => (/* binding */ compareMeshes),
  kb: () => (/* binding */ withoutGone)
});

// UNUSED EXPORTS: compareAccess

// EXTERNAL MODULE: ./src/access/too-complex.ts
var too_complex = __webpack_require__(24973);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/coverage/uncovered.ts + 1 modules
var uncovered = __webpack_require__(40390);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/align-destinations.ts + 3 modules
var align_destinations = __webpack_require__(32462);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/traffic/along-gateway.ts + 1 modules
var along_gateway = __webpack_require__(64364);
// EXTERNAL MODULE: ./src/mesh/traffic/route-tables.ts + 3 modules
var route_tables = __webpack_require__(4646);
;// CONCATENATED MODULE: ./src/mesh/traffic/gateway-calls.ts



/** Calls of every gateway whose pods are known. */
const gatewayCalls = function (mesh) { return (0,route_tables/* routeTables */.v)(mesh.state, {
    isOld: () => true,
    trustedProxies: mesh.settings.numTrustedProxies,
    rootNamespace: mesh.settings.rootNamespace,
}).flatMap((table) => {
    const { workload: own, namespace, hosts } = table;
    if (own === undefined)
        return [];
    const along = (0,along_gateway/* alongGateway */.u)(mesh, table);
    const targets = hosts
        .flatMap(({ routes }) => routes)
        .flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []));
    return targets.flatMap((target) => along.placesOf(target).flatMap(({ mutual, place: { destination } }) => mutual && destination.known
        ? [
            {
                namespace: destination.namespace,
                labels: destination.labels,
                port: destination.port,
                from: { namespace, account: (0,callers/* accountOf */.X)(own) },
            },
        ]
        : []));
}) };

// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/mesh/traffic/rewrites.ts
var rewrites = __webpack_require__(96022);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/traffic/route-facts.ts



/**
 * Every way of a state that is not followed from one proxy to the next: HTTP routes of gateways are (`route-tables.ts`). Routes of sidecars that change nothing of a request are none: a client's own proxy follows them, and
 * the proxy of the destination judges what arrives (istio.io/docs/concepts/traffic-management). One that rewrites makes
 * another request of what the client asked for, and so goes past a rule about it.
 */
const routeFacts = function (state) {
    const places = placesOf(state);
    return state.objects.flatMap((object) => {
        const { group, kind } = object.key;
        if (group === 'networking.istio.io' && kind === 'VirtualService')
            return ofVirtualService(object, places);
        if (group === 'networking.istio.io' && kind === 'Gateway')
            return ofPassingServers(object);
        if (group === 'gateway.networking.k8s.io' && kind.endsWith('Route'))
            return ofRoute(object, places);
        if (group === 'gateway.networking.k8s.io' && kind === 'ReferenceGrant')
            return ofGrant(object, state, places);
        return group === 'networking.k8s.io' && kind === 'Ingress' ? ofIngress(object) : [];
    });
};
/**
 * A server that passes on whatever the client's server name asks for, without any route (A networking/v1alpha3/gateway.proto:
 * AUTO_PASSTHROUGH): every Service of its hosts.
 */
const ofPassingServers = function (object) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    return (0,mesh_fields/* objectsAt */.yR)(spec, 'servers')
        .filter((server) => (0,mesh_fields/* textAt */.$6)(server, 'tls', 'mode') === 'AUTO_PASSTHROUGH')
        .map((server) => ({
        object,
        by: `gateway ${object.key.namespace}/${object.key.name}`,
        text: JSON.stringify([server, spec['selector'] ?? null]),
    }));
};
/** gatewayClassName values that Istio's controller serves (istio pilot/pkg/config/kube/gateway). */
const istioClasses = new Set(['istio', 'istio-remote', 'istio-waypoint', 'istio-east-west', '']);
const placesOf = function ({ objects }) {
    const hosts = new Map();
    const foreign = new Set();
    let hasWaypoints = false;
    let hasMeshDelegates = false;
    for (const object of objects) {
        const { key, labels, content } = object;
        const use = labels['istio.io/use-waypoint'];
        if ((use !== undefined && use !== 'none') || isForServices(object))
            hasWaypoints = true;
        if (key.kind === 'VirtualService' &&
            (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'http').some((http) => (0,mesh_fields/* member */.Dc)(http, 'delegate') !== undefined)) {
            const bound = (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'gateways');
            if (bound.length === 0 || bound.includes('mesh'))
                hasMeshDelegates = true;
        }
        if (key.kind !== 'Gateway')
            continue;
        const name = `${key.namespace}/${key.name}`;
        const spec = (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
        if (key.group === 'networking.istio.io')
            hosts.set(name, JSON.stringify((0,mesh_fields/* objectsAt */.yR)(spec, 'servers').map((server) => (0,mesh_fields/* listAt */.gT)(server, 'hosts'))));
        if (key.group !== 'gateway.networking.k8s.io')
            continue;
        const gatewayClass = (0,mesh_fields/* textAt */.$6)(spec, 'gatewayClassName');
        if (gatewayClass === 'istio-waypoint')
            hasWaypoints = true;
        if (!istioClasses.has(gatewayClass))
            foreign.add(name);
        const listeners = (0,mesh_fields/* objectsAt */.yR)(spec, 'listeners');
        hosts.set(name, JSON.stringify(listeners.map((one) => [(0,mesh_fields/* textAt */.$6)(one, 'name'), (0,mesh_fields/* textAt */.$6)(one, 'hostname'), (0,mesh_fields/* objectAt */.lJ)(one, 'allowedRoutes')])));
    }
    return {
        hostsOf: (name) => hosts.get(name) ?? '',
        isForeign: (name) => foreign.has(name),
        hasWaypoints,
        hasMeshDelegates,
    };
};
/** A policy of Istio's that waits for a waypoint. */
const isForServices = function (object) { return object.key.group.endsWith('.istio.io') && (0,attachment/* targetOf */.$r)(object).refs.some(attachment/* isServiceRef */.LH) };
const ofVirtualService = function (object, places) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const { namespace } = object.key;
    const bound = (0,mesh_fields/* textsAt */.i1)(spec, 'gateways');
    const textOf = (...lists) => JSON.stringify([
        (0,mesh_fields/* listAt */.gT)(spec, 'hosts'),
        (0,mesh_fields/* listAt */.gT)(spec, 'exportTo'),
        ...lists.map((name) => reduced((0,mesh_fields/* listAt */.gT)(spec, name), places.hasWaypoints)),
    ]);
    const text = textOf('http', 'tls', 'tcp');
    // One without hosts is a part of others, which name it in `delegate`: of gateways, or of sidecars.
    if ((0,mesh_fields/* listAt */.gT)(spec, 'hosts').length === 0)
        return places.hasMeshDelegates ? [{ object, by: 'what delegates to it in sidecars or waypoints', text }] : [];
    return (bound.length === 0 ? ['mesh'] : bound).flatMap((name) => {
        if (name === 'mesh') {
            if (!places.hasWaypoints && !changesRequests(spec))
                return [];
            return [{ object, by: places.hasWaypoints ? 'the waypoints of its hosts' : 'sidecars of clients', text }];
        }
        const gateway = name.includes('/') ? name : `${namespace}/${name}`;
        if ((0,mesh_fields/* listAt */.gT)(spec, 'tls').length + (0,mesh_fields/* listAt */.gT)(spec, 'tcp').length === 0)
            return [];
        return [{ object, by: `gateway ${gateway}`, text: `${textOf('tls', 'tcp')} ${places.hostsOf(gateway)}` }];
    });
};
const protocols = ['http', 'tls', 'tcp'];
/** Whether a route sends on another path, host or header than it takes. */
const changesRequests = function (spec) { return (0,mesh_fields/* objectsAt */.yR)(spec, 'http').some((route) => [route, ...(0,mesh_fields/* objectsAt */.yR)(route, 'route')].some((part) => Object.keys((0,mesh_fields/* objectAt */.lJ)(part, 'rewrite')).length > 0 ||
    Object.keys((0,mesh_fields/* objectAt */.lJ)(part, 'headers', 'request')).length > 0)) };
const ofRoute = function (object, places) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const textOf = (copies) => JSON.stringify([(0,mesh_fields/* listAt */.gT)(spec, 'hostnames'), reduced((0,mesh_fields/* listAt */.gT)(spec, 'rules'), copies)]);
    const pooled = (0,mesh_fields/* objectsAt */.yR)(spec, 'rules').filter(sendsToPool);
    return (0,mesh_fields/* objectsAt */.yR)(spec, 'parentRefs').flatMap((parent) => {
        const name = `${(0,mesh_fields/* textAt */.$6)(parent, 'namespace') || object.key.namespace}/${(0,mesh_fields/* textAt */.$6)(parent, 'name')}`;
        const where = JSON.stringify([(0,mesh_fields/* textAt */.$6)(parent, 'sectionName'), (0,mesh_fields/* member */.Dc)(parent, 'port') ?? null]);
        const kind = (0,mesh_fields/* textAt */.$6)(parent, 'kind') || 'Gateway';
        if (kind === 'Gateway') {
            if (places.isForeign(name))
                return [];
            const said = `${where} ${places.hostsOf(name)}`;
            if (!isFollowed(object.key.kind))
                return [{ object, by: `gateway ${name}`, text: `${textOf(false)} ${said}` }];
            return pooled.length === 0
                ? []
                : [{ object, by: `gateway ${name}`, text: `${JSON.stringify(reduced(pooled))} ${said}` }];
        }
        if (!leavesTheService(object, parent, places.hasWaypoints))
            return [];
        const by = places.hasWaypoints ? `the waypoint of ${kind} ${name}` : 'sidecars of clients';
        return [{ object, by, text: `${textOf(places.hasWaypoints)} ${where}` }];
    });
};
/** Pods of an InferencePool are those of no Service that is read here (I conversion.go: buildDestination, since 1.28). */
const sendsToPool = function (rule) { return (0,mesh_fields/* objectsAt */.yR)(rule, 'backendRefs').some((one) => (0,mesh_fields/* textAt */.$6)(one, 'kind') === 'InferencePool') };
/**
 * A proxy before a Service has asked its policies when it routes: what it changes or sends elsewhere is more than they saw. A
 * copy that a waypoint sends bears its own identity; a sidecar's is the client's, which may ask there itself.
 */
const leavesTheService = function ({ key, content }, parent, copies) {
    const home = (ref) => JSON.stringify([(0,mesh_fields/* textAt */.$6)(ref, 'namespace') || key.namespace, (0,mesh_fields/* textAt */.$6)(ref, 'name')]);
    const isElsewhere = (ref) => home(ref) !== home(parent);
    const leaves = (part) => changes(part) ||
        (copies &&
            (0,mesh_fields/* objectsAt */.yR)(part, 'filters').some((filter) => isCopying(filter) && isElsewhere((0,mesh_fields/* objectAt */.lJ)(filter, 'requestMirror', 'backendRef'))));
    return (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => leaves(rule) || (0,mesh_fields/* objectsAt */.yR)(rule, 'backendRefs').some((one) => isElsewhere(one) || leaves(one)));
};
const isCopying = function (filter) { return (0,mesh_fields/* textAt */.$6)(filter, 'type') === 'RequestMirror' };
const changes = function (part) { return (0,mesh_fields/* objectsAt */.yR)(part, 'filters').some((filter) => !answers.has((0,mesh_fields/* textAt */.$6)(filter, 'type'))) };
/** Kinds that `gateway-api-routes.ts` reads. */
const isFollowed = function (kind) { return kind === 'HTTPRoute' || kind === 'GRPCRoute' };
/** Routes of gateways are followed through the grants that they need (`bound-http-routes.ts`); those of waypoints are not. */
const ofGrant = function (object, { objects }, places) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const isAtWaypoints = (kind, namespace) => places.hasWaypoints &&
        objects.some(({ key, content }) => key.kind === kind &&
            key.namespace === namespace &&
            (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'parentRefs').some((ref) => ((0,mesh_fields/* textAt */.$6)(ref, 'kind') || 'Gateway') !== 'Gateway') &&
            leadsInto(content, object.key.namespace));
    const routes = (0,mesh_fields/* objectsAt */.yR)(spec, 'from').filter((from) => {
        const kind = (0,mesh_fields/* textAt */.$6)(from, 'kind');
        return kind.endsWith('Route') && (!isFollowed(kind) || isAtWaypoints(kind, (0,mesh_fields/* textAt */.$6)(from, 'namespace')));
    });
    const by = routes.some((from) => isFollowed((0,mesh_fields/* textAt */.$6)(from, 'kind')))
        ? 'the waypoints of Services of other namespaces'
        : 'gateways of other namespaces';
    return routes.length === 0 ? [] : [{ object, by, text: JSON.stringify([routes, (0,mesh_fields/* listAt */.gT)(spec, 'to')]) }];
};
/** Whether a route names a namespace, as one that leads there must. */
const leadsInto = function (content, namespace) { return JSON.stringify((0,mesh_fields/* listAt */.gT)(content, 'spec', 'rules')).includes(JSON.stringify({ namespace }).slice(1, -1)) };
const ofIngress = function (object) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const named = (0,mesh_fields/* textAt */.$6)(spec, 'ingressClassName') || (object.annotations['kubernetes.io/ingress.class'] ?? '');
    return named === 'istio'
        ? [
            {
                object,
                by: 'the ingress gateway',
                text: JSON.stringify([(0,mesh_fields/* listAt */.gT)(spec, 'rules'), (0,mesh_fields/* objectAt */.lJ)(spec, 'defaultBackend')]),
            },
        ]
        : [];
};
/**
 * Parts of a route that neither change what is sent nor where to: VirtualService reference (timeout, retries, delays, CORS
 * answers, response headers); Gateway API `HTTPRouteFilterType`.
 */
const withoutEffect = new Set([
    'name',
    'timeout',
    'timeouts',
    'retries',
    'retry',
    'corsPolicy',
    'sessionPersistence',
    'statPrefix',
]);
/** Copies go out besides, and matter where the proxy that sends them is not the client's own. */
const copying = new Set(['mirror', 'mirrors', 'mirrorPercent', 'mirrorPercentage']);
const answers = new Set(['ResponseHeaderModifier', 'RequestMirror', 'CORS']);
/** The part of a list of routes that decides what is sent where. */
const reduced = function (routes, copies = false) { return routes.map((route) => reducedPart(route, 'rules', copies)) };
const reducedPart = function (value, within, copies) {
    if (Array.isArray(value)) {
        const items = value;
        const kept = within === 'filters'
            ? items.filter((item) => !answers.has((0,mesh_fields/* textAt */.$6)(item, 'type')) || (copies && (0,mesh_fields/* textAt */.$6)(item, 'type') === 'RequestMirror'))
            : items;
        return kept.map((item) => reducedPart(item, within, copies));
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([name]) => !isWithoutEffect(name, within) && (copies || within !== 'rules' || !copying.has(name)))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        // A share of nothing sends nothing; any other share sends to the same places.
        .map(([name, part]) => [name, name === 'weight' && part !== 0 ? 1 : reducedPart(part, name, copies)])
        .filter(([name, part]) => !isEmptyPart(name, part)));
};
/** Where all of it was without effect, the part is as good as missing. */
const isEmptyPart = function (name, part) { return (name === 'fault' || name === 'headers' || name === 'filters') &&
    (Array.isArray(part) ? part.length === 0 : (0,json/* isJsonObject */.OW)(part) && Object.keys(part).length === 0) };
const isWithoutEffect = function (name, within) {
    switch (within) {
        // An HTTP match may hold a header of any name, so names count by place.
        case 'rules':
            return withoutEffect.has(name);
        case 'fault':
            return name === 'delay';
        case 'headers':
            return name === 'response';
        default:
            return false;
    }
};
/** Hosts and Services that a route sends to, and what it makes of paths and hosts; for people. */
const routeTargets = function ({ object }) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const lists = [...protocols.flatMap((name) => (0,mesh_fields/* indexedAt */.VL)(spec, name)), ...(0,mesh_fields/* indexedAt */.VL)(spec, 'rules')].map(([one]) => one);
    const hosts = lists.flatMap((route) => [
        ...(0,mesh_fields/* objectsAt */.yR)(route, 'route').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'destination', 'host')),
        ...(0,mesh_fields/* objectsAt */.yR)(route, 'backendRefs').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'name')),
    ]);
    return [...new Set(hosts)].filter((host) => host !== '');
};

;// CONCATENATED MODULE: ./src/mesh/traffic/routes-not-followed.ts






/** Routes that are told by name; a change of hundreds has one cause. */
const shownTargets = 5;
/**
 * Why a change of routes proves nothing where they are not followed, as HTTP routes of gateways are
 * (`difference/compare-routes.ts`): a proxy's policies see a request as it comes, those of the destination as it goes on. Silent where the proxies of both
 * states send the same to the same places, and where the last route of a proxy goes.
 */
const routesNotFollowed = function (before, after) {
    const [old, now] = [routeFacts(before), routeFacts(after)];
    const [oldTexts, nowTexts] = [new Set(old.map(factText)), new Set(now.map(factText))];
    const left = new Set(now.map(({ by }) => by));
    const changed = [
        ...now.filter((fact) => !oldTexts.has(factText(fact))),
        // Where a route goes, another one of the proxy may take what it took.
        ...old.filter((fact) => !nowTexts.has(factText(fact)) && left.has(fact.by)),
    ];
    const reasons = new Map();
    for (const fact of changed) {
        const key = `${(0,ports_object/* keyText */.Pu)(fact.object.key)} ${fact.by}`;
        if (!reasons.has(key))
            reasons.set(key, reasonOf(fact));
    }
    return [...reasons].sort(([left_], [right]) => (0,order/* byCodePoint */.HH)(left_, right)).map(([, reason]) => reason);
};
const factText = function ({ object, by, text }) { return JSON.stringify([(0,ports_object/* keyText */.Pu)(object.key), by, text]) };
const reasonOf = function (fact) { return ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `${(0,ports_object/* keyTitle */.Gv)(fact.object.key)} changes which requests are sent on${targetsText(fact)} by ${fact.by}${rewriteText(fact.object)}; who gets where along a route is not computed`,
    where: fact.object.source,
}) };
const targetsText = function (fact) {
    const targets = routeTargets(fact);
    return targets.length === 0 ? '' : ` to ${(0,list_names/* listNames */.Z)(targets.map(phrase/* quoted */.TL), shownTargets)}`;
};
const rewriteText = function (object) {
    const [first, ...rest] = (0,rewrites/* rewritesOf */.J)(object);
    if (first === undefined)
        return '';
    const further = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return `, with the ${first.field} rewritten to ${(0,phrase/* quoted */.TL)(first.to)}${further}`;
};

// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/account-moves.ts
var account_moves = __webpack_require__(70797);
// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
;// CONCATENATED MODULE: ./src/mesh/difference/account-tokens.ts





const mostTitles = 3;
/** Who comes with an account gets its tokens as every other workload of the account: compared with one that has none of these. */
const tellsApart = function (policy, { to, from }) { return (0,names_account/* tokensTellApart */.Cb)(policy, from ?? (0,account_moves/* nobodys */.hD)(to), to) };
const account_tokens_reasonOf = function (policy, { workloads, to, from, isBeside }) {
    const who = (0,list_names/* listNames */.Z)(workloads, mostTitles);
    const left = from === undefined || isBeside ? '' : `, and no more as ${from.namespace}/${from.name}`;
    return {
        code: 'NOT_MODELLED',
        text: `${who} runs as ServiceAccount ${to.namespace}/${to.name} now${left}, and ${(0,ports_object/* keyTitle */.Gv)(policy.key)} knows accounts by the tokens that Kubernetes gives them: who may call by such a token is not computed`,
        where: policy.source,
    };
};
/**
 * Who takes an account may ask Kubernetes for its tokens, whether a proxy stands there or not. Where a policy knows accounts by
 * these, before the change and after it, they take its access along; what a policy of the change itself gives stands in its rows.
 */
const accountTokens = function (old, now) {
    const [olds, nows] = [old, now].map(({ state }) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy'));
    const knew = new Map((olds ?? []).map((policy) => [(0,ports_object/* keyText */.Pu)(policy.key), policy]));
    const naming = (nows ?? []).filter(names_account/* knowsTokens */.t);
    if (naming.length === 0)
        return [];
    return (0,account_moves/* accountMoves */.Ek)(old.state, now.state).flatMap((move) => {
        const policy = naming.find((one) => {
            const was = knew.get((0,ports_object/* keyText */.Pu)(one.key));
            return was !== undefined && tellsApart(was, move) && tellsApart(one, move);
        });
        return policy === undefined ? [] : [account_tokens_reasonOf(policy, move)];
    });
};

// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/written-once.ts
var written_once = __webpack_require__(66782);
;// CONCATENATED MODULE: ./src/mesh/reads-ports.ts


// The ports of a workload share their lists of policies.
const textOf = (0,written_once/* writtenOnce */.L)((policies) => JSON.stringify(policies.map(({ rules = [] }) => rules)));
/** Every rule of the policies there, as text: a list for each kind at each proxy. */
const rulesText = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap(({ allow, deny, audit, custom }) => [allow, deny, audit, custom].map(textOf))
    .join('\n') };
/** Whether what is enforced there tells ports apart. */
const readsPorts = function (enforcement) { return /"(?:notPorts|ports|destination\.port)"/.test(rulesText(enforcement)) };

// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/access/diagram.ts
var diagram = __webpack_require__(5019);
// EXTERNAL MODULE: ./src/access/formula.ts
var access_formula = __webpack_require__(60704);
// EXTERNAL MODULE: ./src/access/language.ts
var access_language = __webpack_require__(23806);
// EXTERNAL MODULE: ./src/access/space.ts + 2 modules
var access_space = __webpack_require__(8616);
// EXTERNAL MODULE: ./src/mesh/compile/context.ts
var compile_context = __webpack_require__(16676);
// EXTERNAL MODULE: ./src/mesh/compile/attribute.ts
var attribute = __webpack_require__(30951);
// EXTERNAL MODULE: ./src/mesh/compile/request-space.ts
var request_space = __webpack_require__(10705);
// EXTERNAL MODULE: ./src/mesh/provider-decides.ts
var provider_decides = __webpack_require__(1604);
;// CONCATENATED MODULE: ./src/mesh/compile/callers.ts



/** Identities of a namespace, or of one ServiceAccount, in the mesh's own trust domain; in any where that is not known. */
const identities = function ({ namespace, account }, { settings }) {
    const [end, label] = account === undefined
        ? [`/ns/${namespace}/`, `namespace ${namespace}`]
        : [`/ns/${namespace}/sa/${account}`, `${namespace}/${account}`];
    if (settings.anyTrustDomain === true)
        return (0,access_language/* language */.BH)(label, [
            ...(0,access_language/* literal */.eu)('spiffe://'),
            (0,access_language/* many */._d)(access_language/* dot */.Om),
            ...(0,access_language/* literal */.eu)(end),
            ...(account === undefined ? [(0,access_language/* many */._d)(access_language/* dot */.Om)] : []),
        ]);
    const text = `spiffe://${settings.trustDomain}${end}`;
    return account === undefined ? (0,access_language/* startingWith */.JM)(text, label) : (0,access_language/* exactly */.pV)(text, label);
};
/** Callers of these ways: a ServiceAccount that is listed is told apart from its namespace. */
const callersOf = function (enforcement, ways) {
    const callers = enforcement.callers ?? [];
    const test = (one) => (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.peer, identities(one, enforcement));
    const parts = callers
        .filter(({ way }) => ways.includes(way))
        .map((one) => {
        if (one.account !== undefined)
            return test(one);
        const apart = callers.filter(({ namespace, account }) => namespace === one.namespace && account !== undefined);
        return (0,access_formula/* and */.Uo)(test(one), ...apart.map((other) => (0,access_formula/* not */.AU)(test(other))));
    });
    return parts.length === 0 ? access_formula/* never */.Zm : (0,access_formula.or)(...parts);
};

// EXTERNAL MODULE: ./src/access/address.ts
var address = __webpack_require__(18550);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/compile/condition-key.ts


const bracketNames = function (text) {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const found = [...text.matchAll(/\[([^[\]]*)\]/g)];
    return found.map(([whole]) => whole).join('') === text ? found.map((one) => one[1] ?? '') : [text.slice(1, -1)];
};
const keysWithNames = vocabulary/* conditionKeyNames */.DO.filter((key) => vocabulary/* conditionKeys */.Ee[key].form === 'names');
const plainKeys = new Map(vocabulary/* conditionKeyNames */.DO.filter((key) => vocabulary/* conditionKeys */.Ee[key].form === 'plain').map((key) => [key, key]));
/** Reads a key that this version of Istio knows; undefined for any other, which loses its rule (istio-semantics \u00a72.1). */
const readConditionKey = function (text, version) {
    const plain = plainKeys.get(text);
    if (plain !== undefined)
        return (0,resolve_version/* hasFix */.EQ)(version, vocabulary/* conditionKeys */.Ee[plain].since) ? { key: plain, names: [] } : undefined;
    const key = keysWithNames.find((one) => text.startsWith(one));
    if (key === undefined || !(0,resolve_version/* hasFix */.EQ)(version, vocabulary/* conditionKeys */.Ee[key].since))
        return undefined;
    const rest = text.slice(key.length);
    // `experimental.envoy.filters.FILTER[KEY]`: the name of the filter stands before the brackets.
    const names = key.endsWith('.') ? (/^[^[]*\[.*\]$/.test(rest) ? [rest] : undefined) : bracketNames(rest);
    return names === undefined ? undefined : { key, names };
};

// EXTERNAL MODULE: ./src/mesh/compile/header.ts
var header = __webpack_require__(12290);
// EXTERNAL MODULE: ./src/mesh/compile/pattern.ts
var pattern = __webpack_require__(26217);
;// CONCATENATED MODULE: ./src/mesh/compile/request-principal.ts



const notNothing = (0,access_language/* language */.BH)('any', [(0,access_language/* some */.zN)(access_language/* anyUnit */.N5)]);
/** Split at a slash (istio-semantics \u00a72.5); `at` is its place, -1 where there is none. */
const splitAt = function (value, at) {
    const issuer = at < 0 ? value : value.slice(0, at);
    const subject = at < 0 ? '' : value.slice(at + 1);
    const any = (0,pattern/* nonEmpty */.hq)();
    if (value === '*')
        return { issuer: any, subject: any };
    if (value.startsWith('*'))
        return at < 0
            ? { issuer: any, subject: (0,access_language/* endingWith */["in"])(value.slice(1)) }
            : { issuer: issuer === '*' ? any : (0,access_language/* endingWith */["in"])(issuer.slice(1)), subject: (0,access_language/* exactly */.pV)(subject) };
    if (value.endsWith('*'))
        return at < 0
            ? { issuer: (0,access_language/* startingWith */.JM)(value.slice(0, -1)), subject: any }
            : { issuer: (0,access_language/* exactly */.pV)(issuer), subject: subject === '*' ? any : (0,access_language/* startingWith */.JM)(subject.slice(0, -1)) };
    return { issuer: (0,access_language/* exactly */.pV)(issuer), subject: (0,access_language/* exactly */.pV)(subject) };
};
/** Every way to cut a text at a slash into two parts that are not empty. */
const cuts = function (text) { return [...text].flatMap((unit, at) => (unit === '/' ? [[text.slice(0, at), text.slice(at + 1)]] : [])) };
/**
 * Until Istio 1.20 issuer and subject were joined with a slash and matched as one text: any of its slashes may be the one
 * that joins them. Neither may be empty.
 */
const joined = function (value) {
    if (value === '*')
        return [{ issuer: (0,pattern/* nonEmpty */.hq)(), subject: (0,pattern/* nonEmpty */.hq)() }];
    if (value.startsWith('*')) {
        const end = value.slice(1);
        return [
            { issuer: notNothing, subject: (0,access_language/* endingWith */["in"])(end) },
            ...cuts(end)
                .filter(([, subject]) => subject !== '')
                .map(([issuer, subject]) => ({
                issuer: issuer === '' ? notNothing : (0,access_language/* endingWith */["in"])(issuer),
                subject: (0,access_language/* exactly */.pV)(subject),
            })),
        ];
    }
    if (value.endsWith('*')) {
        const start = value.slice(0, -1);
        return [
            { issuer: (0,access_language/* startingWith */.JM)(start), subject: notNothing },
            ...cuts(start)
                .filter(([issuer]) => issuer !== '')
                .map(([issuer, subject]) => ({
                issuer: (0,access_language/* exactly */.pV)(issuer),
                subject: subject === '' ? notNothing : (0,access_language/* startingWith */.JM)(subject),
            })),
        ];
    }
    return cuts(value)
        .filter(([issuer, subject]) => issuer !== '' && subject !== '')
        .map(([issuer, subject]) => ({ issuer: (0,access_language/* exactly */.pV)(issuer), subject: (0,access_language/* exactly */.pV)(subject) }));
};
/**
 * What a value of requestPrincipals asks of issuer and subject, any one of the pairs: at the last slash, at the first in
 * Istio 1.21.0, and as one text before that (istio-semantics \u00a72.5).
 */
const principalHalves = function (value, { istioVersion }) {
    if ((0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 1]))
        return [splitAt(value, value.lastIndexOf('/'))];
    return (0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 0]) ? [splitAt(value, value.indexOf('/'))] : joined(value);
};

// EXTERNAL MODULE: ./src/mesh/compile/peer.ts
var peer = __webpack_require__(52219);
;// CONCATENATED MODULE: ./src/mesh/compile/rule.ts











const negative = function (name) { return `not${name.charAt(0).toUpperCase()}${name.slice(1)}` };
/** `undefined` stands for a pattern that an old version's missing quotes made into an expression of its own. */
const peerTest = function (sight, language, value) { return language === undefined
    ? sight.unknowns.test('UNQUOTED_PATTERN', `${JSON.stringify(value)} is put into an expression without quotes by this version of Istio`, `unquoted:${value}`)
    : sight.peer(language) };
const principals = function (sight) { return ({
    http: false,
    expand: (values) => (0,peer/* withAliases */.Pu)(values, sight.settings),
    matches: (value) => peerTest(sight, (0,peer/* principalPattern */.h0)(value, sight.settings), value),
}) };
const namespaces = function (sight) { return ({ http: false, matches: (value) => sight.peer((0,peer/* namespacePattern */.ss)(value)) }) };
const serviceAccounts = function (sight, policyNamespace) { return ({
    http: false,
    matches: (value) => peerTest(sight, (0,peer/* serviceAccountPattern */.bK)(value, policyNamespace, sight.settings), value),
}) };
const trustDomains = function (sight) { return ({
    http: false,
    expand: (values) => (0,peer/* domainsWithAliases */.AC)(values, sight.settings),
    matches: (value) => sight.peer((0,peer/* trustDomainPattern */.hq)(value)),
}) };
const addresses = function (test) { return ({
    http: false,
    matches: (value) => {
        const ranges = (0,address/* readBlock */.Gr)(value);
        return ranges === undefined ? undefined : test(ranges, value);
    },
}) };
const ports = function (sight) { return ({
    http: false,
    matches: (value) => (/^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? sight.port(Number(value)) : undefined),
}) };
/** Issuer and subject, each matched as a single text (istio-semantics \u00a72.5). */
const requestPrincipals = function (sight) { return ({
    http: true,
    matches: (value) => (0,access_formula/* and */.Uo)(sight.payload, (0,access_formula.or)(...principalHalves(value, sight.settings).map(({ issuer, subject }) => (0,access_formula/* and */.Uo)((0,access_formula/* fits */.lA)(attribute/* attribute */.lt.issuer, issuer), (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.subject, subject))))),
}) };
/** A text, or a list with a text, that fits; only where there is a payload (istio-semantics \u00a72.6). */
const claim = function (sight, path) { return ({
    http: true,
    matches: (value) => (0,access_formula/* and */.Uo)(sight.payload, claimTest(path, (0,pattern/* textPattern */.wD)(value))),
}) };
/** Until Istio 1.20 the first audience of a list alone was looked at: which one that is no set of claims says. */
const firstAudience = function (sight) { return ({
    http: true,
    matches: (value) => (0,access_formula/* and */.Uo)(sight.payload, (0,access_formula/* fits */.lA)(claimDimension(['aud']), (0,pattern/* textPattern */.wD)(value)), sight.unknowns.test('FIRST_AUDIENCE', `Istio before 1.21 compares the first audience of a token alone with ${JSON.stringify(value)}`, `first audience:${value}`)),
}) };
/** `iss`, `sub` and `jti` are single texts, which the token parser insists on. */
const singleClaims = new Set(['iss', 'sub', 'jti']);
const claimDimension = function (path) {
    const [first = ''] = path;
    if (path.length === 1 && first === 'iss')
        return attribute/* attribute */.lt.issuer;
    if (path.length === 1 && first === 'sub')
        return attribute/* attribute */.lt.subject;
    return attribute/* attribute */.lt.claim(path);
};
const claimTest = function (path, language) {
    const [first = ''] = path;
    // A text has no members: `claims[iss][x]` is never there.
    if (path.length > 1 && (singleClaims.has(first) || first === 'aud'))
        return access_formula/* never */.Zm;
    return (0,access_formula/* fits */.lA)(claimDimension(path), language);
};
const onHeader = function (dimension, pattern) { return pattern === 'present' ? access_formula/* always */.Gk : (0,access_formula/* fits */.lA)(dimension, pattern) };
const hosts = { http: true, matches: (value) => onHeader(attribute/* attribute */.lt.authority, (0,pattern/* hostPattern */.JF)(value)) };
const methods = { http: true, matches: (value) => onHeader(attribute/* attribute */.lt.method, (0,pattern/* headerPattern */.gK)(value)) };
const paths = function (sight) { return ({
    http: true,
    matches: (value) => {
        if (!(0,pattern/* isTemplate */.Fl)(value) || !(0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [22, 0]))
            return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, (0,pattern/* textPattern */.wD)(value));
        const template = (0,pattern/* templatePattern */.N7)(value);
        if (template !== undefined)
            return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, template);
        return sight.unknowns.test('TEMPLATE_REFUSED', `Envoy refuses the path template ${JSON.stringify(value)}, and with it the whole listener`, `template:${value}`);
    },
}) };
/** What a `when` key tests. */
const condition = function (sight, { key, names }, policyNamespace) {
    switch (key) {
        case 'source.ip':
            return addresses(sight.directAddress);
        case 'remote.ip':
            return addresses(sight.remoteAddress);
        case 'destination.ip':
            return addresses((ranges, title) => ({
                kind: 'test',
                dimension: attribute/* attribute */.lt.destinationAddress,
                test: { kind: 'numbers', ranges, title },
            }));
        case 'destination.port':
            return ports(sight);
        case 'source.namespace':
            return namespaces(sight);
        case 'source.principal':
            return principals(sight);
        case 'source.serviceAccount':
            return serviceAccounts(sight, policyNamespace);
        case 'source.trustDomain':
            return trustDomains(sight);
        case 'request.auth.principal':
            return requestPrincipals(sight);
        case 'request.auth.audiences':
            return (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [21, 0]) ? claim(sight, ['aud']) : firstAudience(sight);
        case 'request.auth.presenter':
            return claim(sight, ['azp']);
        case 'request.auth.claims':
            return claim(sight, names);
        case 'request.headers':
            return { http: true, matches: (value) => (0,header/* headerTest */.um)(sight, names[0] ?? '', value) };
        case 'connection.sni':
            return { http: false, matches: (value) => sight.sni((0,pattern/* textPattern */.wD)(value)) };
        case 'experimental.envoy.filters.': {
            const written = `${key}${names.join('')}`;
            return {
                http: false,
                matches: (value) => sight.unknowns.test('FILTER_METADATA', `${written} is set by another filter`, `metadata:${written}=${value}`),
            };
        }
        default:
            return key;
    }
};
/** The rule cannot be compiled, and is left out. */
class LeftOut extends Error {
}
const any = function (field, values) { return (0,access_formula.or)(...(field.expand?.(values) ?? values).map((value) => {
    const test = field.matches(value);
    if (test === undefined)
        throw new LeftOut(value);
    return test;
})) };
/** values OR-ed, notValues NOT(OR). On TCP an HTTP field takes an ALLOW rule with it and drops out of the others. */
const list = function (sight, field, values, not_, allow) {
    if (values.length + not_.length === 0)
        return access_formula/* always */.Gk;
    if (field.http && !sight.http) {
        if (allow)
            throw new LeftOut('an HTTP field on TCP');
        return access_formula/* always */.Gk;
    }
    return (0,access_formula/* and */.Uo)(values.length === 0 ? access_formula/* always */.Gk : any(field, values), not_.length === 0 ? access_formula/* always */.Gk : (0,access_formula/* not */.AU)(any(field, not_)));
};
const sourceField = function (sight, field, policyNamespace) {
    switch (field) {
        case 'ipBlocks':
            return addresses(sight.directAddress);
        case 'remoteIpBlocks':
            return addresses(sight.remoteAddress);
        case 'namespaces':
            return namespaces(sight);
        case 'serviceAccounts':
            return serviceAccounts(sight, policyNamespace);
        case 'trustDomains':
            return trustDomains(sight);
        case 'principals':
            return principals(sight);
        case 'requestPrincipals':
            return requestPrincipals(sight);
        default:
            return field;
    }
};
const operationField = function (sight, field) {
    switch (field) {
        case 'hosts':
            return hosts;
        case 'methods':
            return methods;
        case 'paths':
            return paths(sight);
        case 'ports':
            return ports(sight);
        default:
            return field;
    }
};
const entries = function (sight, items, inner, fields, allow) {
    if (items.length === 0)
        return access_formula/* always */.Gk;
    return (0,access_formula.or)(...items.map((item) => {
        const object = (0,mesh_fields/* objectAt */.lJ)(item, inner);
        return (0,access_formula/* and */.Uo)(...fields.map(([name, field]) => list(sight, field, (0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, negative(name)), allow)));
    }));
};
/**
 * Requests that a rule matches, as Envoy's RBAC filter decides it: (OR of from) \u2227 (OR of to) \u2227 (AND of when)
 * (istio-semantics \u00a72.1; I model/model.go: 79-153). `never` where Istio leaves the rule out.
 */
const compileRule = function (sight, rule, policyNamespace, allow) {
    const isKnown = ({ since }) => (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, since);
    const sources = vocabulary/* sourceFieldNames */._e
        .filter((name) => isKnown(vocabulary/* sourceFields */.r9[name]))
        .map((name) => [name, sourceField(sight, name, policyNamespace)]);
    const operations = vocabulary/* operationFieldNames */.KH
        .filter((name) => isKnown(vocabulary/* operationFields */.Bv[name]))
        .map((name) => [name, operationField(sight, name)]);
    try {
        return (0,access_formula/* and */.Uo)(entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'from'), 'source', sources, allow), entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'to'), 'operation', operations, allow), ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((when) => {
            const named = readConditionKey((0,mesh_fields/* textAt */.$6)(when, 'key'), sight.settings.istioVersion);
            if (named === undefined)
                throw new LeftOut('an unknown key');
            const field = condition(sight, named, policyNamespace);
            return list(sight, field, (0,mesh_fields/* textsAt */.i1)(when, 'values'), (0,mesh_fields/* textsAt */.i1)(when, 'notValues'), allow);
        }));
    }
    catch (error) {
        if (error instanceof LeftOut)
            return access_formula/* never */.Zm;
        throw error;
    }
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
;// CONCATENATED MODULE: ./src/mesh/compile/token.ts









const headerPlaceOf = function (place) {
    if (place === 'authorization')
        return { name: 'authorization', prefix: 'Bearer ' };
    const found = /^header:([^:]*):([^]*)$/.exec(place);
    return found === null ? undefined : { name: (found[1] ?? '').toLowerCase(), prefix: found[2] ?? '' };
};
const placeOfHeader = function ({ name, prefix }) { return name === 'authorization' && prefix === 'Bearer ' ? 'authorization' : `header:${name}:${prefix}` };
/** A rule's locations; the default ones only where it names none (istio-semantics \u00a72.11). */
const token_placesOf = function (rule, settings) {
    const cookies = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const named = [
        ...(0,mesh_fields/* objectsAt */.yR)(rule, 'fromHeaders').map((header) => placeOfHeader({ name: (0,mesh_fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,mesh_fields/* textAt */.$6)(header, 'prefix') })),
        ...(0,mesh_fields/* textsAt */.i1)(rule, 'fromParams').map((name) => `param:${name}`),
        ...cookies.map((name) => `cookie:${name}`),
    ];
    return named.length === 0 ? ['authorization', 'param:access_token'] : [...new Set(named)];
};
/** What a rule that looks at `own` finds of a token sent at `sent`: the token, other text, or nothing. */
const findsAt = function (own, sent) {
    if (own === sent)
        return 'token';
    const [mine, its] = [headerPlaceOf(own), headerPlaceOf(sent)];
    if (mine === undefined || its === undefined || mine.name !== its.name)
        return 'nothing';
    if (mine.prefix === '')
        return its.prefix === '' ? 'token' : 'other text';
    if (!its.prefix.includes(mine.prefix))
        return 'nothing';
    // After the prefix Envoy skips to the first character that a token may have.
    const behind = its.prefix.slice(its.prefix.indexOf(mine.prefix) + mine.prefix.length);
    return /[A-Za-z0-9\-_.]/.test(behind) ? 'other text' : 'token';
};
/** Where the keys of a rule come from: equal texts, equal keys. */
const keySourceOf = function (rule) {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return `jwks ${inline}`;
    const uri = (0,key_place/* jwksUriOf */.t)(rule);
    return uri === '' ? 'discovery' : `jwksUri ${uri}`;
};
/** Headers whose value at the policies is not what the client sent: a rule takes a token out of them, or writes them. */
const headersOfRule = function (rule, settings) {
    const out = new Set();
    for (const place of token_placesOf(rule, settings)) {
        const header = headerPlaceOf(place);
        if (header !== undefined)
            out.add(header.name);
        if (place.startsWith('cookie:'))
            out.add('cookie');
        // A parameter is taken out of the query, which the path of operations leaves out and this header shows.
        if (place.startsWith('param:'))
            out.add(':path');
    }
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        out.add(whole.toLowerCase());
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        out.add((0,mesh_fields/* textAt */.$6)(output, 'header').toLowerCase());
    return out;
};
const headersOfTokens = function (stage, settings) { return new Set(stage.jwtRules.flatMap(({ rule }) => [...headersOfRule(rule, settings)])) };
/**
 * Every header that carries a token in either state, with what this proxy's rules do to it: the same text, the same
 * value at the policies for the same request.
 */
const touchedHeaders = function (stage, settings, context) { return new Map([...context.headers].map((name) => [
    name,
    (0,digest/* digestOf */.ol)(stage.jwtRules.map(({ rule }) => rule).filter((rule) => headersOfRule(rule, settings).has(name))),
])) };
/**
 * The JWT filter (istio-semantics \u00a72.11) for a request with at most one token. With several, Envoy takes the payload of
 * one of them; a client that is let in with several is let in with that one alone, so nobody gains by sending more.
 */
const compileTokens = function (stage, settings, context, unknowns) {
    if (stage.jwtRules.length === 0)
        return { passes: access_formula/* always */.Gk, payload: access_formula/* never */.Zm };
    const good = (0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.token, 'valid');
    const seenAt = [];
    const accepted = [];
    for (const place of context.places) {
        const finders = stage.jwtRules.flatMap(({ rule }) => {
            const finds = token_placesOf(rule, settings).map((own) => findsAt(own, place));
            return finds.every((found) => found === 'nothing')
                ? []
                : [{ rule, whole: finds.every((found) => found !== 'other text') }];
        });
        if (finders.length === 0)
            continue;
        seenAt.push(place);
        for (const { rule, whole } of finders) {
            if (!whole)
                continue;
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const audiences = (0,mesh_fields/* textsAt */.i1)(rule, 'audiences');
            accepted.push((0,access_formula/* and */.Uo)((0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.tokenPlace, place), issuer === '' ? access_formula/* always */.Gk : (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.issuer, (0,access_language/* exactly */.pV)(issuer)), audiences.length === 0
                ? access_formula/* always */.Gk
                : (0,access_formula.or)(...audiences.map((one) => (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.claim(['aud']), (0,pattern/* audiencePattern */.P0)(one)))), context.doubtfulKeys.has(issuer)
                ? unknowns.test('KEYS_CHANGED', `the keys of issuer ${issuer === '' ? '(any)' : issuer} come from another source: ${keySourceOf(rule).slice(0, 120)}`, `keys:${issuer}:${keySourceOf(rule)}`)
                : access_formula/* always */.Gk));
        }
    }
    const bypass = (0,access_formula/* and */.Uo)(...(0,header/* preflight */.Mz)());
    const seen = seenAt.length === 0 ? access_formula/* never */.Zm : (0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)((0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.token, 'none')), (0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.tokenPlace, ...seenAt));
    const verified = (0,access_formula/* and */.Uo)(good, (0,access_formula.or)(...accepted));
    return { passes: (0,access_formula.or)((0,access_formula/* not */.AU)(seen), bypass, verified), payload: (0,access_formula/* and */.Uo)(verified, (0,access_formula/* not */.AU)(bypass)) };
};

;// CONCATENATED MODULE: ./src/mesh/compile/ztunnel.ts








/** ztunnel's own strings (Z state/policy.rs): exact, prefix, suffix, or present. A star in the middle is a star. */
const inner = function (value, units) {
    if (value === '*')
        return [(0,access_language/* some */.zN)(units)];
    if (value.startsWith('*'))
        return [(0,access_language/* many */._d)(units), ...(0,access_language/* literal */.eu)(value.slice(1))];
    return value.endsWith('*') ? [...(0,access_language/* literal */.eu)(value.slice(0, -1)), (0,access_language/* many */._d)(units)] : (0,access_language/* literal */.eu)(value);
};
const noSlash = (0,access_language/* exceptUnits */.lx)(access_language/* anyUnit */.N5, (0,access_language/* unitsOf */.$J)('/'));
const spiffe = (0,access_language/* literal */.eu)('spiffe://');
const principal = function (value) { return (0,access_language/* language */.BH)(value, [...spiffe, ...inner(value, access_language/* anyUnit */.N5)]) };
const namespace = function (value) { return (0,access_language/* language */.BH)(`namespace ${value}`, [
    ...spiffe,
    (0,access_language/* some */.zN)(noSlash),
    ...(0,access_language/* literal */.eu)('/ns/'),
    ...inner(value, noSlash),
    ...(0,access_language/* literal */.eu)('/sa/'),
    (0,access_language/* many */._d)(noSlash),
]) };
const serviceAccount = function (value, policyNamespace) {
    const [space, account] = value.includes('/')
        ? [value.slice(0, value.indexOf('/')), value.slice(value.indexOf('/') + 1)]
        : [policyNamespace, value];
    return (0,access_language/* language */.BH)(`${space}/${account}`, [...spiffe, (0,access_language/* some */.zN)(noSlash), ...(0,access_language/* literal */.eu)(`/ns/${space}/sa/${account}`)]);
};
const blocks = function (test) { return (value) => {
    const ranges = (0,address/* readBlock */.Gr)(value);
    return ranges === undefined ? access_formula/* never */.Zm : test(ranges, value);
} };
const destinationAddress = function (ranges, title) { return ({
    kind: 'test',
    dimension: attribute/* attribute */.lt.destinationAddress,
    test: { kind: 'numbers', ranges, title },
}) };
const ztunnel_ports = function (sight) { return (value) => /^\d{1,5}$/.test(value) ? sight.port(Number(value)) : access_formula/* never */.Zm };
const sourceTest = function (sight, field, policyNamespace) {
    switch (field) {
        case 'principals':
            return (value) => sight.peer(principal(value));
        case 'namespaces':
            return (value) => sight.peer(namespace(value));
        case 'serviceAccounts':
            return (value) => sight.peer(serviceAccount(value, policyNamespace));
        case 'ipBlocks':
            return blocks(sight.directAddress);
        case 'trustDomains':
            return 'lost';
        case 'requestPrincipals':
        case 'remoteIpBlocks':
            return 'http';
        default:
            return field;
    }
};
const operationTest = function (sight, field) {
    switch (field) {
        case 'ports':
            return ztunnel_ports(sight);
        case 'hosts':
        case 'methods':
        case 'paths':
            return 'http';
        default:
            return field;
    }
};
/** Any key but these is taken for one of HTTP, a key that nobody knows among them. */
const conditionTest = function (sight, key) {
    switch (key) {
        case 'source.ip':
            return blocks(sight.directAddress);
        case 'source.namespace':
            return (value) => sight.peer(namespace(value));
        case 'source.principal':
            return (value) => sight.peer(principal(value));
        case 'destination.ip':
            return blocks(destinationAddress);
        case 'destination.port':
            return ztunnel_ports(sight);
        case 'source.serviceAccount':
        case 'source.trustDomain':
        case 'remote.ip':
        case 'connection.sni':
        case 'request.headers':
        case 'request.auth.principal':
        case 'request.auth.audiences':
        case 'request.auth.presenter':
        case 'request.auth.claims':
        case 'experimental.envoy.filters.':
            return 'http';
        default:
            return key;
    }
};
const ztunnel_negative = function (name) { return `not${name.charAt(0).toUpperCase()}${name.slice(1)}` };
/** What an entry says of a field or key, where it says anything. */
const namedIn = function (object, name, test) {
    const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, ztunnel_negative(name))];
    return values.length + notValues.length === 0 ? [] : [[test, values, notValues]];
};
/** One Match: AND of its fields; without any it never matches (Z rbac.rs: 114-118). */
const matchOf = function (entry) {
    const parts = entry.flatMap(([test, values, notValues]) => {
        if (typeof test === 'string')
            return [];
        return [
            values.length === 0 ? access_formula/* always */.Gk : (0,access_formula.or)(...values.map(test)),
            notValues.length === 0 ? access_formula/* always */.Gk : (0,access_formula/* not */.AU)((0,access_formula.or)(...notValues.map(test))),
        ];
    });
    return parts.length === 0 ? access_formula/* never */.Zm : (0,access_formula/* and */.Uo)(...parts);
};
/**
 * Connections that a rule matches in ztunnel (istio-semantics \u00a72.12): clauses AND-ed, matches of a clause OR-ed. An ALLOW
 * rule with an HTTP attribute is left out; a DENY rule keeps what ztunnel can see, and a clause of which nothing is left
 * never matches.
 */
const compileZtunnelRule = function (sight, rule, policyNamespace, allow) {
    const isKnown = ({ since }) => (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, since);
    const sources = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => vocabulary/* sourceFieldNames */._e
        .filter((name) => isKnown(vocabulary/* sourceFields */.r9[name]))
        .flatMap((name) => namedIn((0,mesh_fields/* objectAt */.lJ)(from, 'source'), name, sourceTest(sight, name, policyNamespace))));
    const operations = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((to) => vocabulary/* operationFieldNames */.KH
        .filter((name) => isKnown(vocabulary/* operationFields */.Bv[name]))
        .flatMap((name) => namedIn((0,mesh_fields/* objectAt */.lJ)(to, 'operation'), name, operationTest(sight, name))));
    const conditions = (0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((condition) => {
        const named = readConditionKey((0,mesh_fields/* textAt */.$6)(condition, 'key'), sight.settings.istioVersion);
        const test = named === undefined ? 'http' : conditionTest(sight, named.key);
        const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(condition, 'values'), (0,mesh_fields/* textsAt */.i1)(condition, 'notValues')];
        // A key of HTTP counts with empty lists too; one of connections without a value is an empty match.
        return test !== 'http' && values.length + notValues.length === 0 ? [] : [[test, values, notValues]];
    });
    const isHttp = [...sources, ...operations, ...conditions].some((entry) => entry.some(([test]) => test === 'http'));
    if (isHttp && allow)
        return access_formula/* never */.Zm;
    return (0,access_formula/* and */.Uo)(operations.length === 0 ? access_formula/* always */.Gk : (0,access_formula.or)(...operations.map(matchOf)), sources.length === 0 ? access_formula/* always */.Gk : (0,access_formula.or)(...sources.map(matchOf)), ...conditions.map(matchOf));
};

;// CONCATENATED MODULE: ./src/mesh/compile/stage.ts










const chainOf = function (chains, stage, name) {
    if (chains === undefined)
        return undefined;
    const known = chains.get(stage) ?? new Map();
    chains.set(stage, known);
    const chain = known.get(name) ?? new Map();
    known.set(name, chain);
    return chain;
};
const stage_matchOf = function (policies, sight, compile, keep, known) {
    const parts = [];
    for (const policy of policies)
        for (const rule of policy.rules ?? []) {
            let done;
            const compiled = () => {
                done ??= known?.get(rule) ?? compile(sight, rule, policy.object.key.namespace, policy.action === 'ALLOW');
                known?.set(rule, done);
                return done;
            };
            if (keep === undefined || keep(policy, rule, compiled))
                parts.push(compiled());
        }
    return (0,access_formula.or)(...parts);
};
/** DENY, then ALLOW where there is any (istio-semantics \u00a72.8). A policy without rules matches nothing. */
const decide = function (stage, sight, compile, { keep }, known) { return (0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(stage_matchOf(stage.deny, sight, compile, keep, known)), stage.allow.length === 0 ? access_formula/* always */.Gk : stage_matchOf(stage.allow, sight, compile, keep, known)) };
/** What a provider answers is an unknown that can only deny, and only what its policies ask it about. */
const askProviders = function (stage, sight) {
    const providers = [...new Set(stage.custom.map((policy) => policy.provider ?? ''))].sort();
    return (0,access_formula/* and */.Uo)(...providers.map((provider) => {
        const kind = sight.settings.extensionProviders.get(provider);
        const usable = providers.length === 1 && (kind === 'http' || kind === 'grpc');
        if (usable && kind === 'http' && !sight.http)
            return access_formula/* always */.Gk;
        const policies = stage.custom.filter((policy) => (policy.provider ?? '') === provider);
        const asked = stage_matchOf(policies, sight, compileRule);
        if (!usable)
            return (0,access_formula/* not */.AU)(asked);
        const answer = sight.unknowns.test('CUSTOM_PROVIDER', (0,provider_decides/* providerDecides */.x)(provider, policies), `custom:${kind}:${provider}`, (0,provider_decides/* askedOf */.i)(provider, policies));
        return (0,access_formula.or)((0,access_formula/* not */.AU)(asked), answer);
    }));
};
const isHttp = (0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.kind, 'http');
const hasPeer = (0,access_formula/* present */.Eb)(attribute/* attribute */.lt.peer);
const isTls = (0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.tls, 'tls');
/** Every trust domain whose certificates sidecars and waypoints take (istio-semantics \u00a72.7). */
const domainsOf = function ({ trustDomain, trustDomainAliases, otherTrustDomains }) { return [
    ...new Set([trustDomain, ...trustDomainAliases, ...otherTrustDomains]),
] };
/** The peer's certificate is of this mesh: told only where the other state takes certificates that this one does not. */
const isOfTheMesh = function (settings, { domains }) {
    const own = domainsOf(settings);
    if (domains.every((domain) => own.includes(domain)))
        return access_formula/* always */.Gk;
    return (0,access_formula.or)(...own.map((domain) => (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.peer, (0,access_language/* startingWith */.JM)(`spiffe://${domain}/`, `trust domain ${domain}`))));
};
/** Whether a server of a gateway before or after asks for TLS, or for none. */
const tellsTls = function (enforcements) { return enforcements.some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some(({ proxy, serverTls }) => proxy === 'gateway' && serverTls !== undefined)) };
/** Requests that an Envoy lets through: its filter chains, and what the policies say on each. */
const compileEnvoy = function (enforcement, stage, context) {
    const { settings, destination } = enforcement;
    const port = stage.port ?? destination.port;
    const protocol = stage.protocol ?? destination.protocol;
    const touched = touchedHeaders(stage, settings, context.tokens);
    const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE';
    const sight = (http, identified, payload) => (0,compile_context/* makeSight */.o)({
        stage,
        settings,
        port: port === 0 ? 'any' : port,
        http,
        identified,
        inspected,
        payload,
        touchedHeaders: touched,
        unknowns: context.unknowns,
        otherPorts: context.otherPorts,
    });
    const chain = (http, identified) => {
        const custom = askProviders(stage, sight(http, identified, access_formula/* never */.Zm));
        const known = chainOf(context.compiled, stage, `${http} ${identified}`);
        if (!http)
            return (0,access_formula/* and */.Uo)(custom, decide(stage, sight(false, identified, access_formula/* never */.Zm), compileRule, context, known));
        const { passes, payload } = compileTokens(stage, settings, context.tokens, context.unknowns);
        return (0,access_formula/* and */.Uo)(custom, passes, decide(stage, sight(true, identified, payload), compileRule, context, known));
    };
    /** The chain by what is sent; on an HTTP port other bytes are refused. */
    const byKind = (identified) => {
        switch (protocol) {
            case 'HTTP':
                return (0,access_formula/* and */.Uo)(isHttp, chain(true, identified));
            case 'TCP':
                return chain(false, identified);
            case 'AUTO':
                return (0,access_formula.or)((0,access_formula/* and */.Uo)(isHttp, chain(true, identified)), (0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(isHttp), chain(false, identified)));
        }
    };
    switch (stage.proxy) {
        case 'gateway':
            switch (stage.serverTls) {
                case undefined:
                    return byKind(true);
                case 'none':
                    return protocol === 'TCP' ? byKind(false) : (0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(isTls), byKind(false));
                case 'simple':
                    return (0,access_formula/* and */.Uo)(isTls, byKind(false));
                case 'optional':
                    return (0,access_formula/* and */.Uo)(isTls, byKind(true));
                case 'mutual':
                    return (0,access_formula/* and */.Uo)(isTls, hasPeer, byKind(true));
            }
            break;
        case 'waypoint':
            return (0,access_formula/* and */.Uo)(hasPeer, isOfTheMesh(settings, context), byKind(true));
        case 'sidecar':
        case 'ztunnel':
        case 'none':
            break;
    }
    // TLS that offers no name of the mesh is bytes like any others: no HTTP, and ended by nobody here.
    const foreignTls = context.tellsTls ? (0,access_formula/* and */.Uo)(isTls, (0,access_formula/* not */.AU)(hasPeer)) : access_formula/* never */.Zm;
    const orForeign = (others) => (0,access_formula.or)((0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(foreignTls), others), protocol === 'HTTP' ? access_formula/* never */.Zm : (0,access_formula/* and */.Uo)(foreignTls, chain(false, false)));
    switch (stage.mutualTls) {
        case 'STRICT':
            return (0,access_formula/* and */.Uo)(hasPeer, isOfTheMesh(settings, context), byKind(true));
        case 'PERMISSIVE':
            return orForeign((0,access_formula/* and */.Uo)((0,access_formula.or)((0,access_formula/* not */.AU)(hasPeer), isOfTheMesh(settings, context)), byKind(true)));
        case 'DISABLE':
            // Without a TLS inspector a handshake is bytes like any others (istio-semantics \u00a79, probed).
            return orForeign((0,access_formula.or)((0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(hasPeer), byKind(false)), protocol === 'HTTP' ? access_formula/* never */.Zm : (0,access_formula/* and */.Uo)(hasPeer, chain(false, false))));
    }
};
const compileStage = function (enforcement, stage, context) {
    switch (stage.proxy) {
        case 'none':
            return access_formula/* always */.Gk;
        case 'ztunnel': {
            const port = stage.port ?? enforcement.destination.port;
            const sight = (0,compile_context/* makeSight */.o)({
                stage,
                settings: enforcement.settings,
                port: port === 0 ? 'any' : port,
                http: false,
                identified: true,
                inspected: false,
                payload: access_formula/* never */.Zm,
                touchedHeaders: new Map(),
                unknowns: context.unknowns,
                otherPorts: context.otherPorts,
            });
            const strict = stage.mutualTls === 'STRICT' && stage.peer === 'client';
            return (0,access_formula/* and */.Uo)(strict ? hasPeer : access_formula/* always */.Gk, stage.peer === 'client' ? (0,access_formula.or)((0,access_formula/* not */.AU)(hasPeer), isOfTheMesh(enforcement.settings, context)) : access_formula/* always */.Gk, decide(stage, sight, compileZtunnelRule, context, chainOf(context.compiled, stage, 'ztunnel')));
        }
        case 'sidecar':
        case 'gateway':
        case 'waypoint':
            return compileEnvoy(enforcement, stage, context);
    }
};
/** Unknowns that the compiler itself turns into tests, more exactly than `anything`. */
const compiledUnknowns = new Set(['CUSTOM_PROVIDER', 'FILTER_METADATA']);
/** What no formula stands for: where one of these is, only `equal before and after` can be said. */
const opaqueUnknowns = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap((stage) => stage.unknowns)
    .filter((unknown) => !compiledUnknowns.has(unknown.code)) };
/**
 * Requests that no JWT filter on the way refuses, of those that reach one. Whoever shows a token that a filter refuses is
 * answered 401 whatever the policies say.
 */
const compileTokenFilters = function (enforcement, context) {
    const passes = (0,mesh_enforcement/* everyStageOf */.h)(enforcement).map((stage) => compileTokens(stage, enforcement.settings, context.tokens, context.unknowns).passes);
    return (0,access_formula.or)((0,access_formula/* not */.AU)(isHttp), (0,access_formula/* and */.Uo)(...passes));
};
/**
 * Returns a formula that a request satisfies iff every proxy on the way lets it through, for every request of the
 * universe of `dimensionsFor` and every answer of the unknown tests.
 */
const compileEnforcement = function (enforcement, context) {
    const all = (stages) => (0,access_formula/* and */.Uo)(...stages.map((stage) => compileStage(enforcement, stage, context)));
    const { stages, bypass } = enforcement;
    if (bypass === undefined)
        return all(stages);
    const through = (0,access_formula/* and */.Uo)(hasPeer, (0,access_formula/* not */.AU)(callersOf(enforcement, ['straight'])));
    const straight = (0,access_formula.or)((0,access_formula/* not */.AU)(hasPeer), callersOf(enforcement, ['straight', 'either']));
    return (0,access_formula.or)((0,access_formula/* and */.Uo)(through, all(stages)), (0,access_formula/* and */.Uo)(straight, all(bypass)));
};

;// CONCATENATED MODULE: ./src/mesh/compile/substitute.ts

/** The formula with other tests in place of some of its own: what it says of a request that was changed on the way. */
const substitute = function (formula, replace) {
    const done = new Map();
    const walk = (at) => {
        const known = done.get(at);
        if (known !== undefined)
            return known;
        const made = walkOnce(at);
        done.set(at, made);
        return made;
    };
    const walkOnce = (at) => {
        switch (at.kind) {
            case 'constant':
                return at;
            case 'test':
                return replace(at.dimension, at.test) ?? at;
            case 'not':
                return (0,access_formula/* not */.AU)(walk(at.of));
            case 'and':
                return (0,access_formula/* and */.Uo)(...at.parts.map(walk));
            case 'or':
                return (0,access_formula.or)(...at.parts.map(walk));
        }
    };
    return walk(formula);
};

;// CONCATENATED MODULE: ./src/mesh/compile/focus.ts





/** A rule means the same in every policy of one place. */
const placeOf = function ({ policy }) { return `${policy.action} ${policy.object.key.namespace}` };
/** Rules of one place by a text that says all of them. */
const byText = function (rules, textOf) { return (0,group_by/* groupBy */.$)(rules, ({ rule }) => textOf(rule)) };
/** Rules whose text stands on one side alone. */
const oneSided = function (old, now, textOf) {
    const [olds, nows] = [byText(old, textOf), byText(now, textOf)];
    const only = (these, others) => [...these].flatMap(([key, rules]) => (others.has(key) ? [] : rules));
    return [only(olds, nows), only(nows, olds)];
};
/**
 * Rules that stand in one of two stages alone. Few differ as they are written, and only of those it is asked whether
 * they differ beyond the order of their members. A policy that is the same object in both is not read.
 */
const changedRules = function (before, after) {
    const [olds, nows] = [
        [...before.allow, ...before.deny],
        [...after.allow, ...after.deny],
    ];
    const rulesOf = (policies, others) => policies
        .filter((policy) => !others.has(policy))
        .flatMap((policy) => (policy.rules ?? []).map((rule) => ({ policy, rule })));
    const [old, now] = [rulesOf(olds, new Set(nows)), rulesOf(nows, new Set(olds))];
    return [...new Set([...old, ...now].map(placeOf))].flatMap((place) => {
        const inPlace = (rules) => rules.filter((one) => placeOf(one) === place);
        return oneSided(...oneSided(inPlace(old), inPlace(now), JSON.stringify), digest/* digestOf */.ol).flat();
    });
};
const accounts = new WeakMap();
/** `ns/NS/sa/SA` of the principals without which no source of the rule matches; `any` where they cannot be listed. */
const accountsOf = function (rule) {
    const known = accounts.get(rule);
    if (known !== undefined)
        return known;
    const lists = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,mesh_fields/* textsAt */.i1)(from, 'source', 'principals'));
    const plain = lists.length > 0 && lists.every((list) => list.length > 0 && list.every((value) => /^[^/*]+\/[^*]+$/.test(value)));
    // Aliases change the trust domain alone, so what follows it tells identities apart in any state.
    const found = plain ? new Set(lists.flat().map((value) => value.slice(value.indexOf('/')))) : 'any';
    accounts.set(rule, found);
    return found;
};
const objectKeys = function (policies) { return policies.map(({ object }) => `${object.key.namespace}/${(0,digest/* objectDigest */.A2)(object)}`).join(',') };
/** All that decides beside the rules of ALLOW and DENY. */
const frameOf = function (stage) { return JSON.stringify([
    stage.proxy,
    stage.mutualTls,
    stage.serverTls,
    stage.trustedProxies,
    stage.port,
    stage.protocol,
    stage.peer,
    stage.allow.length > 0,
    stage.custom.map((policy) => policy.provider),
    objectKeys(stage.custom),
    objectKeys(stage.jwtRules),
    stage.jwtRules.map(({ index }) => index),
    stage.unknowns.map(({ identity }) => identity),
]) };
/** Undefined where more than rules changes. `sameSettings`: the mesh's settings are the same in both states. */
const focusOf = function (before, after, sameSettings) {
    const [old, now] = [(0,mesh_enforcement/* everyStageOf */.h)(before), (0,mesh_enforcement/* everyStageOf */.h)(after)];
    const same = sameSettings &&
        before.destination.protocol === after.destination.protocol &&
        before.stages.length === after.stages.length &&
        (before.callers === after.callers || JSON.stringify(before.callers) === JSON.stringify(after.callers)) &&
        old.length === now.length &&
        old.every((stage, at) => {
            const other = now[at];
            return other !== undefined && frameOf(stage) === frameOf(other);
        });
    if (!same)
        return undefined;
    const changed = new Map();
    const touched = new Set();
    let anybody = false;
    for (const [at, stage] of old.entries())
        for (const { policy, rule } of changedRules(stage, now[at] ?? stage)) {
            const rules = changed.get(policy);
            if (rules === undefined)
                changed.set(policy, new Set([rule]));
            else
                rules.add(rule);
            const named = accountsOf(rule);
            if (named === 'any')
                anybody = true;
            else
                for (const account of named)
                    touched.add(account);
        }
    const isChanged = (policy, rule) => changed.get(policy)?.has(rule) ?? false;
    // A proxy that sees another peer than the client, or several names of one, is asked rule by rule.
    const single = [...old, ...now].every((stage) => stage.proxy !== 'gateway' && stage.peer === 'client');
    return {
        isChanged,
        isElsewhere: (rule) => {
            if (anybody || !single)
                return false;
            const named = accountsOf(rule);
            if (named === 'any')
                return false;
            for (const account of named)
                if (touched.has(account))
                    return false;
            return true;
        },
    };
};
const shapes = new WeakMap();
const shapesOf = function (language) {
    const known = shapes.get(language);
    if (known !== undefined)
        return known;
    const found = language.sequences.map((sequence) => {
        let start = '';
        for (const { units, repeat } of sequence) {
            const [only] = units;
            if (repeat !== 'once' || units.length !== 1 || only === undefined || only[0] !== only[1])
                break;
            start += String.fromCharCode(only[0]);
        }
        return { start, whole: start.length === sequence.length };
    });
    shapes.set(language, found);
    return found;
};
/** Surely no text is in both. */
const areApart = function (left, right) { return left.key !== right.key &&
    shapesOf(left).every((one) => shapesOf(right).every((other) => {
        if (one.whole && other.whole)
            return one.start !== other.start;
        if (one.whole)
            return !other.start.startsWith(one.start) && !one.start.startsWith(other.start)
                ? true
                : !(0,access_language/* accepts */.G3)(right, one.start);
        if (other.whole)
            return !one.start.startsWith(other.start) && !other.start.startsWith(one.start)
                ? true
                : !(0,access_language/* accepts */.G3)(left, other.start);
        return !one.start.startsWith(other.start) && !other.start.startsWith(one.start);
    })) };
const testsApart = function (left, right) {
    if (left.kind === 'text' && right.kind === 'text')
        return areApart(left.language, right.language);
    if (left.kind === 'numbers' && right.kind === 'numbers')
        return left.ranges.every(([low, high]) => right.ranges.every(([first, last]) => high < first || last < low));
    if (left.kind === 'choice' && right.kind === 'choice')
        return !left.values.some((value) => right.values.includes(value));
    return false;
};
const needs = new WeakMap();
const alternatives = function (formula) {
    if (formula.kind === 'test')
        return { dimension: formula.dimension, tests: [formula.test] };
    if (formula.kind !== 'or')
        return undefined;
    const parts = formula.parts.map(alternatives);
    const [first] = parts;
    if (first === undefined || !parts.every((part) => part?.dimension === first.dimension))
        return undefined;
    return { dimension: first.dimension, tests: parts.flatMap((part) => part?.tests ?? []) };
};
const needsOf = function (formula) {
    const known = needs.get(formula);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const part of formula.kind === 'and' ? formula.parts : [formula]) {
        const one = alternatives(part);
        if (one !== undefined && !found.has(one.dimension))
            found.set(one.dimension, one.tests);
    }
    needs.set(formula, found);
    return found;
};
/** Surely no request satisfies both formulas. */
const surelyApart = function (left, right, isList) {
    const others = needsOf(right);
    for (const [dimension, tests] of needsOf(left)) {
        const their = others.get(dimension);
        if (their === undefined || isList(dimension))
            continue;
        if (tests.every((one) => their.every((other) => testsApart(one, other))))
            return true;
    }
    return false;
};

// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
;// CONCATENATED MODULE: ./src/mesh/difference/access-space.ts














/** Places and keys of tokens, over both states. */
const tokenContext = function (befores, after) {
    const places = new Set();
    const headers = new Set();
    const keys = new Map();
    for (const [side, enforcement] of [...befores.map((one) => [0, one]), [1, after]]) {
        for (const stage of (0,mesh_enforcement/* everyStageOf */.h)(enforcement))
            for (const name of headersOfTokens(stage, enforcement.settings))
                headers.add(name);
        for (const { rule } of (0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.jwtRules)) {
            for (const place of token_placesOf(rule, enforcement.settings))
                places.add(place);
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const sources = keys.get(issuer) ?? [new Set(), new Set()];
            sources[side].add(keySourceOf(rule));
            keys.set(issuer, sources);
        }
    }
    const doubtful = [...keys].filter(([, [old, now]]) => old.size > 0 && now.size > 0 && [...old, ...now].some((source) => !old.has(source) || !now.has(source)));
    return { places: [...places].sort(order/* byCodePoint */.HH), headers, doubtfulKeys: new Set(doubtful.map(([issuer]) => issuer)) };
};
const namesIn = function (formulas) {
    const names = new Set();
    for (const formula of formulas)
        (0,access_formula/* eachTest */.Uj)(formula, (name) => names.add(name));
    return names;
};
/** CORS preflights pass the JWT filter with any token: true, and told by no row unless there is nothing else to tell. */
const preflight = function (names) {
    const [origin, method] = ['origin', 'access-control-request-method'].map((name) => attribute/* attribute */.lt.header(name));
    if (origin === undefined || method === undefined || !names.has(origin) || !names.has(method))
        return undefined;
    const full = (name) => (0,access_formula/* and */.Uo)((0,access_formula/* present */.Eb)(name), (0,access_formula/* not */.AU)((0,access_formula/* fits */.lA)(name, (0,access_language/* exactly */.pV)(''))));
    return (0,access_formula/* and */.Uo)((0,access_formula/* fits */.lA)(attribute/* attribute */.lt.method, (0,access_language/* exactly */.pV)('OPTIONS')), full(origin), full(method));
};
/** Several places of before beside one of after. */
const compileJoint = function (befores, after, context, as) {
    const olds = befores.map((one) => compileEnforcement(one, context));
    return { old: as === 'some' ? (0,access_formula.or)(...olds) : (0,access_formula/* and */.Uo)(...olds), now: compileEnforcement(after, context), region: access_formula/* always */.Gk };
};
/** Both states, without the rules that no request of a changed rule can match; `never` outside of those requests. */
const compileBoth = function (before, after, context, whole) {
    const settings = before.settings === after.settings || (0,enforcement_key/* settingsKey */.z)(before) === (0,enforcement_key/* settingsKey */.z)(after);
    const focus = whole ? undefined : focusOf(before, after, settings);
    if (focus === undefined)
        return { old: compileEnforcement(before, context), now: compileEnforcement(after, context), region: access_formula/* always */.Gk };
    const gateway = [before, after].some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const isList = (name) => (0,attribute/* mayBeSeveral */.J_)(name, gateway);
    const changed = new Set();
    const gather = (policy, rule, compile) => {
        if (focus.isChanged(policy, rule))
            changed.add(compile());
        return false;
    };
    const [olds, nows] = [new Map(), new Map()];
    compileEnforcement(before, { ...context, compiled: olds, keep: gather });
    compileEnforcement(after, { ...context, compiled: nows, keep: gather });
    const region = (0,access_formula.or)(...changed);
    if (region.kind === 'constant' && !region.value)
        return { old: access_formula/* never */.Zm, now: access_formula/* never */.Zm, region };
    const keep = (policy, rule, compile) => focus.isChanged(policy, rule) ||
        (!focus.isElsewhere(rule) && [...changed].some((one) => !surelyApart(one, compile(), isList)));
    const old = compileEnforcement(before, { ...context, compiled: olds, keep });
    return { old, now: compileEnforcement(after, { ...context, compiled: nows, keep }), region };
};
const anyText = { within: (0,access_language/* language */.BH)('any text', [(0,access_language/* many */._d)(access_language/* anyUnit */.N5)]), without: [] };
/** What a filter may write of a request. */
const rewritable = {
    kind: false,
    tls: false,
    peer: false,
    'direct address': false,
    'forwarded address': false,
    'destination address': false,
    port: false,
    sni: false,
    method: true,
    authority: true,
    path: true,
    token: false,
    'token place': false,
    'claim iss': false,
    'claim sub': false,
    claim: false,
    header: true,
    'route header': false,
    sent: false,
    unknown: false,
};
/** A filter may write what no client can send, or take it away. */
const ofAnyTexts = function (dimension) {
    if (!rewritable[(0,attribute/* readAttribute */.vK)(dimension.name).name])
        return dimension;
    if (dimension.kind === 'text')
        return { ...dimension, universe: anyText, optional: true, preferred: [] };
    return dimension.kind === 'texts' ? { ...dimension, universe: anyText } : dimension;
};
/** Compiles both states of a destination into one space. Throws `TooComplex`. */
const makeAccessSpace = function (before, after, options) {
    const unknowns = (0,compile_context/* makeUnknownTests */.i)();
    const { joint } = options;
    const befores = [before, ...(joint?.besides ?? [])];
    const all = [...befores, after];
    const context = {
        tokens: tokenContext(befores, after),
        unknowns,
        otherPorts: options.otherPorts,
        tellsTls: tellsTls(all),
        domains: [...all.flatMap(({ settings }) => domainsOf(settings)), ...((0,request_space/* knowsForeignPeers */.Ao)(all) ? ['*'] : [])],
    };
    const { old, now, region } = joint === undefined
        ? compileBoth(before, after, context, options.whole ?? false)
        : compileJoint(befores, after, context, joint.as);
    const real = (0,request_space/* realisable */.Tp)([old, now, region], all);
    const names = namesIn([old, now, real, region]);
    const bypass = preflight(names);
    // Where no policy and no filter tests a token, there is none to be refused for.
    const filtered = (states) => names.has(attribute/* attribute */.lt.token) ? (0,access_formula/* not */.AU)((0,access_formula.or)(...states.map((one) => compileTokenFilters(one, context)))) : access_formula/* never */.Zm;
    const refused = { before: filtered(befores), after: filtered([after]) };
    const formulas = [old, now, real, region, refused.before, refused.after, ...(bypass === undefined ? [] : [bypass])];
    const dimensions = (0,request_space/* dimensionsFor */.D)(formulas, all, context.tokens.places, options.otherPorts, unknowns, options.preferences);
    const space = (0,access_space/* makeSpace */.T)(options.anyTexts ? dimensions.map(ofAnyTexts) : dimensions, formulas, options.budget);
    return {
        space,
        before: space.compile(old),
        after: space.compile(now),
        realisable: space.compile(real),
        region: space.compile(region),
        aside: bypass === undefined ? diagram/* EMPTY */.wg : space.compile(bypass),
        tokenRefused: { before: space.compile(refused.before), after: space.compile(refused.after) },
        names,
        unknowns: unknowns.found,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/account-space.ts










/** What nobody knows of these says the same whoever sends the request. */
const ofAnySender = new Set([
    'FIRST_AUDIENCE',
    'HEADER_OF_TOKEN',
    'ROUTE_NOT_FOLLOWED',
    'TEMPLATE_REFUSED',
]);
/**
 * An answer that nobody knows may be another one for another sender: an external authorizer is told the identity (E
 * ext_authz/v3/attribute_context.proto: source.principal), a proxy writes it into headers, an expression reads it.
 */
const answeredAnew = function (unknowns, sender) { return (dimension) => {
    const unknown = unknowns.found.get(dimension);
    if (unknown === undefined || ofAnySender.has(unknown.code))
        return undefined;
    const { code, what, identity, asks } = unknown;
    return unknowns.test(code, `${what}, and may answer ${sender} otherwise`, `${identity} of ${sender}`, asks);
} };
/** What tests say of a request that a workload sends as this identity, which is without `spiffe://`; undefined: in plain text. */
const sentAs = function (principal) { return (dimension, test) => {
    const tls = principal === undefined ? 'plain' : 'tls';
    if (dimension === attribute/* attribute */.lt.tls)
        return test.kind === 'choice' && test.values.includes(tls) ? access_formula/* always */.Gk : access_formula/* never */.Zm;
    if (dimension !== attribute/* attribute */.lt.peer)
        return undefined;
    switch (test.kind) {
        case 'present':
            return principal === undefined ? access_formula/* never */.Zm : access_formula/* always */.Gk;
        case 'text':
            return principal !== undefined && (0,access_language/* accepts */.G3)(test.language, `spiffe://${principal}`) ? access_formula/* always */.Gk : access_formula/* never */.Zm;
        case 'choice':
        case 'numbers':
            return undefined;
    }
} };
/** Both states as sets of requests whose sender is known: one identity, or plain text, before, and one after. */
const makeAccountSpace = function (then, now, { isAskedAnew }) { return (before, after, options) => {
    const unknowns = (0,compile_context/* makeUnknownTests */.i)();
    const context = {
        tokens: tokenContext([before], after),
        unknowns,
        otherPorts: options.otherPorts,
        tellsTls: tellsTls([before, after]),
        domains: [
            ...domainsOf(before.settings),
            ...domainsOf(after.settings),
            ...((0,request_space/* knowsForeignPeers */.Ao)([before, after]) ? ['*'] : []),
        ],
    };
    const [first, second] = [compileEnforcement(before, context), compileEnforcement(after, context)];
    const possible = (0,request_space/* realisable */.Tp)([first, second], [before, after]);
    // Who comes in plain text cannot send all that who shows a certificate can: a server name.
    const [could, can] = [substitute(possible, sentAs(then)), substitute(possible, sentAs(now))];
    const olds = (0,access_formula/* and */.Uo)(substitute(first, sentAs(then)), could);
    const anew = isAskedAnew && now !== undefined && then !== now ? substitute(second, answeredAnew(unknowns, now)) : second;
    const nows = (0,access_formula/* and */.Uo)(substitute(anew, sentAs(now)), can);
    const real = (0,access_formula.or)(could, can);
    const formulas = [olds, nows, real];
    const dimensions = (0,request_space/* dimensionsFor */.D)(formulas, [before, after], context.tokens.places, options.otherPorts, unknowns, options.preferences);
    const space = (0,access_space/* makeSpace */.T)(dimensions, formulas, options.budget);
    return {
        space,
        before: space.compile(olds),
        after: space.compile(nows),
        realisable: space.compile(real),
        region: diagram/* FULL */.eW,
        aside: diagram/* EMPTY */.wg,
        tokenRefused: { before: diagram/* EMPTY */.wg, after: diagram/* EMPTY */.wg },
        names: namesIn(formulas),
        unknowns: unknowns.found,
    };
} };

// EXTERNAL MODULE: ./src/access/cover.ts
var access_cover = __webpack_require__(69789);
// EXTERNAL MODULE: ./src/access/describe.ts
var describe = __webpack_require__(94781);
;// CONCATENATED MODULE: ./src/access/narrow-boxes.ts



/** How many terms somebody has to read. */
const lengthOf = function (description) { return (description ?? []).reduce((sum, { except }) => sum + 1 + except.length, 0) };
/** Whether no point lies in both, as can be seen without asking the diagrams. */
const narrow_boxes_areApart = function (one, other) { return one.some((values, level) => {
    const beside = other[level];
    return values !== undefined && beside !== undefined && !values.some((value) => beside.includes(value));
}) };
/** The box without the values that others hold for it, where its words get shorter by that; else as it is. */
const narrowed = function (space, axis, box, care, others) {
    const { diagrams } = space;
    const { level } = axis;
    const values = box[level] ?? [];
    const own = diagrams.intersect(care, (0,access_cover/* nodeOfBox */.bx)(space, box));
    const alone = diagrams.subtract(own, others);
    if (alone === own || alone === diagram/* EMPTY */.wg)
        return box;
    const at = (node, value) => diagrams.intersect(node, diagrams.where(level, [value]));
    // A value that nothing depends on stays: it is there for shorter words.
    const kept = values.filter((value) => at(alone, value) !== diagram/* EMPTY */.wg || at(own, value) === diagram/* EMPTY */.wg);
    if (kept.length === values.length || lengthOf((0,describe/* describe */.q)(axis, kept)) >= lengthOf((0,describe/* describe */.q)(axis, values)))
        return box;
    return box.map((all, index) => (index === level ? kept : all));
};
/**
 * Boxes of a cover grow into each other, so that each is told in the fewest words; what two of them hold, a reader would
 * count twice. Each gives up what the others hold for it, where that makes its own words shorter: never `a namespace except
 * one account`, since whoever reads that has to subtract. Together they hold what they held before.
 */
const narrowBoxes = function (space, boxes, { care, preference, levels }) {
    const { diagrams } = space;
    const axes = levels.flatMap((level) => space.axes.filter((axis) => axis.level === level));
    const now = boxes.map(({ box }) => box);
    for (const axis of axes)
        for (const [index, box] of now.entries()) {
            if ((box[axis.level]?.length ?? 0) < 2)
                continue;
            const near = now.filter((other) => other !== box && !narrow_boxes_areApart(box, other));
            if (near.length === 0)
                continue;
            const others = diagrams.unionOf(near.map((other) => (0,access_cover/* nodeOfBox */.bx)(space, other)));
            now[index] = narrowed(space, axis, box, care, others);
        }
    return boxes.map((one, index) => {
        const box = now[index];
        if (box === undefined || box === one.box)
            return one;
        const isIn = box.every((values, level) => values?.includes(one.point[level] ?? 0) ?? true);
        return {
            box,
            point: isIn ? one.point : (0,access_cover/* pointOf */.qk)(space, diagrams.intersect(care, (0,access_cover/* nodeOfBox */.bx)(space, box)), preference),
        };
    });
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-destination.ts











const compare_destination_reasonOf = function ({ code, what, where, asks }) { return ({
    code,
    text: what,
    ...(where === undefined ? {} : { where }),
    ...(asks === undefined ? {} : { asks }),
}) };
const uniqueReasons = function (reasons) { return [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()].sort((left, right) => (0,order/* byCodePoint */.HH)(left.code, right.code) || (0,order/* byCodePoint */.HH)(left.text, right.text)) };
/** What two states read differently of one request, so that no common set of requests can be compared. */
const incomparableSettings = function (before, after, names) {
    const reasons = [];
    const [old, now] = [before.settings, after.settings];
    if (old.pathNormalization !== now.pathNormalization && names.has(attribute/* attribute */.lt.path))
        reasons.push({
            code: 'PATH_NORMALIZATION_CHANGED',
            text: `path normalisation changes from ${old.pathNormalization} to ${now.pathNormalization}, and policies read paths`,
        });
    const lines = (settings) => (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]);
    if (lines(old) !== lines(now) && [...names].some((name) => name.startsWith('header ')))
        reasons.push({
            code: 'HEADER_MATCHING_CHANGED',
            text: 'the two versions of Istio match headers that are sent twice differently',
        });
    // Which rule splits a claim matters: a token meets the rules of its own issuer.
    const spaces = (enforcement) => {
        if (!(0,resolve_version/* hasFix */.EQ)(enforcement.settings.istioVersion, [28, 0]))
            return '';
        const split = (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
            .flatMap((stage) => stage.jwtRules)
            .flatMap(({ rule }) => (0,mesh_fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims')
            .filter((claim) => names.has(attribute/* attribute */.lt.claim([claim])))
            .map((claim) => `${(0,mesh_fields/* textAt */.$6)(rule, 'issuer')} ${claim}`));
        return [...new Set(split)].sort(order/* byCodePoint */.HH).join('\n');
    };
    if (spaces(before) !== spaces(after))
        reasons.push({
            code: 'CLAIM_SPLITTING_CHANGED',
            text: 'spaceDelimitedClaims changes for a claim that policies read',
        });
    return reasons;
};
/** The order in which a row forgets attributes; equal ones as the diagrams have them. */
const forgets = {
    unknown: 0,
    header: 1,
    sni: 2,
    tls: 3,
    'destination address': 4,
    'token place': 5,
    kind: 6,
    authority: 7,
    method: 8,
    path: 9,
    port: 10,
    'direct address': 11,
    token: 12,
    'forwarded address': 12,
    claim: 12,
    'route header': 12,
    sent: 12,
    'claim iss': 13,
    'claim sub': 14,
    peer: 15,
};
const growth = function (space) {
    const rank = (dimension) => forgets[(0,attribute/* readAttribute */.vK)(dimension).name];
    return [...space.axes]
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name) || left.level - right.level)
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]);
};
/** Classes of an axis, those with a well-known value first. */
const preferenceOf = function (space) {
    const orders = new Map();
    for (const axis of space.axes) {
        const { dimension } = axis;
        if (dimension.kind === 'choice' || dimension.kind === 'texts')
            continue;
        const order = new Set();
        const put = (atom) => void (atom === undefined || order.add(atom));
        if (dimension.name !== attribute/* attribute */.lt.method && dimension.name !== attribute/* attribute */.lt.sni)
            put(axis.classOf(undefined));
        for (const value of dimension.preferred ?? []) {
            if (order.size === axis.size)
                break;
            put(axis.classOf(value));
        }
        for (let atom = 0; atom < axis.size; atom++)
            order.add(atom);
        orders.set(axis.level, [...order]);
    }
    return (level) => orders.get(level);
};
const mostRows = 24;
/** Boxes that are not shown are counted up to here. */
const mostCounted = 76;
/** The box with whatever token, or with none. */
const withAnyToken = function (space, box) {
    const levels = new Set(space.axes
        .filter(({ dimension }) => (0,attribute/* isAbout */.KH)(dimension.name, 'token'))
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]));
    return box.map((values, level) => (levels.has(level) ? undefined : values));
};
/** Whether a box that holds requests without a token could hold those with any, but for the ones that are refused for it. */
const holdsForAnyToken = function (space, box, allowed) {
    const token = space.axis(attribute/* attribute */.lt.token);
    if (token === undefined)
        return false;
    const states = box[token.level];
    if (states === undefined || !states.some((at) => token.sample(at) === 'none'))
        return false;
    return (0,access_cover/* isInside */.FK)(space, withAnyToken(space, box), allowed);
};
/** Callers first: of two rows, the one that names fewer is read faster. What a token says stands in the words for callers. */
const narrowing = function (space) { return [...growth(space)]
    .reverse()
    .filter((level) => space.axes.some(({ level: own, dimension }) => own === level &&
    (dimension.kind === 'text' || dimension.kind === 'number') &&
    !(0,attribute/* isAbout */.KH)(dimension.name, 'token'))) };
/** The same cover in rows of which none repeats another. */
const apart = function (space, care, cover) {
    const preference = preferenceOf(space);
    return { ...cover, boxes: narrowBoxes(space, cover.boxes, { care, preference, levels: narrowing(space) }) };
};
/** Boxes for `care`; larger ones, less what the other side lets through as well, where they say it in half as many. */
const ownOrLarger = function (space, care, { exact, wide }) {
    const own = coverOf(space, care, exact, mostRows);
    if (wide !== diagram/* EMPTY */.wg && (own.rest !== diagram/* EMPTY */.wg || own.boxes.length > 2)) {
        const larger = coverOf(space, care, wide, own.rest === diagram/* EMPTY */.wg ? Math.floor(own.boxes.length / 2) : mostRows);
        if (larger.rest === diagram/* EMPTY */.wg)
            return { cover: apart(space, care, larger), isWide: true };
    }
    return { cover: apart(space, care, own), isWide: false };
};
const coverOf = function (space, care, allowed, most) { return (0,access_cover/* coverWithBoxes */.Hb)(space, { care, allowed, preference: preferenceOf(space), order: growth(space), most }) };
/**
 * What the other side refuses for the token alone: a row for each caller and request, whatever the token, beside what other
 * rows have told. Undefined where it changes only for some of these tokens.
 */
const refusedBoxes = function (space, told, { care, exact, refused }) {
    const { diagrams } = space;
    const rest = diagrams.subtract(diagrams.intersect(care, refused.there), told);
    const allowed = diagrams.union(exact, diagrams.complement(refused.there));
    const [largest, beside] = [allowed, diagrams.subtract(allowed, told)].map((one) => coverOf(space, rest, one, mostRows));
    if (largest === undefined || beside === undefined || largest.rest !== diagram/* EMPTY */.wg)
        return undefined;
    const isWhole = largest.boxes.every(({ box }) => (0,access_cover/* isInside */.FK)(space, withAnyToken(space, box), allowed));
    if (!isWhole)
        return undefined;
    return beside.rest === diagram/* EMPTY */.wg && beside.boxes.length <= largest.boxes.length ? beside : largest;
};
/**
 * The boxes of the difference itself. Where these are many, tokens that the other side refuses are told apart ("with a
 * token that is now refused"), and the rest in larger boxes of all that one side lets through, less what the other side
 * lets through as well: "any request, except what was allowed before" for a last ALLOW that goes.
 */
const fewBoxes = function (space, options) {
    const { diagrams } = space;
    const { care, exact, wide, refused } = options;
    const regions = ({ cover, isWide }) => {
        const open = diagrams.union(isWide ? wide : exact, refused.here);
        return {
            reach: cover.boxes.map(({ box }) => isWide && !(0,access_cover/* isInside */.FK)(space, box, exact)),
            tokens: cover.boxes.map(({ box }) => (holdsForAnyToken(space, box, open) ? 'any' : 'as the box says')),
        };
    };
    const all = ownOrLarger(space, care, options);
    if (diagrams.intersect(care, refused.there) !== diagram/* EMPTY */.wg && (all.isWide || all.cover.rest !== diagram/* EMPTY */.wg)) {
        const others = ownOrLarger(space, diagrams.subtract(care, refused.there), options);
        const told = diagrams.unionOf(others.cover.boxes.map(({ box }) => (0,access_cover/* nodeOfBox */.bx)(space, box)));
        const tokens = others.cover.rest === diagram/* EMPTY */.wg ? refusedBoxes(space, told, options) : undefined;
        if (tokens !== undefined) {
            const first = regions(others);
            return {
                space,
                cover: { boxes: [...others.cover.boxes, ...tokens.boxes], rest: diagram/* EMPTY */.wg },
                reach: [...first.reach, ...tokens.boxes.map(() => false)],
                tokens: [...first.tokens, ...tokens.boxes.map(() => 'refused')],
                left: '',
                care,
            };
        }
    }
    const left = all.cover.rest === diagram/* EMPTY */.wg ? '' : countBoxes(coverOf(space, all.cover.rest, exact, mostCounted));
    return { space, cover: all.cover, ...regions(all), left, care };
};
const countBoxes = function ({ boxes, rest }) { return rest === diagram/* EMPTY */.wg ? String(boxes.length) : `more than ${boxes.length}` };
const verdictOf = function (gained, lost) { return gained ? (lost ? 'incomparable' : 'more permissive') : lost ? 'less permissive' : 'equivalent' };
/**
 * Compares what a destination lets through before and after.
 *
 * Without reasons, `gained` is undefined iff every request of the universe that is let through after is let through
 * before; and the boxes of `gained` hold exactly the requests of which that is not so, preflights aside.
 */
const compareDestination = function (before, after, options) {
    try {
        return compareExactly(before, after, options);
    }
    catch (error) {
        if (!(error instanceof too_complex/* TooComplex */.h))
            throw error;
        const reason = {
            code: 'TOO_COMPLEX',
            text: `the policies of ${after.destination.title} in ${after.destination.namespace} need ${error.message}`,
        };
        return { verdict: 'cannot prove', reasons: [reason], gained: undefined, lost: undefined };
    }
};
const compareExactly = function (before, after, options) {
    const access = (options.makeSpace ?? makeAccessSpace)(before, after, options);
    const settings = incomparableSettings(before, after, access.names);
    if (settings.length > 0)
        return { verdict: 'cannot prove', reasons: settings, gained: undefined, lost: undefined };
    const { space, unknowns, aside, before: oldSet, after: newSet, realisable: realSet, region, tokenRefused } = access;
    const { diagrams } = space;
    const unknownLevels = new Set(space.axes.filter(({ dimension }) => unknowns.has(dimension.name)).map(({ level }) => level));
    const asked = diagrams.intersect(realSet, region);
    const gained = diagrams.intersect(asked, diagrams.subtract(newSet, oldSet));
    const lost = diagrams.intersect(asked, diagrams.subtract(oldSet, newSet));
    const opaque = [...opaqueUnknowns(before), ...opaqueUnknowns(after)];
    if (opaque.length > 0) {
        const identities = (enforcement) => opaqueUnknowns(enforcement)
            .map(({ identity }) => identity)
            .sort(order/* byCodePoint */.HH)
            .join('\n');
        if (gained === diagram/* EMPTY */.wg && lost === diagram/* EMPTY */.wg && identities(before) === identities(after))
            return { verdict: 'equivalent', reasons: [], gained: undefined, lost: undefined };
        return { verdict: 'cannot prove', reasons: uniqueReasons(opaque.map(compare_destination_reasonOf)), gained: undefined, lost: undefined };
    }
    const surely = (set) => (unknownLevels.size === 0 ? set : diagrams.forAll(set, unknownLevels));
    const [sureGained, sureLost] = [surely(gained), surely(lost)];
    const maybeGained = unknownLevels.size === 0 ? diagram/* EMPTY */.wg : diagrams.subtract(diagrams.forSome(gained, unknownLevels), sureGained);
    const sets = { before: oldSet, after: newSet, realisable: realSet, region, gained, lost };
    const regions = (care, wide, refused) => {
        if (care === diagram/* EMPTY */.wg)
            return undefined;
        const shown = diagrams.subtract(care, aside);
        const free = [aside, realSet === diagram/* FULL */.eW ? diagram/* EMPTY */.wg : diagrams.complement(realSet)];
        const boxes = fewBoxes(space, {
            care: shown === diagram/* EMPTY */.wg ? care : shown,
            exact: diagrams.unionOf([care, ...free]),
            // What an unknown decides is not to be told as allowed.
            wide: unknownLevels.size > 0 ? diagram/* EMPTY */.wg : diagrams.unionOf([diagrams.intersect(asked, wide), ...free]),
            refused,
        });
        return options.joint === undefined ? { ...boxes, sets } : boxes;
    };
    const reasons = maybeGained === diagram/* EMPTY */.wg ? [] : decidingUnknowns(space, gained, unknownLevels, unknowns);
    const verdict = verdictOf(sureGained !== diagram/* EMPTY */.wg, lost !== diagram/* EMPTY */.wg);
    return {
        verdict: reasons.length > 0 ? 'cannot prove' : verdict,
        reasons,
        gained: regions(sureGained, newSet, { here: tokenRefused.after, there: tokenRefused.before }),
        lost: regions(sureLost, oldSet, { here: tokenRefused.before, there: tokenRefused.after }),
    };
};
/** Unknowns that a set depends on. */
const decidingUnknowns = function (space, set, levels, found) { return uniqueReasons(space.axes.flatMap(({ dimension, level }) => {
    const unknown = found.get(dimension.name);
    if (!levels.has(level) || unknown === undefined)
        return [];
    return space.diagrams.forSome(set, new Set([level])) === set ? [] : [compare_destination_reasonOf(unknown)];
})) };

;// CONCATENATED MODULE: ./src/mesh/difference/known-comparisons.ts





/** A run of one unit needs none of them; of many, what stands beside two or three is asked in turns. */
const most = 800;
const known = new Map();
/** The work that a comparison takes, and who pays for it. */
const meterOf = function (first) {
    let payer = first;
    let steps = 0;
    const budget = {
        spend: (used) => {
            steps += used;
            payer.spend(used);
        },
    };
    return { budget, steps: () => steps, payBy: (other) => void (payer = other) };
};
const canPay = function (budget, steps) {
    try {
        budget.spend(steps);
        return true;
    }
    catch (error) {
        if (!(error instanceof too_complex/* TooComplex */.h))
            throw error;
        return false;
    }
};
const preferenceTexts = new WeakMap();
const preferencesText = function (preferences) {
    const found = preferenceTexts.get(preferences);
    if (found !== undefined)
        return found;
    const { principals, authorities, issuers, audiences } = preferences;
    // They may be long, and are a part of each key.
    const text = (0,digest/* digestOf */.ol)([principals, authorities, issuers, audiences ?? null]);
    preferenceTexts.set(preferences, text);
    return text;
};
/** What is not known is told by its text, which may name more than its identity does. */
const unknownsText = (0,written_once/* writtenOnce */.L)((unknowns) => JSON.stringify(unknowns.map(({ code, what, where, effect, asks, unread, inert, ofRequests }) => [
    code,
    what,
    where ?? null,
    effect,
    asks ?? null,
    unread ?? null,
    inert ?? null,
    ofRequests ?? null,
])));
/** `compareDestination`, once for what is the same: `pair` says all that decides it, `makeSpace` too, but what is read here. */
const compareKnown = function (pair, [before, after], options, { steps, total }) {
    const { preferences, joint } = options;
    const unknowns = [before, after, ...(joint?.besides ?? [])]
        .map((one) => (0,mesh_enforcement/* everyStageOf */.h)(one)
        .map((stage) => unknownsText(stage.unknowns))
        .join('\n'))
        .join('\n\n');
    const ports = `${before.destination.port}:${after.destination.port}`;
    const key = `${steps} ${ports}\n${preferencesText(preferences)}\n${unknowns}\n${pair}`;
    const budget = (0,too_complex/* budgetOf */.n)(steps, total);
    const found = known.get(key);
    if (found !== undefined && canPay(budget, found.steps)) {
        found.payBy(budget);
        known.delete(key);
        known.set(key, found);
        return found.comparison;
    }
    const meter = meterOf(found === undefined ? budget : (0,too_complex/* budgetOf */.n)(steps, total));
    const comparison = compareDestination(before, after, { ...options, budget: meter.budget });
    if (comparison.reasons.every(({ code }) => code !== 'TOO_COMPLEX')) {
        known.set(key, { comparison, steps: meter.steps(), payBy: meter.payBy });
        for (const oldest of known.keys()) {
            if (known.size <= most)
                break;
            known.delete(oldest);
        }
    }
    return comparison;
};

// EXTERNAL MODULE: ./src/mesh/difference/rows.ts + 1 modules
var difference_rows = __webpack_require__(36937);
;// CONCATENATED MODULE: ./src/mesh/difference/compare-accounts.ts











const compare_accounts_mostTitles = 3;
const principalOf = function ({ namespace, name }, { settings }) { return `${settings.trustDomain}/ns/${namespace}/sa/${name}` };
const sourceOf = function (account, enforcement) { return ({
    namespace: account.namespace,
    serviceAccount: account.name,
    principal: principalOf(account, enforcement),
}) };
/** Whether any rule there tells one identity of the mesh from another, or asks who may: an authorizer is told the identity. */
const readsIdentities = function (enforcement) { return enforcement.callers !== undefined ||
    (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ custom }) => custom.length > 0) ||
    /request\.headers\[x-forwarded-client-cert\]/i.test(rulesText(enforcement)) ||
    /"(?:(?:not)?[pP]rincipals|(?:not)?[nN]amespaces|(?:not)?[sS]erviceAccounts|(?:not)?[tT]rustDomains|source\.(?:principal|namespace|serviceAccount|trustDomain))"/.test(rulesText(enforcement)) };
/** At a gateway's own port a certificate is no workload's. */
const isGateway = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ proxy }) => proxy === 'gateway') };
const whoRuns = function ({ workloads }) { return (0,list_names/* listNames */.Z)(workloads.map(phrase/* quoted */.TL), compare_accounts_mostTitles) };
/** Who stands at the start of a row whose sender is known. */
const withSender = function (row, account) {
    const sender = account === undefined
        ? 'who comes in plain text'
        : `service account ${(0,phrase/* quoted */.TL)(account.name)} in ${(0,phrase/* quoted */.TL)(account.namespace)}`;
    return { ...row, who: row.who.replace(/^anyone(?: |$)/, (start) => (start.endsWith(' ') ? `${sender}, ` : sender)) };
};
/** A request as this account sends it, or in plain text as nobody. */
const sentBy = function (account, enforcement, request) {
    if (account !== undefined)
        return {
            ...request,
            tls: 'mutual',
            source: { ...request.source, ...sourceOf(account, enforcement) },
            mtls: true,
        };
    const { ip } = request.source;
    return { ...request, mtls: false, tls: 'none', source: ip === undefined ? {} : { ip } };
};
const isStrict = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ mutualTls }) => mutualTls === 'STRICT') };
/** As whom the workloads of a move came, and come: undefined in plain text. */
const sendersOf = function ({ to, from, showed, shows }) { return [
    showed ? (from ?? (0,account_moves/* nobodys */.hD)(to)) : undefined,
    shows ? to : undefined,
] };
const placeText = function (side, move) {
    const { showed, shows } = move;
    const told = side === 'gained'
        ? showed
            ? shows
                ? 'which runs as it now'
                : 'whose proxy goes'
            : 'whose proxy shows it now'
        : shows
            ? 'which ran as it'
            : 'whose proxy, which showed it, goes';
    return `from ${whoRuns(move)}, ${told}`;
};
/**
 * What only plain text may do is lost to nobody who has a proxy that can send it, and what no known workload lets in any more, to
 * nobody who has none. What comes beside others takes nothing from them.
 */
const withoutLost = function (comparison) { return comparison.verdict === 'cannot prove'
    ? comparison
    : {
        ...comparison,
        lost: undefined,
        verdict: comparison.gained === undefined ? 'equivalent' : 'more permissive',
    } };
const compareAt = function (move, [before, after], isThere, options, evaluate) {
    const [then, now] = sendersOf(move);
    const senders = [then && principalOf(then, before), now && principalOf(now, after)];
    // Of pods that come, and of an account that nobody said, no answer before is known.
    const isAskedAnew = move.from !== undefined && then !== undefined && now !== undefined;
    const asked = JSON.stringify(['sent by', senders[0] ?? null, senders[1] ?? null, isAskedAnew]);
    const compared = compareKnown([asked, (0,enforcement_key/* enforcementKey */.y)(before), (0,enforcement_key/* enforcementKey */.y)(after)].join('\n\n'), [before, after], { preferences: options.preferences(), otherPorts: [], makeSpace: makeAccountSpace(...senders, { isAskedAnew }) }, options);
    const { destination } = after;
    const comparison = then === undefined || move.isBeside || (now === undefined && !isThere(destination))
        ? withoutLost(compared)
        : compared;
    if (comparison.verdict === 'equivalent')
        return undefined;
    const rows = (side, sender) => {
        const made = (0,difference_rows/* rowsOf */.R)(comparison[side], {
            side,
            where: placeText(side, move),
            before,
            after,
            freePort: 8080,
            workload: destination.service === undefined ? destination.workload : undefined,
            leadTo: (_space, _point, asked) => sentBy(sender, side === 'gained' ? after : before, asked),
        }, (enforcement, request, more) => evaluate(enforcement, sentBy(enforcement === before ? then : now, enforcement, request), more));
        return { ...made, rows: made.rows.map((row) => withSender(row, sender)) };
    };
    const [gained, lost] = [rows('gained', now), rows('lost', then)];
    const reasons = [...comparison.reasons, ...gained.reasons, ...lost.reasons];
    return {
        title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
        namespace: destination.namespace,
        labels: { ...destination.labels },
        ...(destination.workload === undefined ? {} : { workload: destination.workload }),
        ...(destination.known ? {} : { unmet: destination.combined === true ? 'several selectors' : 'one selector' }),
        port: destination.port,
        protocol: destination.protocol,
        verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
        gained: gained.rows,
        lost: lost.rows,
        reasons,
    };
};
/**
 * What workloads may reach as whom they run now, and could not as whom they ran: an identity's access is taken along by who
 * takes the identity. A new one is told what its account may do beyond any other account of the namespace; one that joins the
 * mesh, what it may do beyond who comes in plain text; one that leaves it, what it may do no more, and what nobody refuses it as
 * nobody.
 */
const compareAccounts = function (old, now, destinations, options, evaluate) {
    // Without a proxy on both sides nothing shows that they take another account.
    const moves = (0,account_moves/* accountMoves */.Ek)(old.state, now.state).filter(({ from, showed, shows }) => from === undefined ? shows : showed || shows);
    if (moves.length === 0)
        return [];
    const places = destinations.map((destination) => ({
        before: old.enforcementOf(destination),
        after: now.enforcementOf(destination),
    }));
    const there = (0,once/* once */.O)(() => new Set(now.destinations().flatMap((one) => (one.known ? [(0,destination_key/* placeKey */.r4)(one)] : []))));
    const isThere = (destination) => there().has((0,destination_key/* placeKey */.r4)(destination));
    const [wasOpen, isOpen] = [old, now].map(({ state }) => (0,once/* once */.O)(() => (0,account_moves/* silentNamespaces */.mk)(state)));
    return moves.flatMap((move) => {
        const told = new Set();
        return places.flatMap(({ before, after }) => {
            // Who is new is compared with who else might be there today.
            const first = move.from === undefined ? { ...after } : before;
            const { showed, shows } = move;
            const refusesPlain = (!showed && isStrict(after)) || (!shows && isStrict(first));
            if (isGateway(first) || isGateway(after) || !(readsIdentities(first) || readsIdentities(after) || refusesPlain))
                return [];
            // Where no proxy stood, everybody came in, and does where none stands any more; that one is assumed there is for the rows
            // of the policies.
            const { namespace, labels } = after.destination;
            if (!showed && wasOpen?.()(namespace, labels) === true)
                return [];
            if (!shows && isOpen?.()(namespace, labels) === true)
                return [];
            // Where no proxy stands any more, everybody comes in: the rows of the place say so.
            if (!shows && (0,mesh_enforcement/* everyStageOf */.h)(after).every(({ proxy }) => proxy === 'none'))
                return [];
            const key = JSON.stringify([
                after.destination.title,
                after.destination.namespace,
                after.destination.port,
                (0,enforcement_key/* enforcementKey */.y)(first),
                (0,enforcement_key/* enforcementKey */.y)(after),
            ]);
            if (told.has(key))
                return [];
            told.add(key);
            // What the change itself gives to an account that nobody had stands in the rows of its policies.
            if (move.isFirst && compareAt(move, [{ ...before }, before], isThere, options, evaluate) === undefined)
                return [];
            const diff = compareAt(move, [first, after], isThere, options, evaluate);
            return diff === undefined ? [] : [diff];
        });
    });
};

// EXTERNAL MODULE: ./src/mesh/difference/unread-tokens.ts
var unread_tokens = __webpack_require__(11553);
;// CONCATENATED MODULE: ./src/mesh/difference/unread-alike.ts


/**
 * Takes out what was not read and cannot decide between the two states, since it is the same in both and what it could
 * decide is allowed for otherwise:
 * - RequestAuthentications, where those that were read stay as they are: `unreadTokens` compares with every token taken.
 * - PeerAuthentications, where the mode is PERMISSIVE in both states: every request stands in the comparison then, and a
 *   stricter mode takes the same ones away from both.
 *
 * `routed`: a gateway may come in another mode than before, so that a stricter one takes other requests away.
 */
const withoutUnreadAlike = function (before, after, routed = false) {
    const now = new Set(unknownsOf(after).map(({ identity }) => identity));
    const candidates = unknownsOf(before).filter(({ unread, identity }) => unread !== undefined && now.has(identity));
    if (candidates.length === 0)
        return [before, after];
    const spare = new Set();
    if (jwtKey(before) === jwtKey(after))
        spare.add('RequestAuthentication');
    if (!routed && [before, after].every(isPermissive))
        spare.add('PeerAuthentication');
    const left = new Set(candidates.filter(({ unread }) => unread !== undefined && spare.has(unread)).map(({ identity }) => identity));
    return left.size === 0 ? [before, after] : [without(before, left), without(after, left)];
};
const unknownsOf = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap(({ unknowns }) => unknowns) };
const without = function (enforcement, left) {
    const isSpare = ({ identity }) => left.has(identity);
    const strip = (stage) => ({ ...stage, unknowns: stage.unknowns.filter((one) => !isSpare(one)) });
    return {
        ...enforcement,
        stages: enforcement.stages.map(strip),
        ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(strip) }),
    };
};
const isPermissive = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).every(({ proxy, mutualTls }) => (proxy !== 'sidecar' && proxy !== 'ztunnel') || mutualTls === 'PERMISSIVE') };
const jwtKey = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .map(({ jwtRules }) => (0,enforcement_key/* enforcementKey */.y)(ofRules(enforcement, jwtRules)))
    .join('\n\n') };
/** An enforcement of these rules and nothing else, to be told by its key. */
const ofRules = function (like, jwtRules) { return ({
    destination: like.destination,
    settings: like.settings,
    stages: like.stages
        .slice(0, 1)
        .map((stage) => ({ ...stage, allow: [], deny: [], custom: [], jwtRules, unknowns: [] })),
}) };

;// CONCATENATED MODULE: ./src/mesh/difference/extensions-alike.ts









const codes = new Set(['ENVOY_FILTER', 'WASM_PLUGIN']);
const extensionsOf = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap(({ unknowns }) => unknowns)
    .filter(({ code }) => codes.has(code)) };
/** All but the rules of policies and the mode: the key of an enforcement without them. */
const extensions_alike_frameOf = function (enforcement) {
    const bare = (stage) => ({ ...stage, allow: [], deny: [], mutualTls: 'STRICT' });
    const { bypass } = enforcement;
    return (0,enforcement_key/* enforcementKey */.y)({
        ...enforcement,
        stages: enforcement.stages.map(bare),
        ...(bypass === undefined ? {} : { bypass: bypass.map(bare) }),
    });
};
const rulesKey = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .map(({ allow, deny, mutualTls }) => [
    mutualTls,
    ...[...allow, ...deny]
        .map(({ action, rules, object }) => `${action} ${object.key.namespace} ${(0,digest/* digestOf */.ol)(rules ?? 'none')}`)
        .sort(order/* byCodePoint */.HH),
].join('\n'))
    .join('\n\n') };
const eachStageAlone = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).map((stage) => ({
    destination: enforcement.destination,
    settings: enforcement.settings,
    stages: [stage],
})) };
/** Whether some request that a filter could show these policies is let through after, and was not before. */
const isGainShown = function (before, after, { budget, preferences }) {
    const [olds, nows] = [eachStageAlone(before), eachStageAlone(after)];
    return olds.some((old, at) => {
        const now = nows[at];
        if (now === undefined)
            return true;
        try {
            const options = { budget: budget(), preferences: preferences(), otherPorts: [], whole: true, anyTexts: true };
            const { space, before: oldSet, after: newSet } = makeAccessSpace(old, now, options);
            return space.diagrams.subtract(newSet, oldSet) !== diagram/* EMPTY */.wg;
        }
        catch (error) {
            if (!(error instanceof too_complex/* TooComplex */.h))
                throw error;
            return true;
        }
    });
};
const presenceKey = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .map(({ allow, deny }) => `${allow.length > 0} ${deny.length > 0}`)
    .join(',') };
/**
 * EnvoyFilters and WasmPlugins that stand on the way in both states, the same ones.
 *
 * An EnvoyFilter that inserts HTTP filters alone (`Unknown.ofRequests`) is a pair of functions f and g, the same in both
 * states: f shows the policies f(r) in place of a request r, or answers it, and g does the rest of the way. A request is
 * let through iff the policies let f(r) through and g does not answer. So where after \u2286 before holds at each proxy by
 * itself and for every text that f could write, each request that is let through after was let through before, whatever
 * f and g are: "no new access" holds without knowing them, and they are left out. So they are where somebody gains by
 * the policies, which is told as the policies see it. Tokens are no part of a request's texts: where a policy asks for
 * one, f may have made it up. docs/decisions/extensions-that-stay.md has the conditions and what is not taken for such.
 *
 * Of all others nothing is left out; and that two states of policies are equal counts only if they are for every text.
 */
const extensions_alike_decide = function (before, after, asked) {
    const [old, now] = [extensionsOf(before), extensionsOf(after)];
    if (old.length === 0 || (0,digest/* digestOf */.ol)(old.map(identityOf)) !== (0,digest/* digestOf */.ol)(now.map(identityOf)))
        return nothing;
    const sameFrame = extensions_alike_frameOf(before) === extensions_alike_frameOf(after);
    if (sameFrame && rulesKey(before) === rulesKey(after))
        return nothing;
    const doubt = { leftOut: [], doubt: now.map(({ code, what }) => ({ code, text: what }))[0] };
    const readTokens = [before, after]
        .flatMap(mesh_enforcement/* everyStageOf */.h)
        .some(({ allow, deny }) => [...allow, ...deny].some(unread_tokens/* readsTokens */.c));
    const showsNoGain = () => sameFrame && !readTokens && !isGainShown(before, after, asked);
    if (!now.every(({ ofRequests }) => ofRequests === true)) {
        if (asked.verdict(before, after) !== 'equivalent')
            return nothing;
        const alike = showsNoGain() && presenceKey(before) === presenceKey(after) && !isGainShown(after, before, asked);
        return alike ? nothing : doubt;
    }
    switch (asked.verdict(...strip(before, after, now))) {
        case 'cannot prove':
            return nothing;
        case 'more permissive':
        case 'incomparable':
            return { leftOut: now, doubt: undefined };
        case 'equivalent':
        case 'less permissive':
            return showsNoGain() ? { leftOut: now, doubt: undefined } : doubt;
    }
};
const nothing = { leftOut: [], doubt: undefined };
const identityOf = function ({ identity }) { return identity };
const strip = function (before, after, leftOut) {
    if (leftOut.length === 0)
        return [before, after];
    const left = new Set(leftOut.map(identityOf));
    return [without(before, left), without(after, left)];
};
/** Decides once for equal pairs of enforcements. */
const makeBesideExtensions = function (asked) {
    const decided = new Map();
    return {
        beside: (before, after) => {
            const key = `${(0,enforcement_key/* enforcementKey */.y)(before)}\n\n${(0,enforcement_key/* enforcementKey */.y)(after)}\n\n${after.destination.port}`;
            const decision = decided.get(key) ?? extensions_alike_decide(before, after, asked);
            decided.set(key, decision);
            const [first, second] = strip(before, after, decision.leftOut);
            return { ...decision, before: first, after: second };
        },
        /** Of all pairs, each once. */
        leftOut: () => [
            ...new Map([...decided.values()].flatMap(({ leftOut }) => leftOut.map((one) => [one.identity, one]))).values(),
        ],
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/difference/lost-injection.ts




/** Namespaces that one state has as objects and the other has not. */
const namespacesGone = function (before, after) {
    const of = (state) => (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').map(({ key }) => key.name);
    const there = new Set(of(after));
    return new Set(of(before).filter((name) => !there.has(name)));
};
/** Labels of workloads that have others now, and that no workload has any more: what stands there is told of the new ones. */
const labelsGone = function (before, after) {
    const changes = (0,changed_objects/* changesOf */.fs)(before, after);
    // What stays as it is keeps its labels.
    const isRelabelled = (change) => change.before !== undefined &&
        change.after !== undefined &&
        !isSameLabels((0,resolve_workloads/* labelsOfObject */.Ul)(change.before), (0,resolve_workloads/* labelsOfObject */.Ul)(change.after));
    if (changes !== undefined && !changes.some(isRelabelled))
        return new Set();
    const nows = (0,resolve_workloads/* labelsOfWorkloads */.hH)(after);
    const kept = new Set([...nows.values()].map(({ namespace, labels }) => (0,destination_key/* labelsKey */.jN)(namespace, labels)));
    return new Set([...(0,resolve_workloads/* labelsOfWorkloads */.hH)(before)].flatMap(([key, { namespace, labels }]) => {
        const place = (0,destination_key/* labelsKey */.jN)(namespace, labels);
        return nows.has(key) && !kept.has(place) ? [place] : [];
    }));
};
const isSameLabels = function (left, right) {
    const textOf = (places) => JSON.stringify(places.map(({ namespace, labels }) => (0,destination_key/* labelsKey */.jN)(namespace, labels)));
    return textOf(left) === textOf(right);
};
const placesGone = function (before, after) { return ({
    namespaces: namespacesGone(before, after),
    labels: labelsGone(before, after),
}) };
/**
 * A label that asked for a proxy is gone, and nothing says what stands there instead: live pods keep their sidecar until
 * they are restarted, and then none of the policies may hold. A namespace that goes altogether takes its pods with it.
 */
const lostInjection = function (before, after, gone, isRelabelled) {
    const { namespace, labels } = after.destination;
    if (!isRelabelled && gone.labels.has((0,destination_key/* labelsKey */.jN)(namespace, labels)))
        return undefined;
    const enforced = before.stages.some(({ proxy }) => proxy !== 'none');
    if (before.unsaid === true || after.unsaid !== true || !enforced || gone.namespaces.has(namespace))
        return undefined;
    return {
        code: 'INJECTION_UNKNOWN',
        text: `a label that asked for a proxy before workloads of namespace ${namespace} is gone, and nothing says what stands there after their next restart`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/lost-waypoint.ts
/** A waypoint's Gateway was there, and now nobody can say whether it still is: without it callers go straight to the workload. */
const lostWaypoint = function (before, after) {
    if (before.bypass === undefined || before.assumedWaypoint === true || after.assumedWaypoint !== true)
        return undefined;
    const { title, namespace } = after.destination;
    return {
        code: 'WAYPOINT_UNKNOWN',
        text: `what said which waypoint serves ${title} in ${namespace} is gone, and nothing that was read says whether it still stands`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/unknown-trust-domain.ts




const principalsOf = function ({ rules }) { return (rules ?? []).flatMap((rule) => [
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'from').flatMap(({ source }) => [
        ...(0,mesh_fields/* textsAt */.i1)(source, 'principals'),
        ...(0,mesh_fields/* textsAt */.i1)(source, 'notPrincipals'),
    ]),
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when')
        .filter((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key') === 'source.principal')
        .flatMap((condition) => [...(0,mesh_fields/* textsAt */.i1)(condition, 'values'), ...(0,mesh_fields/* textsAt */.i1)(condition, 'notValues')]),
]) };
/** Trust domains that a policy writes out, without a pattern. */
const unknown_trust_domain_domainsOf = function (policy) { return principalsOf(policy).flatMap((principal) => /^([^*/]+)\/ns\//.exec(principal)?.[1] ?? []) };
// A pattern within a domain, and fields of domains: which ones these mean is no finite question.
const asksForDomains = function (policy) { return principalsOf(policy).some((principal) => /^(?:[^/]+\*|\*[^/]+)(?:\/|$)/.test(principal)) ||
    /"(?:(?:not)?[tT]rustDomains|source\.trustDomain)"/.test(JSON.stringify(policy.rules ?? [])) };
/** Each of them is the mesh's own, an alias, one of `caCertificates` or none of these: more than two are too many ways. */
const mostDomains = 2;
/** All that the settings may say of some domains. `cluster.local` stands for every own domain that no policy names. */
const possibleSettings = function (settings, named) { return [settings.trustDomain, ...named].flatMap((trustDomain) => {
    let ways = [{ ...settings, trustDomain }];
    for (const domain of named.filter((one) => one !== trustDomain))
        ways = ways.flatMap((way) => [
            way,
            { ...way, trustDomainAliases: [...way.trustDomainAliases, domain] },
            { ...way, otherTrustDomains: [...way.otherTrustDomains, domain] },
        ]);
    return ways;
}) };
const policiesOf = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom]) };
/**
 * Whether nobody gains, whatever the mesh says of the domains that its policies name. A domain that none names decides nothing:
 * policies read principals by equal domains alone (istio-semantics \u00a72.7), so that any other own domain does what
 * `cluster.local` does. A waypoint's own name was made with the assumed domain, and what extends a proxy was compared with it:
 * where there is one nothing is said here.
 */
const isLossInAnyDomain = function (before, after, compare) {
    const policies = [...policiesOf(before), ...policiesOf(after)];
    const { trustDomain } = after.settings;
    const named = [...new Set(policies.flatMap(unknown_trust_domain_domainsOf))].filter((one) => one !== trustDomain).sort();
    const isPlain = [before, after].every((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).every(({ peer, unknowns }) => peer === 'client' && unknowns.length === 0));
    if (!isPlain || named.length > mostDomains || policies.some(asksForDomains))
        return false;
    const [old, now] = [before, after].map(({ settings }) => possibleSettings(settings, named));
    return (old ?? []).every((settings, at) => {
        const [first, second] = [
            { ...before, settings },
            { ...after, settings: now?.[at] ?? after.settings },
        ];
        const verdict = compare(first, second);
        const isLoss = verdict === 'equivalent' || verdict === 'less permissive';
        return isLoss && (0,unread_tokens/* unreadTokens */.W)(first, second, compare) === undefined;
    });
};
/**
 * Where nothing says the mesh's trust domain, `cluster.local` is assumed, and a principal of another one seems to let
 * nobody in. A change that writes one out may well mean this mesh's own: then nothing is proven, unless nobody gains whichever
 * it is.
 */
const unknownTrustDomain = function (before, after, compare) {
    const { anyTrustDomain, trustDomain } = after.settings;
    if (anyTrustDomain !== true)
        return undefined;
    const foreign = (policy) => unknown_trust_domain_domainsOf(policy).filter((one) => one !== trustDomain && one !== 'cluster.local');
    /** By digest, the policies that name another domain: most states have none. */
    const naming = (enforcement) => new Map(policiesOf(enforcement).flatMap((policy) => {
        const domains = foreign(policy);
        return domains.length === 0 ? [] : [[(0,digest/* objectDigest */.A2)(policy.object), domains]];
    }));
    const [old, now] = [naming(before), naming(after)];
    const named = [
        ...[...old].filter(([digest]) => !now.has(digest)),
        ...[...now].filter(([digest]) => !old.has(digest)),
    ].flatMap(([, domains]) => domains);
    const [domain] = [...new Set(named)].sort();
    if (domain === undefined || (compare !== undefined && isLossInAnyDomain(before, after, compare)))
        return undefined;
    return {
        code: 'TRUST_DOMAIN_UNKNOWN',
        text: `policies name the trust domain ${domain}, and neither a MeshConfig nor the configuration says which one the mesh has`,
    };
};

// EXTERNAL MODULE: ./src/mesh/policy-not-read.ts
var policy_not_read = __webpack_require__(15432);
;// CONCATENATED MODULE: ./src/mesh/difference/unread-policies.ts




/**
 * Takes out AuthorizationPolicies that were not read where they cannot make a gain or a loss of another kind than the policies
 * that were read make: they are the same in both states, and so is all that they decide by. Of one request they may
 * - let it in, beside whatever ALLOW policies were read: then DENY policies alone decide it;
 * - be ALLOW policies that do not let it in: then it needs one that was read, also where none was;
 * - refuse it in both states: then nothing changes for it.
 * CUSTOM policies of theirs refuse in both states too, and two providers at one workload do.
 */
const withoutUnreadPolicies = function (before, after, verdictIn) {
    const left = unreadIn(before);
    if (left.size === 0 || !isAlikeButForLists(before, after))
        return [before, after];
    const lists = [before, after].flatMap((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).filter(isUnread)).map(({ allow }) => allow.length);
    // Of two proxies on the way each may have policies of its own.
    if (lists.length !== 2)
        return [before, after];
    const pair = [without(before, left), without(after, left)];
    const world = (answer) => verdictIn(...[before, after].map((one) => without(withStages(one, (stage) => (isUnread(stage) ? answer(stage) : stage)), left)));
    const verdict = verdictIn(...pair);
    const isTold = (other) => other === 'equivalent' || (other === 'less permissive' && (verdict === other || verdict === 'incomparable'));
    const letsIn = () => world((stage) => ({ ...stage, allow: [] }));
    const asksForOne = () => world((stage) => (stage.allow.length > 0 ? stage : { ...stage, allow: [allowsNothing] }));
    // Where an ALLOW was read in both states, one more that lets nobody in changes nothing; where none was, one that lets all in.
    const known = [
        lists.every((length) => length === 0) || isTold(letsIn()),
        lists.every((length) => length > 0) || isTold(asksForOne()),
    ];
    return known.every(Boolean) ? pair : [before, after];
};
/**
 * What stays in doubt where the policies that were read let the same requests through in both states, and are others: one that was
 * not read may let in what a DENY that goes refused.
 */
const unreadPolicies = function (before, after) {
    const [unknown] = (0,mesh_enforcement/* everyStageOf */.h)(after).flatMap(({ unknowns }) => unknowns.filter(isUnreadPolicies));
    if (unknown === undefined || (0,enforcement_key/* enforcementKey */.y)(before) === (0,enforcement_key/* enforcementKey */.y)(after))
        return undefined;
    return { code: unknown.code, text: unknown.what, ...(unknown.where === undefined ? {} : { where: unknown.where }) };
};
const isUnreadPolicies = function ({ unread }) { return unread === 'AuthorizationPolicy' };
const isUnread = function ({ unknowns }) { return unknowns.some(isUnreadPolicies) };
const unreadIn = function (enforcement) { return new Set((0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap(({ unknowns }) => unknowns.filter(isUnreadPolicies))
    .map(({ identity }) => identity)) };
/**
 * Whether the ALLOW and DENY policies that were read are all that differs: what was not read decides by the rest. Between STRICT
 * and PERMISSIVE it sees the same of each request that comes in by both.
 */
const isAlikeButForLists = function (before, after) {
    const [old, now] = [before, after].map((one) => (0,enforcement_key/* enforcementKey */.y)(withStages(one, (stage) => ({
        ...stage,
        allow: [],
        deny: [],
        mutualTls: stage.mutualTls === 'STRICT' ? 'PERMISSIVE' : stage.mutualTls,
    }))));
    return old === now;
};
/** Every stage as `change` makes it. */
const withStages = function (enforcement, change) { return ({
    ...enforcement,
    stages: enforcement.stages.map(change),
    ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(change) }),
}) };
const allowsNothing = { object: (0,policy_not_read/* policyNotRead */.Y$)(''), action: 'ALLOW', rules: undefined };

;// CONCATENATED MODULE: ./src/mesh/difference/unread-mutual-tls.ts

/**
 * A PeerAuthentication now lets plaintext in where none that was read said anything before, and more may exist: with a
 * STRICT one for the namespace or the mesh, that opens the workload.
 */
const unreadMutualTls = function (before, after) {
    const unread = (0,mesh_enforcement/* everyStageOf */.h)(before).some(({ mutualTlsUnread }) => mutualTlsUnread === true);
    const opens = (0,mesh_enforcement/* everyStageOf */.h)(after).some(({ proxy, mutualTls, mutualTlsUnread }) => (proxy === 'sidecar' || proxy === 'ztunnel') && mutualTls !== 'STRICT' && mutualTlsUnread !== true);
    if (!unread || !opens)
        return undefined;
    return {
        code: 'MUTUAL_TLS_UNREAD',
        text: `plaintext is accepted in namespace ${after.destination.namespace} from now on, and a PeerAuthentication that was not read may have refused it: read the cluster or a snapshot of it, or add the mesh's PeerAuthentications to the files`,
    };
};
/**
 * By other labels a PeerAuthentication that cannot be read may hold in one state alone: it refused plaintext where nobody does now, or
 * takes the identity from who comes now.
 */
const unreadModeElsewhere = function (before, after, compare) {
    const unread = (0,mesh_enforcement/* everyStageOf */.h)(after)
        .flatMap(({ unknowns }) => unknowns)
        .find((one) => one.unread === 'PeerAuthentication');
    if (unread === undefined)
        return undefined;
    const known = compare(before, after);
    const gains = [compare(inMode(before, 'STRICT'), after), compare(before, inMode(after, 'DISABLE'))].some((verdict) => verdict !== known && verdict !== 'equivalent' && verdict !== 'less permissive');
    return gains
        ? { code: unread.code, text: `${unread.what}: by its labels one may hold for the workload before or after` }
        : undefined;
};
const inMode = function (enforcement, mutualTls) {
    const set = (stage) => stage.proxy === 'sidecar' || stage.proxy === 'ztunnel' ? { ...stage, mutualTls } : stage;
    return {
        ...enforcement,
        stages: enforcement.stages.map(set),
        ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(set) }),
    };
};

// EXTERNAL MODULE: ./src/mesh/labels-of-releases.ts
var labels_of_releases = __webpack_require__(36105);
;// CONCATENATED MODULE: ./src/mesh/difference/unread-apart.ts


/** Keys of labels by which a workload is another than before. */
const changedLabels = function (old, now) { return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]) };
/** Fields of policies that decide by a setting of the mesh. */
const fieldsOf = {
    pathNormalization: { fields: ['paths', 'notPaths'], text: ({ pathNormalization }) => pathNormalization },
    trustDomain: {
        fields: ['principals', 'notPrincipals', 'trustDomains', 'notTrustDomains', 'when'],
        text: ({ trustDomain, trustDomainAliases, otherTrustDomains, anyTrustDomain }) => JSON.stringify([trustDomain, trustDomainAliases, otherTrustDomains, anyTrustDomain ?? false]),
    },
    numTrustedProxies: {
        fields: ['remoteIpBlocks', 'notRemoteIpBlocks', 'when'],
        text: ({ numTrustedProxies }) => String(numTrustedProxies),
    },
    extensionProviders: {
        fields: ['provider'],
        text: ({ extensionProviders }) => JSON.stringify([...extensionProviders]),
    },
};
/** Fields by which a policy decides otherwise under the other settings. */
const changedSettings = function (old, now) { return old === now ? [] : Object.values(fieldsOf).flatMap(({ fields, text }) => (text(old) === text(now) ? [] : fields)) };
/** Whether what was not read may select or decide by one of these labels and fields. */
const asksFor = function ({ keys }, changed) { return keys !== undefined && changed.some((one) => (keys === 'any' ? !labels_of_releases/* ofRelease */.N.test(one) : keys.has(one))) };
/** Whether some object that was not read may select or decide by one of these labels and fields. */
const mayAskFor = function (enforcement, changed) { return changed.length > 0 && (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ unknowns }) => unknowns.some((one) => asksFor(one, changed))) };
/**
 * By other labels what was not read may hold in one state alone, and by other settings it may decide otherwise: it is not the same
 * unknown in both. Of RequestAuthentications and PeerAuthentications `unreadTokens` and `unreadModeElsewhere` ask what that would change.
 */
const withUnreadApart = function (before, after, changed) {
    if (!mayAskFor(before, changed) && !mayAskFor(after, changed))
        return [before, after];
    const apart = (one, side) => one.unread === 'RequestAuthentication' || one.unread === 'PeerAuthentication' || !asksFor(one, changed)
        ? one
        : {
            ...one,
            what: `${one.what}: before and after it may hold for other workloads, or decide otherwise`,
            identity: `${one.identity}@${side}`,
        };
    const of = (enforcement, side) => {
        const split = (stage) => ({ ...stage, unknowns: stage.unknowns.map((one) => apart(one, side)) });
        return {
            ...enforcement,
            stages: enforcement.stages.map(split),
            ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(split) }),
        };
    };
    return [of(before, 'before'), of(after, 'after')];
};

;// CONCATENATED MODULE: ./src/mesh/difference/judge-way.ts














const workloadKey = function ({ namespace, labels }) { return `${namespace} ${labelsText(labels)}` };
const callsByWorkload = function (calls) { return (0,group_by/* groupBy */.$)(calls, workloadKey) };
const portCandidates = [8080, 9090, 80, 10000, 10001, 10002, 10003];
const labelsText = function (labels) {
    const pairs = Object.entries(labels).map(([name, value]) => (0,phrase/* quoted */.TL)(`${name}=${value}`));
    return pairs.length === 0 ? 'none' : pairs.sort(order/* byCodePoint */.HH).join(', ');
};
/** What the workload was before: under other labels, or in another namespace. */
const wasText = function (then, now) { return then.namespace === now.namespace
    ? `whose labels were ${labelsText(then.labels)}`
    : `which was in ${(0,phrase/* quoted */.TL)(then.namespace)}${changedLabels(then.labels, now.labels).length === 0 ? '' : `, where its labels were ${labelsText(then.labels)}`}` };
/** Where a way comes or goes, its one side alone is told. */
const oneSide = function (comparison, only) {
    if (only === undefined || comparison.verdict === 'cannot prove')
        return comparison;
    const other = only === 'gained' ? 'lost' : 'gained';
    const verdict = only === 'gained' ? 'more permissive' : 'less permissive';
    return { ...comparison, [other]: undefined, verdict: comparison[only] === undefined ? 'equivalent' : verdict };
};
/** Whether a workload goes by the name of a Service. */
const isService = function ({ title, service }) { return service === undefined && title.startsWith('service ') };
/** The destination as a plan names it. */
const judge_way_placeOf = function (destination, otherPorts) { return ({
    title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
    namespace: destination.namespace,
    labels: { ...destination.labels },
    ...(destination.workload === undefined ? {} : { workload: destination.workload }),
    ...(destination.known ? {} : { unmet: destination.combined === true ? 'several selectors' : 'one selector' }),
    port: destination.port,
    ...(otherPorts.length === 0 ? {} : { otherThan: otherPorts }),
    protocol: destination.protocol,
}) };
/** The mode at the workload: of the proxy that is met last. */
const mutualTlsModes = function (first, second) {
    const modeOf = (enforcement) => enforcement.stages.findLast(({ proxy }) => proxy === 'sidecar' || proxy === 'ztunnel')?.mutualTls;
    const [before, after] = [modeOf(first), modeOf(second)];
    return before === undefined || after === undefined ? {} : { mutualTls: { before, after } };
};
/** What none of several places let through is gained, what each of them did is lost. */
const compareWithEach = function (besides, compare) {
    const some = compare({ besides, as: 'some' });
    const every = compare({ besides, as: 'every' });
    const reasons = [...some.reasons, ...every.reasons];
    const [gained, lost] = [some.gained, every.lost];
    const verdict = reasons.length > 0
        ? 'cannot prove'
        : gained === undefined
            ? lost === undefined
                ? 'equivalent'
                : 'less permissive'
            : lost === undefined
                ? 'more permissive'
                : 'incomparable';
    return { verdict, reasons, gained, lost };
};
/** Of several places the one that says otherwise than a row tells is asked. */
const askEach = function (first, besides, allowed, evaluate) { return (enforcement, request, options) => {
    if (enforcement !== first)
        return evaluate(enforcement, request, options);
    const answers = [first, ...besides].map((one) => evaluate(one, request, options));
    return answers.find((one) => one.allowed !== allowed) ?? evaluate(first, request, options);
} };
/** Accounts that are known to call the ports of a place; undefined where its callers are not known. */
const callingAt = function (destination, otherPorts, calls) {
    const { namespace, port } = destination;
    const known = calls.get(workloadKey(destination)) ?? [];
    if (known.length === 0)
        return undefined;
    const accounts = known
        .flatMap((one) => one.calls)
        .filter((call) => (port === 0 ? !otherPorts.includes(call.port) : call.port === port));
    const principals = new Map(accounts.map(({ from, account }) => [`${from}/${account}`, { namespace: from, account }]));
    return { namespace, accounts: [...principals.values()], isWhole: known.some(({ isWhole }) => isWhole) };
};
/** Compares one way to a destination in both states; undefined: nothing changes. */
const makeJudge = function (context) {
    const { named, served, gone, compareOnce, extensions, evaluate } = context;
    // Other labels, or other places, may have others among those that were not read.
    const bare = (before, after, isOther) => extensions.beside(...(isOther ? [before, after] : withoutUnreadAlike(before, after)));
    return (way, then, destinationNow, joined) => {
        const isOther = then !== destinationNow;
        const changed = isOther ? changedLabels(then.labels, destinationNow.labels) : [];
        const isElsewhere = [way.before, way.after].some((one) => mayAskFor(one, changed)) || joined !== undefined;
        const bared = bare(way.before, way.after, isElsewhere);
        const { doubt: beside } = bared;
        const [old, now] = withUnreadApart(bared.before, bared.after, [
            ...changed,
            ...changedSettings(way.before.settings, way.after.settings),
        ]);
        const besides = (joined?.besides ?? []).map((one) => bare(one, way.after, isElsewhere).before);
        const { destination } = now;
        const told = joined?.where ?? (isOther ? wasText(then, destinationNow) : '');
        const where = [told, way.where].filter((text) => text !== '').join(', ');
        const otherPorts = destination.port === 0 ? (named.get((0,destination_key/* placeKey */.r4)(destinationNow)) ?? []).filter((port) => port !== 0) : [];
        const verdictIn = (one, other) => compareOnce(one, other, otherPorts).verdict;
        const [first, second] = isOther || isElsewhere ? [old, now] : withoutUnreadPolicies(old, now, verdictIn);
        const doubt = lostInjection(first, second, gone, isOther) ??
            lostWaypoint(first, second) ??
            unreadMutualTls(first, second) ??
            unknownTrustDomain(first, second, besides.length === 0 ? verdictIn : undefined) ??
            (isElsewhere
                ? ((0,unread_tokens/* unreadTokens */.W)(first, second, verdictIn, true) ?? unreadModeElsewhere(first, second, verdictIn))
                : undefined) ??
            beside;
        if ((0,enforcement_key/* enforcementKey */.y)(first) === (0,enforcement_key/* enforcementKey */.y)(second) && doubt === undefined)
            return undefined;
        const compared = besides.length === 0
            ? compareOnce(first, second, otherPorts)
            : compareWithEach(besides, (joint) => compareOnce(first, second, otherPorts, joint));
        const comparison = oneSide(compared, joined === undefined ? way.only : joined.only);
        const unsure = doubt ??
            (0,unread_tokens/* unreadTokens */.W)(first, second, verdictIn) ??
            (comparison.verdict === 'equivalent' ? unreadPolicies(first, second) : undefined);
        if (comparison.verdict === 'equivalent' && unsure === undefined)
            return undefined;
        const freePort = portCandidates.find((port) => !otherPorts.includes(port)) ?? 10004;
        // Its Service, or its labels of today, would lead a reader elsewhere in one of the states.
        const astray = isOther || served.has(`${destination.namespace}/${destination.title}`);
        const workload = destination.service === undefined && astray ? destination.workload : undefined;
        const address = isService(destination) ? context.addressOf(destination) : undefined;
        const isAstray = isService(destination) && address === undefined;
        const known = context.callers();
        const own = known?.own.get(`${destination.namespace} ${destination.workload ?? ''}`);
        const callers = known === undefined
            ? undefined
            : { all: known.all, running: known.running, own, namespace: destination.namespace };
        // Whoever calls is asked for losses alone.
        const calling = comparison.lost === undefined ? undefined : callingAt(destination, otherPorts, context.calls());
        const rows = (side) => (0,difference_rows/* rowsOf */.R)(comparison[side], {
            side,
            where,
            before: first,
            after: second,
            freePort,
            workload,
            astray: isAstray,
            proxy: way.proxy,
            callers,
            calling,
        }, besides.length === 0 ? evaluate : askEach(first, besides, side === 'lost', evaluate));
        const [gained, lost] = [rows('gained'), rows('lost')];
        const reasons = [
            ...(unsure === undefined ? [] : [unsure]),
            ...comparison.reasons,
            ...gained.reasons,
            ...lost.reasons,
        ];
        return {
            destination,
            relabelled: isOther,
            diff: {
                ...judge_way_placeOf(destination, otherPorts),
                ...(address === undefined || address.port === destination.port ? {} : { servicePort: address.port }),
                ...mutualTlsModes(first, second),
                verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
                gained: gained.rows,
                lost: lost.rows,
                reasons,
            },
        };
    };
};

// EXTERNAL MODULE: ./src/mesh/service-leads.ts
var service_leads = __webpack_require__(71396);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/mesh/resolve/unread-gateways.ts





/** Gateways whose workload is in no object that was read: it runs somewhere, with labels that nobody knows in full. */
const unreadGateways = function (state) {
    const workloads = (0,resolve_workloads/* findWorkloads */.c7)(state);
    return (0,objects_of_kind/* objectsOfKind */._c)(state, 'networking.istio.io', 'Gateway')
        .map(({ key, content }) => ({ namespace: key.namespace, selector: (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector') }))
        .filter(({ selector }) => Object.keys(selector).length > 0 && !workloads.some(({ labels }) => (0,selector_index/* selects */.ko)(selector, labels)));
};
/**
 * Whether a destination that is no known workload may be a gateway's: its proxy is in its pods whatever a namespace's
 * labels say of injection or ambient mode. Labels that a policy names in a namespace without proxies can mean little else.
 */
const findPossibleGateways = function (states) {
    let unread;
    return ({ namespace, labels, known, service }, proxyless) => {
        if (known || service !== undefined)
            return false;
        const isNamed = Object.keys(labels).length > 0;
        if (isNamed && proxyless)
            return true;
        unread ??= states.flatMap((state) => unreadGateways(state));
        return unread.some((gateway) => (0,label_selector/* canMeet */.IO)(gateway.selector, labels) && (isNamed || gateway.namespace === namespace));
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/ways.ts






const straight = function ({ destination, settings, unsaid, stages, bypass }) { return ({
    destination,
    settings,
    ...(unsaid === undefined ? {} : { unsaid }),
    stages: bypass ?? stages,
}) };
/**
 * Of most callers nobody can say whether anything leads them through a waypoint. To a Service what goes straight meets
 * what its workload does, and is compared there; a workload that has a waypoint of its own is compared on both ways.
 */
const pastWaypoint = function (before, after) {
    if (after.destination.service !== undefined || (before.bypass === undefined && after.bypass === undefined))
        return [];
    const [then, now] = [straight(before), straight(after)];
    const proxy = now.stages[0]?.proxy;
    return [
        {
            before: then,
            after: now,
            where: 'past its waypoint',
            ...(proxy === undefined || proxy === 'none' ? {} : { proxy }),
        },
    ];
};
/** No Service has an empty name: its pods are met as by requests that nothing leads to them. */
const withoutService = function (mesh, destination) {
    const { service } = destination;
    const found = mesh.enforcementOf({ ...destination, service: '' });
    return { ...found, destination: { ...found.destination, ...(service === undefined ? {} : { service }) } };
};
/**
 * Whether a Service leads to the pods of a destination in one state alone, though they are there in both. By another of its
 * ports it is the same way, but where policies tell ports apart.
 */
const leadsAnew = function (from, to) {
    const known = new Map();
    const placesAt = (namespace, service, port) => {
        const key = `${namespace}/${service}:${port ?? ''}`;
        let places = known.get(key);
        if (places === undefined) {
            const leads = (0,service_leads/* newLeadsOfService */.O)(from, to, namespace, service, port);
            places = new Set(leads.map((lead) => (0,destination_key/* labelsKey */.jN)(lead.namespace, lead.labels)));
            known.set(key, places);
        }
        return places;
    };
    return (destination) => {
        const { namespace, service, port, labels } = destination;
        if (service === undefined)
            return undefined;
        const place = (0,destination_key/* labelsKey */.jN)(namespace, labels);
        if (!placesAt(namespace, service, port).has(place))
            return undefined;
        if (placesAt(namespace, service, undefined).has(place))
            return 'to pods';
        return [from, to].some((mesh) => readsPorts(mesh.enforcementOf(destination))) ? 'by a port' : undefined;
    };
};
/** Of a Service that leads to the same port of the same pods by another port of its own: what is enforced there. */
const byFormerPort = function (mesh) {
    const keyOf = ({ namespace, service, labels, targetPort }) => JSON.stringify([service ?? null, targetPort ?? null, (0,destination_key/* labelsKey */.jN)(namespace, labels)]);
    const served = (0,once/* once */.O)(() => (0,group_by/* groupBy */.$)(mesh.destinations().filter(({ service }) => service !== undefined), keyOf));
    return (destination) => {
        const found = served().get(keyOf(destination)) ?? [];
        const [first] = [...found].sort((left, right) => left.port - right.port);
        return first === undefined ? undefined : { ...atPort(mesh.enforcementOf(first), first.port), destination };
    };
};
/** Rules that name ports mean those of the place, whichever port a request to another place asks for. */
const atPort = function (enforcement, port) {
    const at = (stage) => (stage.port === undefined ? { ...stage, port } : stage);
    const { stages, bypass } = enforcement;
    return { ...enforcement, stages: stages.map(at), ...(bypass === undefined ? {} : { bypass: bypass.map(at) }) };
};
/** The ways to a destination, first the usual one. */
const findWays = function (old, now) {
    const isPossibleGateway = findPossibleGateways([old.state, now.state]);
    const [gainedWay, lostWay] = [leadsAnew(old, now), leadsAnew(now, old)];
    const formerly = byFormerPort(old);
    const usual = (then, destination, before, after) => {
        // Where its labels are others, that is told beside this.
        const isOne = then === destination;
        const [gains, loses] = isOne ? [gainedWay(destination), lostWay(then)] : [];
        if (gains === undefined && loses === undefined)
            return [{ before, after, where: '' }];
        // Rules of a waypoint about ports are about those of the Service: none about the former port meets the new one.
        const former = gains === 'by a port' ? formerly(then) : undefined;
        return [
            ...(gains === undefined
                ? []
                : [{ before: former ?? withoutService(old, then), after, where: '', only: 'gained' }]),
            ...(loses === undefined
                ? []
                : [{ before, after: withoutService(now, destination), where: '', only: 'lost' }]),
        ];
    };
    return (then, destination) => {
        const [before, after] = [old.enforcementOf(then), now.enforcementOf(destination)];
        const ways = usual(then, destination, before, after);
        const proxies = [...before.stages, ...after.stages].map(({ proxy }) => proxy);
        const isAsked = proxies.some((proxy) => proxy === 'none' || proxy === 'ztunnel') &&
            isPossibleGateway(destination, proxies.includes('none'));
        return [
            ...ways,
            ...pastWaypoint(before, after),
            ...(isAsked
                ? [
                    {
                        before: old.enforcementOf(then, 'gateway'),
                        after: now.enforcementOf(destination, 'gateway'),
                        where: 'if it is a gateway',
                        proxy: 'gateway',
                    },
                ]
                : []),
        ];
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-joined.ts







/**
 * Who calls a Service that leads elsewhere gains what none of the places let through to which it led, and loses what each of
 * them did. A Service that leads to one of those still takes nothing from anybody.
 */
const compareJoined = function (old, now, waysTo, judge) { return (0,align_destinations/* joinedDestinations */.Xh)(old, now).flatMap((joined) => {
    const each = joined.befores.map((then) => ({ then, ways: waysTo(then, joined.after) }));
    const names = new Set(each.flatMap(({ ways }) => ways.map(({ where }) => where)));
    const found = [...names].flatMap((name) => {
        const besides = each.flatMap(({ then, ways }) => {
            const way = ways.find(({ where }) => where === name);
            return way === undefined ? [] : [{ then, way: atOwnPorts(way, then, joined.after) }];
        });
        return judgeBesides(joined, besides, judge);
    });
    const { unread } = joined;
    return unread === undefined ? found : found.flatMap((one) => unreadGain(one, joined, unread));
}) };
/** What is known of pods that were not read is that they have these labels: a policy may be for others of theirs. */
const unreadGain = function (found, joined, service) {
    const { diff } = found;
    if (diff.gained.length === 0)
        return diff.reasons.length === 0 ? [] : [found];
    const { labels, port } = joined.after;
    const reason = {
        code: 'NOT_MODELLED',
        text: `pods that were not read, ${labelsText(labels)} at ${joined.isNamed === true ? 'a port that is known by name alone' : `port ${port}`}, ${joinedText(joined)}, may let more in: what is known of their labels meets fewer rules`,
        where: service.source,
    };
    return [{ ...found, diff: { ...diff, verdict: 'cannot prove', gained: [], lost: [], reasons: [reason] } }];
};
const judgeBesides = function (joined, besides, judge) {
    // Where the same is enforced, one of them says it all.
    const different = [...new Map(besides.map((one) => [(0,enforcement_key/* enforcementKey */.y)(one.way.before), one])).values()];
    const only = joined.isMoved ? undefined : 'gained';
    const where = joinedText(joined);
    const found = different.map(({ then, way }) => judge(way, then, joined.after, { where, only, besides: [] }));
    const diffs = found.flatMap((one) => one ?? []);
    const [first, ...others] = different;
    const [told] = diffs;
    // What one of them let through, the Service did.
    if (first === undefined || told === undefined || diffs.length < found.length)
        return [];
    if (others.length === 0)
        return [told];
    const reasons = diffs.flatMap(({ diff }) => diff.reasons);
    if (reasons.length > 0) {
        const unique = [...new Map(reasons.map((reason) => [reason.code + reason.text, reason])).values()];
        return [{ ...told, diff: { ...told.diff, verdict: 'cannot prove', gained: [], lost: [], reasons: unique } }];
    }
    const rest = others.map(({ way }) => way.before);
    return [judge(first.way, first.then, joined.after, { where, only, besides: rest }) ?? []].flat();
};
/** A rule that names ports means those of the place: a request to the place of today comes to another one there. */
const atOwnPorts = function (way, then, now) {
    if (then.port === now.port || !(readsPorts(way.before) || readsPorts(way.after)))
        return way;
    return { ...way, before: atPort(way.before, then.port) };
};
/** How a place is told to which a Service leads that led to others. */
const joinedText = function ({ service, befores, after, isNamed }) {
    const places = befores.map(({ namespace, labels, port }) => {
        if (isNamed === true)
            return labelsText(labels);
        const text = (0,destination_key/* labelsKey */.jN)(namespace, labels) === (0,destination_key/* labelsKey */.jN)(after.namespace, after.labels) ? '' : labelsText(labels);
        if (port === after.port)
            return text;
        return text === '' ? `port ${port}` : `port ${port} of ${text}`;
    });
    return `to which ${(0,phrase/* quoted */.TL)(service)} leads from now on, as to ${[...new Set(places)].join(' and ')} before`;
};

// EXTERNAL MODULE: ./src/mesh/traffic/follow-along.ts
var follow_along = __webpack_require__(12126);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var traffic_route = __webpack_require__(22766);
// EXTERNAL MODULE: ./src/mesh/compile/dimensions.ts
var dimensions = __webpack_require__(38082);
;// CONCATENATED MODULE: ./src/mesh/compile/shift-language.ts

const holds = function (part, unit) { return part.units.some(([low, high]) => low <= unit && unit <= high) };
/** What may follow a character in texts of a sequence. */
const behind = function (sequence, unit) {
    const [first, ...rest] = sequence;
    if (first === undefined)
        return [];
    const taken = holds(first, unit);
    switch (first.repeat) {
        case 'once':
            return taken ? [rest] : [];
        case 'some':
            return taken ? [[(0,access_language/* many */._d)(first.units), ...rest]] : [];
        case 'any':
            return [...(taken ? [sequence] : []), ...behind(rest, unit)];
    }
};
const keyOf = function (sequence) { return sequence.map(access_language/* partKey */.be).join(' ') };
/** Every `rest` of which `start + rest` is in the language. */
const restsAfter = function (of, start) {
    let sequences = of.sequences;
    for (let at = 0; at < start.length && sequences.length > 0; at++) {
        const next = new Map();
        for (const sequence of sequences)
            for (const rest of behind(sequence, start.charCodeAt(at)))
                next.set(keyOf(rest), rest);
        sequences = [...next.values()];
    }
    return sequences;
};
/** A pattern for people: the characters that stand alone, and `*` for what repeats. */
const titleOf = function (sequences, otherwise) {
    const [only, ...more] = sequences;
    if (only === undefined || more.length > 0)
        return otherwise;
    let title = '';
    for (const { units, repeat } of only) {
        const [unit, ...others] = units;
        if (repeat !== 'once') {
            if (keyOf([(0,access_language/* many */._d)(units)]) !== keyOf([(0,access_language/* many */._d)(access_language/* anyUnit */.N5)]))
                return otherwise;
            title += '*';
        }
        else if (unit === undefined || others.length > 0 || unit[0] !== unit[1])
            return otherwise;
        else
            title += String.fromCharCode(unit[0]);
    }
    return title;
};
const shifted = new WeakMap();
/** Texts `to + rest` of every text `from + rest` of the language. */
const withOtherStart = function (of, from, to) {
    const known = shifted.get(of) ?? new Map();
    shifted.set(of, known);
    const key = JSON.stringify([from, to]);
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const start = (0,access_language/* literal */.eu)(to);
    const sequences = restsAfter(of, from).map((rest) => [...start, ...rest]);
    const made = (0,access_language/* language */.BH)(titleOf(sequences, `${of.title} behind ${to}`), ...sequences);
    known.set(key, made);
    return made;
};

;// CONCATENATED MODULE: ./src/mesh/compile/path-rewrite.ts





const isExactly = function (text) { return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, (0,access_language/* exactly */.pV)(text)) };
const startsWith = function (text) { return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, (0,access_language/* startingWith */.JM)(text)) };
/** Whether the destination's proxy takes the path as it is: what its normaliser would change is none of the universe. */
const isNormal = function (path, mode) {
    const { within, without } = (0,dimensions/* pathUniverse */.Dv)(mode);
    return (0,access_language/* accepts */.G3)(within, path) && !without.some((one) => (0,access_language/* accepts */.G3)(one, path));
};
/** A cut in the middle of an escape would make another one of its ends. */
const cutsEscape = function (text) { return /%[0-9A-Fa-f]?$/.test(text) };
/** Pieces of one after the other: each is asked where none before it holds. */
const inOrder = function (pieces) { return pieces.map(({ when, change }, index) => ({
    when: (0,access_formula/* and */.Uo)(when, ...pieces.slice(0, index).map((other) => (0,access_formula/* not */.AU)(other.when))),
    change,
})) };
/**
 * A start that changes. The proxy of the destination normalises once more: behind a slash a rest such as `../x`, which was
 * part of a name before, climbs; and two slashes may become one.
 */
const otherStart = function (from, to, mode) {
    const rest = { when: startsWith(from), change: { kind: 'start', from, to } };
    if (mode === 'NONE' || !to.endsWith('/'))
        return [rest];
    const above = to.slice(0, to.slice(0, -1).lastIndexOf('/') + 1) || '/';
    const climbs = from.endsWith('/')
        ? []
        : [
            { when: isExactly(`${from}.`), change: { kind: 'text', to } },
            { when: startsWith(`${from}./`), change: { kind: 'start', from: `${from}./`, to } },
            { when: isExactly(`${from}..`), change: { kind: 'text', to: above } },
            { when: startsWith(`${from}../`), change: { kind: 'start', from: `${from}../`, to: above } },
        ];
    const merged = mode === 'BASE' ? [] : [{ when: startsWith(`${from}/`), change: { kind: 'start', from: `${from}/`, to } }];
    return inOrder([...climbs, ...merged, rest]);
};
/** The pieces of a rewrite; undefined where it is not one that is modelled. */
const rewritePieces = function (rewrite, match, mode) {
    const isSound = (to) => isNormal(to, mode) && !cutsEscape(to);
    const text = (to) => isSound(to) ? [{ when: access_formula/* always */.Gk, change: { kind: 'text', to } }] : undefined;
    const start = (from, to) => isSound(to) && isNormal(`${to}x`, mode) && from.startsWith('/') && !cutsEscape(from)
        ? otherStart(from, to, mode)
        : undefined;
    const orKept = (pieces) => pieces === undefined
        ? undefined
        : [...pieces, { when: (0,access_formula/* not */.AU)((0,access_formula.or)(...pieces.map(({ when }) => when))), change: { kind: 'kept' } }];
    switch (rewrite.kind) {
        case 'kept':
            return [{ when: access_formula/* always */.Gk, change: { kind: 'kept' } }];
        case 'whole':
            return text(rewrite.to);
        case 'matched':
            // Of a path that was matched as a whole all is replaced (E config_impl.cc: rewritePathHeader).
            if (match.path.kind === 'exact' || match.path.kind === 'regex')
                return text(rewrite.to);
            return match.ignoreCase ? undefined : start(match.path.text, rewrite.to);
        case 'start':
            return orKept(start(rewrite.from, rewrite.to));
        case 'removed': {
            const { from } = rewrite;
            if (!from.startsWith('/') || cutsEscape(from) || match.ignoreCase)
                return undefined;
            return orKept([
                { when: isExactly(from), change: { kind: 'text', to: '/' } },
                { when: startsWith(`${from}/`), change: { kind: 'start', from: `${from}/`, to: '/' } },
            ]);
        }
        case 'regex':
            return undefined;
    }
};
/** Rests of which `from + rest` is no path that a client can send, as what arrives. */
const unsendable = function (from, to, mode) { return (0,dimensions/* pathUniverse */.Dv)(mode).without.flatMap((one) => {
    const own = new Set(one.sequences.map((sequence) => JSON.stringify(sequence)));
    // What holds the same again is out of the universe wherever it stands.
    const sequences = restsAfter(one, from).filter((rest) => !own.has(JSON.stringify(rest)));
    return sequences.map((rest) => (0,access_language/* language */.BH)(`${one.title} behind ${to}`, [...(0,access_language/* literal */.eu)(to), ...rest]));
}) };
/** What holds of every path that arrives by a change of its start. */
const arrivesBy = function (change, mode) {
    switch (change.kind) {
        case 'kept':
            return access_formula/* always */.Gk;
        case 'text':
            return isExactly(change.to);
        case 'start': {
            const languages = mode === 'NONE' ? [] : unsendable(change.from, change.to, mode);
            return (0,access_formula/* and */.Uo)(startsWith(change.to), ...languages.map((one) => (0,access_formula/* not */.AU)((0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, one))));
        }
    }
};

// EXTERNAL MODULE: ./src/mesh/compile/route-match.ts + 1 modules
var route_match = __webpack_require__(78904);
;// CONCATENATED MODULE: ./src/mesh/compile/seen-behind.ts







const textTest = function (test) { return (test.kind === 'text' ? test.language : undefined) };
/** What a test says of a text that is known. */
const constant = function (test, text) {
    const language = textTest(test);
    if (language === undefined)
        return test.kind === 'present' ? access_formula/* always */.Gk : undefined;
    return (0,access_language/* accepts */.G3)(language, text) ? access_formula/* always */.Gk : access_formula/* never */.Zm;
};
/** What a header is behind the gateway: the client's own lines, where they are kept, and those that the route adds. */
const headerBehind = function (name, changes) {
    let [kept, values] = [true, []];
    for (const change of changes) {
        if (change.name !== name)
            continue;
        if (change.kind === 'add')
            values = [...values, change.value];
        else
            [kept, values] = [false, change.kind === 'set' ? [change.value] : []];
    }
    return { kept, values };
};
/** One gateway and one target of a route, and what of a request they may write. */
const hopOf = function (routed, target, { unknowns }) {
    const { name, gateway, destination } = routed;
    const carriers = new Set((0,mesh_enforcement/* everyStageOf */.h)(destination).flatMap((stage) => [...headersOfTokens(stage, destination.settings)]));
    return {
        routed,
        target,
        /** Headers that the gateway's rules of tokens take or write. */
        touched: new Set(gateway.stages.flatMap((stage) => [...headersOfTokens(stage, gateway.settings)])),
        rulesOfTokens: (0,digest/* digestOf */.ol)(gateway.stages.flatMap((stage) => stage.jwtRules.map(({ rule }) => rule))),
        /** The route's own headers that carry tokens or addresses behind it. */
        ofTokens: target.headers.filter((change) => carriers.has(change.name)),
        ofAddresses: target.headers.filter((change) => change.name === 'x-forwarded-for'),
        unknown: (what, identity) => unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what}`, `behind ${name} ${identity}`),
    };
};
const headerSeen = function ({ routed, target, touched, rulesOfTokens, ofAddresses, unknown }, name, test) {
    const { settings } = routed.destination;
    if (touched.has(name))
        // Rules that differ write something else, or leave what the client wrote.
        return unknown(`header ${name} carries a token or is written from one`, `${name} ${(0,access_formula/* testKey */.S8)(test)} ${rulesOfTokens}`);
    if (name === 'x-forwarded-for' && ofAddresses.length > 0)
        return unknown('it writes into x-forwarded-for', `${name} ${(0,access_formula/* testKey */.S8)(test)} ${JSON.stringify(ofAddresses)}`);
    const { kept, values } = headerBehind(name, target.headers);
    if (values.some((value) => value.includes('%')))
        return unknown(`what it writes into header ${name} is not known`, `${name} ${(0,access_formula/* testKey */.S8)(test)} ${values.join(',')}`);
    if (kept && values.length === 0)
        return undefined;
    if (!kept && values.length === 0)
        return access_formula/* never */.Zm;
    const lines = !(0,header/* isJoined */.Kc)(name) && (0,header/* matchesLines */.Lx)(name, settings);
    if (!lines && kept)
        return unknown(`it adds to header ${name}`, `${name} ${(0,access_formula/* testKey */.S8)(test)} ${values.join(',')}`);
    const own = lines
        ? (0,access_formula.or)(...values.map((value) => constant(test, value) ?? access_formula/* never */.Zm))
        : (constant(test, values.join(',')) ?? access_formula/* never */.Zm);
    return kept ? (0,access_formula.or)({ kind: 'test', dimension: attribute/* attribute */.lt.header(name), test }, own) : own;
};
const peerSeen = function ({ routed, unknown }, test) {
    const { mutual, principal, destination } = routed;
    if (!mutual)
        return access_formula/* never */.Zm;
    if (principal !== undefined)
        return constant(test, `spiffe://${principal}`);
    if (test.kind === 'present' || textTest(test)?.key === `^spiffe://${destination.settings.trustDomain}/`)
        return access_formula/* always */.Gk;
    return unknown('which service account it runs as is not known, since no workload of it was read: add its Deployment to the files that are compared, or give a snapshot of the cluster', `identity ${(0,access_formula/* testKey */.S8)(test)}`);
};
/** A route's text may be a token of any kind, and whether its signature is good stands nowhere. */
const tokenSeen = function ({ ofTokens, unknown }, dimension, test) { return ofTokens.length === 0
    ? undefined
    : unknown(`it writes into header ${ofTokens[0]?.name ?? ''}, which carries tokens`, `token ${dimension} ${(0,access_formula/* testKey */.S8)(test)} ${JSON.stringify(ofTokens)}`) };
/** The gateway writes the address that it sees behind those that it was sent. */
const forwardedSeen = function ({ ofAddresses, unknown }, entry, test) {
    if (ofAddresses.length > 0)
        return unknown('it writes into x-forwarded-for, which says where a request comes from', `${attribute/* attribute */.lt.forwarded(entry)} ${(0,access_formula/* testKey */.S8)(test)} ${JSON.stringify(ofAddresses)}`);
    if (entry > 1)
        return { kind: 'test', dimension: attribute/* attribute */.lt.forwarded(entry - 1), test };
    if (test.kind === 'present')
        return access_formula/* always */.Gk;
    return test.kind === 'numbers' ? (0,access_formula/* among */.no)(attribute/* attribute */.lt.directAddress, test.ranges, test.title) : undefined;
};
/** What the destination cannot tell of a header has other values where the gateway makes another header of it. */
const unknownSeen = function ({ target, touched, rulesOfTokens, unknown }, dimension) {
    if (!['HEADER_OF_TOKEN:', 'HEADER_OF_PROXY:'].some((code) => dimension.startsWith(attribute/* attribute */.lt.unknown(code))))
        return undefined;
    const changes = target.headers.filter((change) => dimension.includes(`:${change.name}=`));
    const ofRules = [...touched].some((one) => dimension.includes(`:${one}=`)) ? rulesOfTokens : '';
    return changes.length + ofRules.length > 0
        ? unknown('it writes a header that policies read', `${dimension} ${ofRules} ${JSON.stringify(changes)}`)
        : undefined;
};
/**
 * What the destination's tests say of the request that the gateway sends on, in terms of what the client sends to the
 * gateway. Undefined for what arrives as it is sent.
 */
const seenBehind = function (routed, target, context) {
    const { mutual, sni } = routed;
    const hop = hopOf(routed, target, context);
    return (dimension, test) => {
        const { name, of } = (0,attribute/* readAttribute */.vK)(dimension);
        switch (name) {
            case 'kind':
                return test.kind === 'choice' && test.values.includes('http') ? access_formula/* always */.Gk : access_formula/* never */.Zm;
            case 'tls':
                return test.kind === 'choice' && test.values.includes(mutual ? 'tls' : 'plain') ? access_formula/* always */.Gk : access_formula/* never */.Zm;
            case 'peer':
                return peerSeen(hop, test);
            case 'sni':
                return constant(test, mutual ? sni : '');
            case 'direct address':
                return hop.unknown('which addresses its pods have is not known: let the policy behind it name `principals` in place of addresses', `address ${(0,access_formula/* testKey */.S8)(test)}`);
            case 'destination address':
                return hop.unknown('which address the destination has is not known', `to address ${(0,access_formula/* testKey */.S8)(test)}`);
            case 'port':
                return hop.unknown('at which port it arrives is not known', `port ${(0,access_formula/* testKey */.S8)(test)}`);
            case 'token':
            case 'token place':
            case 'claim iss':
            case 'claim sub':
            case 'claim':
                return tokenSeen(hop, dimension, test);
            case 'forwarded address':
                return forwardedSeen(hop, Number(of), test);
            case 'header':
                return headerSeen(hop, of, test);
            case 'unknown':
                return unknownSeen(hop, dimension);
            // What becomes of path and authority is asked of the route itself (`routed.ts`).
            case 'method':
            case 'path':
            case 'authority':
            case 'sent':
            case 'route header':
                return undefined;
            default:
                return name;
        }
    };
};

;// CONCATENATED MODULE: ./src/mesh/compile/routed.ts













/** Requests whose token the gateway verifies and takes away: what arrives has none. */
const tokenTaken = function (stage, routed, context) {
    const { gateway, name } = routed;
    const isKept = ({ rule }) => (0,mesh_fields/* member */.Dc)(rule, 'forwardOriginalToken') === true;
    const [kept, taken] = [stage.jwtRules.filter(isKept), stage.jwtRules.filter((rule) => !isKept(rule))];
    if (taken.length === 0)
        return access_formula/* never */.Zm;
    const issuers = new Set(kept.map(({ rule }) => (0,mesh_fields/* textAt */.$6)(rule, 'issuer')));
    if (taken.some(({ rule }) => issuers.has((0,mesh_fields/* textAt */.$6)(rule, 'issuer'))))
        return context.unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: two rules of one issuer differ in forwardOriginalToken`, `token ${name}`);
    return compileTokens({ ...stage, jwtRules: taken }, gateway.settings, context.tokens, context.unknowns).payload;
};
/** What the destination says of the request, as a formula on what is sent but for path and authority, which are those that arrive. */
const letIn = function (routed, target, context) {
    const here = substitute(compileEnforcement(routed.destination, context), seenBehind(routed, target, context));
    const taken = (0,access_formula.or)(...routed.gateway.stages.map((stage) => tokenTaken(stage, routed, context)));
    if (taken.kind === 'constant' && !taken.value)
        return here;
    const bare = substitute(here, (dimension, test) => dimension === attribute/* attribute */.lt.token && test.kind === 'choice'
        ? test.values.includes('none')
            ? access_formula/* always */.Gk
            : access_formula/* never */.Zm
        : undefined);
    return (0,access_formula.or)((0,access_formula/* and */.Uo)((0,access_formula/* not */.AU)(taken), here), (0,access_formula/* and */.Uo)(taken, bare));
};
/** What a route's rewriting changes of a request; headers are what the gateway makes of them (`seen-behind.ts`). */
const changedByRoute = {
    kind: 'no',
    tls: 'no',
    peer: 'no',
    'direct address': 'no',
    'forwarded address': 'no',
    'destination address': 'no',
    port: 'no',
    sni: 'no',
    method: 'no',
    authority: 'authority',
    path: 'path',
    token: 'no',
    'token place': 'no',
    'claim iss': 'no',
    'claim sub': 'no',
    claim: 'no',
    header: 'no',
    'route header': 'no',
    sent: 'no',
    unknown: 'no',
};
/** Tests on the path and the authority that arrive, as tests on what is sent. */
const asSent = function (change, authority) { return (dimension, test) => {
    const changed = changedByRoute[(0,attribute/* readAttribute */.vK)(dimension).name];
    if (changed === 'authority' && authority !== undefined)
        return constant(test, authority);
    const language = textTest(test);
    if (changed !== 'path' || language === undefined)
        return undefined;
    switch (change.kind) {
        case 'kept':
            return undefined;
        case 'text':
            return constant(test, change.to);
        case 'start':
            return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, withOtherStart(language, change.to, change.from));
    }
} };
/** Tests on what is sent, as tests on what arrives; what cannot be told from it any more gets a name of its own. */
const asArriving = function (change, authority) { return (dimension, test) => {
    const changed = changedByRoute[(0,attribute/* readAttribute */.vK)(dimension).name];
    const before = () => ({ kind: 'test', dimension: attribute/* attribute */.lt.sent(dimension), test });
    if (changed === 'authority')
        return authority === undefined && change.kind !== 'unknown' ? undefined : before();
    const language = textTest(test);
    if (changed !== 'path' || language === undefined)
        return undefined;
    switch (change.kind) {
        case 'kept':
            return undefined;
        case 'text':
        case 'unknown':
            return before();
        case 'start':
            return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.path, withOtherStart(language, change.from, change.to));
    }
} };
const isSame = function (left, right) { return JSON.stringify([left.headers, left.authority]) === JSON.stringify([right.headers, right.authority]) };
/** Every way in which a gateway's routes bring requests to a destination and it lets them in. */
const compileRouted = function (routed, context, matches) {
    const { gateway, hosts, destination, name, leadsHere } = routed;
    const mode = destination.settings.pathNormalization;
    const passes = (0,access_formula/* and */.Uo)((0,access_formula/* chosen */.FV)(attribute/* attribute */.lt.kind, 'http'), compileEnforcement(gateway, context));
    const doors = new Map();
    const doorOf = (target) => {
        const key = JSON.stringify(target.headers);
        const door = doors.get(key) ?? letIn(routed, target, context);
        doors.set(key, door);
        return door;
    };
    const partsOf = (route, target, comes) => {
        if (route.action.kind !== 'sends')
            return [];
        const authority = target.authority?.toLowerCase();
        const pieces = route.unmodelled.length > 0 ? undefined : rewritePieces(route.action.path, route.match, mode);
        if (pieces === undefined) {
            const what = route.unmodelled.length > 0 ? route.unmodelled[0] : `it rewrites paths by an expression, or to what is no path`;
            const answer = context.unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what?.replace(/ [0-9a-f]{32}$/, '') ?? ''}`, `route ${name} ${(0,digest/* digestOf */.ol)((0,traffic_route/* routeText */.RI)(route))} ${destination.destination.title}`);
            const all = (0,access_formula/* and */.Uo)(comes, answer);
            return [
                {
                    route,
                    change: { kind: 'unknown' },
                    authority,
                    sent: all,
                    arriving: substitute(all, asArriving({ kind: 'unknown' }, authority)),
                },
            ];
        }
        const door = doorOf(target);
        return pieces.map(({ when, change }) => {
            const before = (0,access_formula/* and */.Uo)(comes, when);
            return {
                route,
                change,
                authority,
                sent: (0,access_formula/* and */.Uo)(before, substitute(door, asSent(change, authority))),
                arriving: (0,access_formula/* and */.Uo)(substitute(before, asArriving(change, authority)), arrivesBy(change, mode), authority === undefined ? access_formula/* always */.Gk : constantAuthority(authority), door),
            };
        });
    };
    return hosts
        .filter((host) => host.routes.some(({ action }) => action.kind === 'sends' && action.targets.some(leadsHere)))
        .flatMap((host) => {
        const domain = (0,route_match/* domainFormula */.F6)(host.domain, hosts);
        return (0,route_match/* selections */.iT)(host.routes, matches).flatMap(({ route, selected }) => {
            if (route.action.kind !== 'sends')
                return [];
            const here = route.action.targets.filter(leadsHere);
            const apart = here.filter((one, at) => here.findIndex((other) => isSame(one, other)) === at);
            return apart.flatMap((target) => partsOf(route, target, (0,access_formula/* and */.Uo)(passes, domain, selected)));
        });
    });
};
const constantAuthority = function (authority) { return (0,access_formula/* fits */.lA)(attribute/* attribute */.lt.authority, (0,access_language/* exactly */.pV)(authority)) };

;// CONCATENATED MODULE: ./src/mesh/difference/routed-space.ts









const policyHeaders = function (formulas) {
    const out = new Set();
    for (const formula of formulas)
        (0,access_formula/* eachTest */.Uj)(formula, (dimension) => {
            if (dimension.startsWith('header '))
                out.add(dimension.slice('header '.length));
        });
    return out;
};
const sentLevels = function (space) { return new Set(space.axes
    .filter(({ dimension }) => [attribute/* attribute */.lt.path, attribute/* attribute */.lt.authority].some((name) => dimension.name === attribute/* attribute */.lt.sent(name)))
    .map(({ level }) => level)) };
/** Whether some request reaches the place as another one than it was sent. */
const routed_space_rewrites = function (parts) { return parts.some(({ change, authority }) => change.kind !== 'kept' || authority !== undefined) };
/** Compiles both states once without and, where routes read headers, once more with what policies read. */
const compileParts = function ([old, now], enforcements) {
    const [first, second] = enforcements;
    const compileWith = (headers) => {
        const unknowns = (0,compile_context/* makeUnknownTests */.i)();
        const context = {
            tokens: tokenContext([first], second),
            unknowns,
            otherPorts: [],
            tellsTls: tellsTls(enforcements),
            domains: [
                ...domainsOf(first.settings),
                ...domainsOf(second.settings),
                ...((0,request_space/* knowsForeignPeers */.Ao)(enforcements) ? ['*'] : []),
            ],
        };
        const parts = (routed) => {
            if (routed === undefined)
                return [];
            const matches = {
                settings: routed.gateway.settings,
                proxy: `gateway ${routed.name}`,
                unknowns,
                tokenHeaders: context.tokens.headers,
                policyHeaders: headers,
            };
            return compileRouted(routed, context, matches);
        };
        return { before: parts(old), after: parts(now), context, unknowns };
    };
    const once = compileWith(new Set());
    const read = policyHeaders([...once.before, ...once.after].map(({ sent }) => sent));
    return read.size === 0 ? once : compileWith(read);
};
/** Both states as sets of one space, in one of the two views. Throws `TooComplex`. */
const makeRoutedSpace = function (view, { before, after, context, unknowns }, enforcements, options) {
    const formulaOf = (part) => part[view];
    const [olds, nows] = [before.map(formulaOf), after.map(formulaOf)];
    const all = [...olds, ...nows];
    const real = (0,request_space/* realisable */.Tp)(all, enforcements);
    const formulas = [...all, real];
    const dimensions = (0,request_space/* dimensionsFor */.D)(formulas, enforcements, context.tokens.places, [], unknowns, options.preferences);
    const space = (0,access_space/* makeSpace */.T)(dimensions, formulas, options.budget);
    const forgotten = sentLevels(space);
    const realNode = space.compile(real);
    const nodeOf = (part) => ({
        part,
        node: space.diagrams.intersect(realNode, space.compile(formulaOf(part))),
    });
    const parts = [before.map(nodeOf), after.map(nodeOf)];
    const setOf = (nodes) => space.diagrams.unionOf(nodes.map(({ node }) => (forgotten.size === 0 ? node : space.diagrams.forSome(node, forgotten))));
    return {
        space,
        parts,
        before: setOf(parts[0]),
        after: setOf(parts[1]),
        realisable: realNode,
        region: diagram/* FULL */.eW,
        aside: diagram/* EMPTY */.wg,
        tokenRefused: { before: diagram/* EMPTY */.wg, after: diagram/* EMPTY */.wg },
        names: namesIn([(0,access_formula.or)(...all)]),
        unknowns: unknowns.found,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/sent-request.ts


/** A point of a set on given levels, with the first value that leads on at each other one. */
const pointWithin = function (space, node) {
    if (node === diagram/* EMPTY */.wg)
        return undefined;
    let at = node;
    return space.diagrams.sizes.map((size, level) => {
        if (space.diagrams.levelOf(at) !== level)
            return 0;
        const value = Array.from({ length: size }, (_, one) => one).find((one) => space.diagrams.childOf(at, one) !== diagram/* EMPTY */.wg) ?? 0;
        at = space.diagrams.childOf(at, value);
        return value;
    });
};
const isSentAttribute = function (name) { return name === attribute/* attribute */.lt.sent(attribute/* attribute */.lt.path) || name === attribute/* attribute */.lt.sent(attribute/* attribute */.lt.authority) };
/** What a client sends so that the point arrives. */
const sentFor = function (space, point, parts, asked) {
    if (asked.http === undefined)
        return undefined;
    const fixed = space.diagrams.intersectionOf(space.axes
        .filter(({ dimension }) => !isSentAttribute(dimension.name))
        .flatMap((axis) => Array.from({ length: axis.dimension.kind === 'texts' ? axis.size : 1 }, (_, at) => space.diagrams.where(axis.level + at, [point[axis.level + at] ?? 0]))));
    for (const { part, node } of parts) {
        const found = pointWithin(space, space.diagrams.intersect(node, fixed));
        if (found === undefined || part.change.kind === 'unknown')
            continue;
        const sample = (name, otherwise) => {
            const axis = space.axis(attribute/* attribute */.lt.sent(name));
            const value = axis?.sample(found[axis.level] ?? 0);
            return typeof value === 'string' ? value : otherwise;
        };
        const { http } = asked;
        const path = part.change.kind === 'kept'
            ? http.path
            : part.change.kind === 'start'
                ? part.change.from + http.path.slice(part.change.to.length)
                : sample(attribute/* attribute */.lt.path, '/');
        const authority = part.authority === undefined ? http.authority : sample(attribute/* attribute */.lt.authority, 'example.com');
        return { ...asked, http: { ...http, path, authority } };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-way.ts












/** Everything that a request meets on its way, as one enforcement: for settings, unknowns and the words of rows. */
const together = function (gateway, behind) { return ({
    ...behind,
    destination: gateway.destination,
    settings: gateway.settings,
    stages: [...gateway.stages, ...behind.stages],
}) };
/** The same taken apart again, with stages that were changed in between. */
const compare_way_apart = function (whole, gateway, behind) { return [
    { ...gateway, stages: whole.stages.slice(0, gateway.stages.length) },
    {
        ...behind,
        stages: whole.stages.slice(gateway.stages.length),
        ...(whole.bypass === undefined ? {} : { bypass: whole.bypass }),
    },
] };
const routedOf = function (gateway, place, enforcements) {
    const along = gateway.alongTo(place);
    return {
        name: gateway.name,
        gateway: enforcements[0],
        hosts: gateway.hosts,
        destination: enforcements[1],
        leadsHere: (target) => gateway.placesOf(target).some(({ key }) => key === place.key),
        principal: along.principal,
        mutual: along.mutual,
        sni: along.sni,
    };
};
const onwardOf = function ({ place, now, old }) { return ({
    gateway: (now.hosts.length > 0 ? now : old).name,
    to: (0,places_behind/* placeName */.fW)(place),
    port: place.port,
}) };
/** Of what is not known of a route each answer may have a request of its own that leads there, and no one request all. */
const reasonOfUnknowns = function (way) { return ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `gateway ${way.now.name}: what is not modelled of its routes decides what it sends on to ${way.place.title}`,
}) };
const reasonOfRewrites = function (way) { return ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `gateway ${way.now.name}, which was not read, sends other paths on to ${way.place.title}: what it refuses decides who gets where`,
}) };
const enforcementsOf = function ({ place, old, now }) {
    const behind = [old.alongTo(place).enforcement, now.alongTo(place).enforcement];
    const whole = withoutUnreadAlike(together(old.enforcement, behind[0]), together(now.enforcement, behind[1]), true);
    return { behind, whole };
};
const compareView = function (view, way, [before, after], options) {
    const { place, old, now } = way;
    const { behind } = enforcementsOf(way);
    let parts = [[], []];
    let [rewritten, unsure] = [false, false];
    const makeSpace = (left, right, given) => {
        const compiled = compileParts([
            routedOf(old, place, compare_way_apart(left, old.enforcement, behind[0])),
            routedOf(now, place, compare_way_apart(right, now.enforcement, behind[1])),
        ], [left, right]);
        rewritten = routed_space_rewrites([...compiled.before, ...compiled.after]);
        const made = makeRoutedSpace(view, compiled, [left, right], given);
        parts = made.parts;
        unsure = made.unknowns.size > 0;
        return made;
    };
    const comparison = compareDestination(before, after, {
        budget: (0,too_complex/* budgetOf */.n)(options.steps, options.total),
        preferences: options.preferences(),
        otherPorts: [],
        makeSpace,
    });
    return { view, comparison, parts, rewritten, unsure };
};
const rowsOfView = function ({ view, comparison, parts, unsure }, side, way, evaluate) {
    const { place, old, now } = way;
    const [before, after] = enforcementsOf(way).whole;
    const onward = onwardOf(way);
    const unread = now.table.workload === undefined ? ', whose workload was not read' : '';
    const made = (0,difference_rows/* rowsOf */.R)(comparison[side], {
        side,
        where: `through gateway ${(0,phrase/* quoted */.TL)(now.name)}${unread}`,
        before,
        after,
        freePort: 8080,
        workload: now.table.workload?.title,
        leadTo: (space, point, asked) => {
            if (view === 'sent')
                return { ...asked, onward };
            const led = sentFor(space, point, side === 'gained' ? parts[1] : parts[0], asked);
            if (led === undefined || asked.http === undefined)
                return undefined;
            const { path, authority } = asked.http;
            return { ...led, onward: { ...onward, path, authority } };
        },
    }, (enforcement, request, more) => {
        const gateway = enforcement === before ? old : enforcement === after ? now : undefined;
        return gateway === undefined
            ? evaluate(enforcement, request, more)
            : (0,follow_along/* evaluateAlong */.tV)(gateway, (key) => key === place.key, request, request.onward ?? {}, more);
    });
    return {
        rows: made.rows.map(withWhatIsSent),
        reasons: made.reasons.map((reason) => (unsure ? reasonOfUnknowns(way) : reason)),
    };
};
const isRead = function ({ table }) { return table.read && table.workload !== undefined };
const compare_way_verdictOf = function (verdicts) {
    if (verdicts.includes('cannot prove'))
        return 'cannot prove';
    const more = verdicts.some((one) => one === 'more permissive' || one === 'incomparable');
    const less = verdicts.some((one) => one === 'less permissive' || one === 'incomparable');
    return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent';
};
/** Whether something behind a gateway may tell hosts apart. */
const readsHosts = function (enforcement) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ allow, deny, custom, unknowns }) => custom.length + unknowns.length > 0 ||
    [...allow, ...deny].some(({ rules = [] }) => /"(?:hosts|notHosts)"|authority|\[host\]/i.test(JSON.stringify(rules)))) };
/**
 * Whether whoever was let in still is, and only arrives for another host than before, which no policy there reads: nobody loses
 * access. What arrives anew is always told.
 */
const losesOnlyHosts = function (sent, arrived, behind) { return arrived !== sent &&
    sent.comparison.lost === undefined &&
    arrived.comparison.lost !== undefined &&
    arrived.comparison.gained === undefined &&
    arrived.comparison.reasons.length === 0 &&
    arrived.parts.flat().every(({ part }) => part.change.kind === 'kept') &&
    !behind.some(readsHosts) };
/**
 * One place behind one gateway, before and after: what arrives there, and what is sent to get there. What arrives anew is
 * told where there is any, since it is what the destination holds; else what is sent anew. Undefined: nothing changes.
 */
const compareWay = function (way, options, evaluate) {
    const { place, old, now } = way;
    const { behind, whole } = enforcementsOf(way);
    const sent = compareView('sent', way, whole, options);
    const arrived = sent.rewritten ? compareView('arriving', way, whole, options) : sent;
    const arriving = losesOnlyHosts(sent, arrived, behind) ? sent : arrived;
    const verdictIn = (before, after) => compare_way_verdictOf((sent.rewritten ? ['sent', 'arriving'] : ['sent']).map((view) => compareView(view, way, [before, after], options).comparison.verdict));
    const doubt = (0,unread_tokens/* unreadTokens */.W)(whole[0], whole[1], verdictIn) ?? unknownTrustDomain(whole[0], whole[1]);
    const rows = (side) => rowsOfView(arriving.comparison[side] === undefined ? sent : arriving, side, way, evaluate);
    const [gained, lost] = [rows('gained'), rows('lost')];
    const verdict = compare_way_verdictOf([sent, arriving].map(({ comparison }) => comparison.verdict));
    const known = [sent, arriving].flatMap(({ comparison }) => comparison.reasons);
    const isTold = known.length + gained.rows.length + lost.rows.length > 0;
    // What a gateway refuses that was not read decides which of its rewrites counts.
    const mayGain = sent.rewritten && gained.rows.length === 0 && !(isRead(old) && isRead(now));
    const reasons = [
        ...(doubt === undefined ? [] : [doubt]),
        ...(mayGain ? [reasonOfRewrites(way)] : []),
        // Lost only if what is not known says so: no row can show it.
        ...(verdict !== 'equivalent' && !isTold ? [reasonOfUnknowns(way)] : []),
        ...known,
        ...gained.reasons,
        ...lost.reasons,
    ];
    if (verdict === 'equivalent' && reasons.length === 0)
        return undefined;
    const unique = [...new Map(reasons.map((reason) => [reason.code + reason.text, reason])).values()];
    return {
        title: place.title,
        namespace: place.destination.namespace,
        labels: { ...place.destination.labels },
        port: place.port,
        protocol: behind[1].destination.protocol,
        verdict: unique.length > 0 ? 'cannot prove' : verdict,
        gained: gained.rows,
        lost: lost.rows,
        reasons: unique,
    };
};
/** A row tells what arrives; one request that leads there says what is sent. */
const withWhatIsSent = function (row) {
    const { http, onward } = row.witness;
    if (http === undefined || onward?.path === undefined)
        return row;
    const host = onward.authority === http.authority ? '' : ` for host ${(0,phrase/* quoted */.TL)(http.authority)}`;
    return onward.path === http.path && host === ''
        ? row
        : { ...row, what: `${row.what} \u00b7 sent, for example, as ${(0,phrase/* quoted */.TL)(http.path)}${host}` };
};

// EXTERNAL MODULE: ./src/mesh/destination-of-request.ts
var destination_of_request = __webpack_require__(94015);
// EXTERNAL MODULE: ./src/mesh/new-ways.ts
var new_ways = __webpack_require__(51884);
// EXTERNAL MODULE: ./src/mesh/token-rules-key.ts
var token_rules_key = __webpack_require__(86360);
;// CONCATENATED MODULE: ./src/mesh/difference/places-behind-pair.ts









/** The gateway as if its routes did not lead to the place. */
const withoutPlace = function (gateway, key) { return ({
    ...gateway,
    placesOf: (target) => gateway.placesOf(target).filter((place) => place.key !== key),
}) };
const leadsTo = function ({ place }) { return place.destination };
/** Where a target led; pods that a Service selects and that are not known are there as its selector. */
const thensOf = function (gateway, target) {
    if (target.undefinedSubset?.isNowhere === true)
        return [];
    const thens = gateway.placesOf(target).filter(({ place }) => place.unread !== true);
    const named = (0,places_behind/* serviceOfHost */.jE)(target.host);
    const selector = named === undefined ? undefined : (0,destination_of_request/* selectorOfService */.m0)(gateway.mesh, named.namespace, named.name);
    if (named === undefined || selector === undefined)
        return thens.map(leadsTo);
    const labels = { ...selector, ...target.subset };
    const ports = new Set([0, ...thens.map(({ place }) => place.destination.port)]);
    return [...thens.map(leadsTo), ...[...ports].map((port) => ({ namespace: named.namespace, labels, port }))];
};
/** Whether the same is enforced where a target leads now as where it led: the pods alone are others. */
const standsIn = function (from, target, now) { return !readsPorts(now.enforcement) &&
    from
        .placesOf(target)
        .some(({ place, enforcement }) => place.unread !== true && (0,enforcement_key/* enforcementKey */.y)(enforcement) === (0,enforcement_key/* enforcementKey */.y)(now.enforcement)) };
/** Where a gateway's routes send requests, each once. */
const targetsOf = function ({ hosts }) { return [
    ...new Map(hosts
        .flatMap(({ routes }) => routes.flatMap(({ action }) => (action.kind === 'sends' ? action.targets : [])))
        .map((target) => [(0,traffic_route/* targetText */.Z3)(target), target])).values(),
] };
/** Places that a target leads to in `to`, and did not lead to in `from`. */
const newPlaces = function (from, to) {
    const out = new Map();
    for (const target of targetsOf(to)) {
        const thens = thensOf(from, target);
        for (const along of to.placesOf(target)) {
            // A host outside the mesh is one place, and a Service that is not read may lead anywhere in both.
            if (along.place.unread === true || along.place.destination.namespace === '')
                continue;
            const kind = (0,new_ways/* wayKind */.m)(from.mesh, thens, to.mesh, leadsTo(along));
            if (kind === 'another' || (kind === 'stand-in' && !standsIn(from, target, along)))
                out.set(along.key, along);
        }
    }
    return out;
};
/**
 * Ways that are other ones than before though no route changes: pods that a Service or a port of it leads to now, and
 * those that it leads to no more.
 */
const waysBehindServices = function (old, now) {
    const gained = [...newPlaces(old, now).values()].map(({ key, place }) => ({
        place,
        old: withoutPlace(old, key),
        now,
    }));
    const lost = [...newPlaces(now, old).values()].map(({ key, place }) => ({
        place,
        old,
        now: withoutPlace(now, key),
    }));
    return [...gained, ...lost].sort((left, right) => (0,order/* byCodePoint */.HH)(left.place.key, right.place.key));
};
/** What of the way to a place decides beside its policies: the identity that the gateway shows there, and what is not known of it. */
const connectionText = function ({ principal, mutual, place }) { return JSON.stringify([mutual, mutual ? (principal ?? '') : '', place.unmodelled]) };
const allPlaces = function (gateway) { return new Map(targetsOf(gateway).flatMap((target) => gateway.placesOf(target).map((along) => [along.key, along]))) };
const readsTokens = function ({ enforcement }) { return (0,mesh_enforcement/* everyStageOf */.h)(enforcement).some(({ jwtRules }) => jwtRules.length > 0) ||
    /request\.headers\[|equestPrincipals|request\.auth/.test(rulesText(enforcement)) };
/**
 * Ways whose requests arrive as other ones though routes and places are the same: with another identity, or behind other
 * rules of tokens at the gateway, which take them away and write headers, where the place reads such.
 */
const waysArrivingOtherwise = function (old, now) {
    const rules = (0,token_rules_key/* tokenRulesKey */.Q)(old.enforcement) !== (0,token_rules_key/* tokenRulesKey */.Q)(now.enforcement);
    const olds = allPlaces(old);
    return [...allPlaces(now)].flatMap(([key, along]) => {
        const then = olds.get(key);
        if (then === undefined)
            return [];
        const differs = connectionText(then) !== connectionText(along) || (rules && (readsTokens(then) || readsTokens(along)));
        return differs ? [{ place: along.place, old, now }] : [];
    });
};

// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
;// CONCATENATED MODULE: ./src/mesh/difference/route-table-pairs.ts




/** The pods of a gateway may change their labels, and it is the same gateway. */
const route_table_pairs_workloadKey = function ({ namespace, workload, port }) { return JSON.stringify([namespace, workload?.title ?? '', port]) };
const withoutHosts = function (table) { return ({ ...table, hosts: [] }) };
/** One table for a port before and after; a gateway that only one of the states has read is the same one. */
const pairTables = function (olds, nows) {
    const [byOld, byNow] = [olds, nows].map((tables) => new Map(tables.map((table) => [(0,route_tables/* tableKey */.i)(table), table])));
    const unread = (tables, { gateway }) => tables.find((other) => !other.read && other.gateway === gateway);
    const out = [];
    const used = new Set();
    const put = (before, after) => {
        used.add(before).add(after);
        out.push({ before, after });
    };
    // Gateways of one key first: a workload may take the labels that another had.
    const byWorkload = (table, tables) => {
        const alike = tables.filter((other) => route_table_pairs_workloadKey(other) === route_table_pairs_workloadKey(table));
        return table.workload === undefined || alike.length !== 1 ? undefined : alike[0];
    };
    for (const now of nows) {
        const old = byOld?.get((0,route_tables/* tableKey */.i)(now)) ?? (now.read ? unread(olds, now) : undefined);
        if (old !== undefined)
            put(old, now);
    }
    for (const old of olds) {
        const now = byNow?.get((0,route_tables/* tableKey */.i)(old)) ?? (old.read ? unread(nows, old) : undefined);
        if (now !== undefined && !used.has(old))
            put(old, now);
    }
    for (const now of nows) {
        if (used.has(now))
            continue;
        const old = byWorkload(now, olds.filter((one) => !used.has(one)));
        if (old !== undefined &&
            byWorkload(old, nows.filter((one) => !used.has(one))) === now)
            put(old, now);
    }
    for (const now of nows)
        if (!used.has(now))
            put(withoutHosts(now), now);
    for (const old of olds)
        if (!used.has(old))
            put(old, withoutHosts(old));
    return out;
};
const hostText = function ({ domain, routes }) { return JSON.stringify([domain, routes.map(traffic_route/* routeText */.RI)]) };
/** Hosts whose routes are not the same in both, and the wider ones that have what no closer host takes. */
const changedHosts = function ({ before, after }) {
    const [olds, nows] = [before, after].map(({ hosts }) => new Set(hosts.map(hostText)));
    const changed = [
        ...after.hosts.filter((host) => olds?.has(hostText(host)) !== true),
        ...before.hosts.filter((host) => nows?.has(hostText(host)) !== true),
    ];
    const wider = [...after.hosts, ...before.hosts].filter(({ domain }) => changed.some((host) => host.domain !== domain && (0,host_names/* isWithin */.UO)(host.domain, domain)));
    return [...changed, ...wider];
};
/** Places that routes of these hosts lead to, in either state. */
const placesOfHosts = function (hosts, gateways) {
    const out = new Map();
    for (const { routes } of hosts)
        for (const { action } of routes)
            if (action.kind === 'sends')
                for (const target of action.targets)
                    for (const gateway of gateways)
                        for (const { place } of gateway.placesOf(target))
                            out.set(place.key, place);
    return [...out.values()].sort((left, right) => (0,order/* byCodePoint */.HH)(left.key, right.key));
};
/** TLS servers of one port tell requests apart by the name in the handshake; which of them a host belongs to changes. */
const serversChange = function ({ before, after }) { return areAlike(before.servers, after.servers) ||
    before.hosts.length + after.hosts.length === 0 ||
    keepApart(before.servers, after.servers)
    ? []
    : [
        {
            code: 'ROUTE_NOT_FOLLOWED',
            text: `gateway ${after.gateway} has several TLS servers at port ${after.port}, and they change: which of them a request comes to is not followed`,
        },
    ] };
const areAlike = function (olds, nows) {
    const [one, other] = [olds, nows].map((all) => JSON.stringify(all.map((server) => ({ ...server, clients: '' }))));
    return (olds.length < 2 && nows.length < 2) || one === other;
};
const namesOf = function ({ hosts }) { return hosts.map((host) => host.slice(host.indexOf('/') + 1)) };
const meet = function (one, other) { return (0,host_names/* commonHosts */.xX)(namesOf(one), namesOf(other)).length > 0 };
/**
 * Whether the name in the handshake says the same of a host's routes as the host itself: no two servers of a state share one, and
 * each takes a part of what one server took, from the same clients, or hosts of which none was there.
 */
const keepApart = function (olds, nows) { return [olds, nows].every((all) => all.every((one, at) => all.slice(at + 1).every((other) => !meet(one, other)))) &&
    nows.every((now) => {
        const [own, ...others] = olds.filter((old) => meet(old, now));
        if (own === undefined)
            return true;
        const [names, left] = [namesOf(own), namesOf(now)];
        const isPart = left.every((name) => names.some((one) => (0,host_names/* isWithin */.UO)(name, one)));
        const isWhole = names.every((name) => left.some((one) => (0,host_names/* isWithin */.UO)(name, one)));
        return others.length === 0 && isPart && (isWhole || own.clients === now.clients);
    }) };

;// CONCATENATED MODULE: ./src/mesh/difference/compare-routes.ts







/** Workloads of one Service at which the same holds stand once. */
const withoutRepeats = function (found) { return [...new Map(found.map(({ key, diff }) => [key, diff])).values()] };
/** Ways of hosts whose routes change, and those behind which something else does; each place once. */
const waysOf = function (pair, old, now) {
    const behind = waysBehindServices(old, now);
    const told = new Set(behind.map(({ place }) => place.key));
    const others = [
        ...placesOfHosts(changedHosts(pair), [old, now]).map((place) => ({ place, old, now })),
        ...waysArrivingOtherwise(old, now),
    ].filter(({ place }) => !told.has(place.key));
    return [...behind, ...new Map(others.map((way) => [way.place.key, way])).values()];
};
/**
 * What a change does to access along the routes of gateways: from a client to the gateway, and from there to a place
 * behind it. Gateways and hosts whose routes are the same send the same requests to the same places, where the comparison of
 * both proxies says what changes.
 */
const compareRoutes = function (oldMesh, nowMesh, options, evaluate) {
    const olds = new Set(oldMesh.state.objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const tables = (mesh, other, isOld) => (0,route_tables/* routeTables */.v)(mesh.state, {
        isOld: ({ key }) => isOld((0,ports_object/* keyText */.Pu)(key)),
        trustedProxies: mesh.settings.numTrustedProxies,
        rootNamespace: mesh.settings.rootNamespace,
        other: other.state,
    });
    const pairs = pairTables(tables(oldMesh, nowMesh, () => true), tables(nowMesh, oldMesh, (name) => olds.has(name)));
    const found = [];
    const reasons = [];
    for (const pair of pairs) {
        reasons.push(...serversChange(pair));
        const [old, now] = [(0,along_gateway/* alongGateway */.u)(oldMesh, pair.before), (0,along_gateway/* alongGateway */.u)(nowMesh, pair.after)];
        for (const way of waysOf(pair, old, now)) {
            const diff = compareWay(way, options, evaluate);
            if (diff === undefined)
                continue;
            const { place } = way;
            const [then, later] = [old, now].map((gateway) => (0,enforcement_key/* enforcementKey */.y)(gateway.alongTo(place).enforcement));
            const key = JSON.stringify([
                now.name,
                place.host,
                place.port,
                pair.after.port,
                then,
                later,
                diff.verdict,
                diff.gained.map(({ who, what }) => [who, what]),
                diff.lost.map(({ who, what }) => [who, what]),
            ]);
            found.push({ key, diff });
        }
    }
    return { diffs: withoutRepeats(found), reasons };
};

// EXTERNAL MODULE: ./src/mesh/resolve/unserved-objects.ts
var unserved_objects = __webpack_require__(65079);
;// CONCATENATED MODULE: ./src/mesh/difference/inert-alike.ts


/**
 * Two states without the objects of kinds that Istio gave up and that stand in both. Nothing that runs reads them, also where
 * only one of the states has a proxy that would: a workload that comes, or takes another account, is told nothing of them.
 */
const withoutInertAlike = function (old, now) {
    const before = (0,unserved_objects/* inertObjects */.T)(old.state, old.settings);
    const alike = new Set([...(0,unserved_objects/* inertObjects */.T)(now.state, now.settings)].filter((identity) => before.has(identity)));
    return alike.size === 0 ? [old, now] : [withoutThose(old, alike), withoutThose(now, alike)];
};
const withoutThose = function (mesh, left) {
    // Equal destinations are asked for often, and who compares them knows an enforcement again by being the same one.
    const known = new WeakMap();
    return {
        ...mesh,
        enforcementOf: (destination, proxy) => {
            const found = mesh.enforcementOf(destination, proxy);
            const stripped = known.get(found) ?? without(found, left);
            known.set(found, stripped);
            return stripped;
        },
    };
};

// EXTERNAL MODULE: ./src/mesh/traffic/virtual-service-routes.ts + 1 modules
var virtual_service_routes = __webpack_require__(20697);
;// CONCATENATED MODULE: ./src/mesh/difference/leads-behind-routes.ts






const ofHost = function (destination, namespace) {
    const service = (0,places_behind/* serviceOfHost */.jE)((0,virtual_service_routes/* wholeHost */.MA)((0,mesh_fields/* textAt */.$6)(destination, 'host'), namespace));
    return service === undefined ? [] : [{ ...service, port: (0,mesh_fields/* numberAt */.tk)(destination, 'port', 'number') }];
};
const ofBackend = function (backend, namespace) { return ({
    namespace: (0,mesh_fields/* textAt */.$6)(backend, 'namespace') || namespace,
    name: (0,mesh_fields/* textAt */.$6)(backend, 'name'),
    port: (0,mesh_fields/* numberAt */.tk)(backend, 'port') ?? (0,mesh_fields/* numberAt */.tk)(backend, 'port', 'number'),
}) };
const leads_behind_routes_targetsOf = function ({ key, content }) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
    const { namespace } = key;
    const routes = ['http', 'tls', 'tcp'].flatMap((name) => (0,mesh_fields/* objectsAt */.yR)(spec, name));
    const rules = (0,mesh_fields/* objectsAt */.yR)(spec, 'rules');
    const paths = rules.flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'http', 'paths'));
    return [
        ...routes
            .flatMap((route) => (0,mesh_fields/* objectsAt */.yR)(route, 'route'))
            .flatMap((one) => ofHost((0,mesh_fields/* objectAt */.lJ)(one, 'destination'), namespace)),
        ...rules.flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'backendRefs')).map((one) => ofBackend(one, namespace)),
        ...[...paths.map((path) => (0,mesh_fields/* objectAt */.lJ)(path, 'backend')), (0,mesh_fields/* objectAt */.lJ)(spec, 'defaultBackend')].map((one) => ofBackend((0,mesh_fields/* objectAt */.lJ)(one, 'service'), namespace)),
    ].filter(({ name }) => name !== '');
};
/** A client's own proxy follows them, and the destination judges what arrives. */
const isOfClients = function ({ by }) { return by === 'sidecars of clients' };
/**
 * Routes that are the same, are not followed, and send to a Service that leads to other pods than before: what arrives
 * there has met the policies of the proxy that sends it on, and arrives with that one's identity.
 */
const leadsBehindRoutes = function (old, now) {
    const reasons = new Map();
    for (const fact of routeFacts(now.state)) {
        if (isOfClients(fact))
            continue;
        for (const { namespace, name, port } of leads_behind_routes_targetsOf(fact.object)) {
            const text = `Service ${namespace}/${name} leads to other pods, or to other ports of theirs, than before, and ${(0,ports_object/* keyTitle */.Gv)(fact.object.key)} has ${fact.by} send requests on to it; who gets where along a route is not computed`;
            const key = `${(0,ports_object/* keyText */.Pu)(fact.object.key)} ${fact.by} ${namespace}/${name}`;
            if (reasons.has(key) || (0,service_leads/* newLeadsOfService */.O)(old, now, namespace, name, port).length === 0)
                continue;
            reasons.set(key, { code: 'ROUTE_NOT_FOLLOWED', text, where: fact.object.source });
        }
    }
    return [...reasons.values()];
};

// EXTERNAL MODULE: ./src/mesh/resolve/ports.ts
var resolve_ports = __webpack_require__(7958);
;// CONCATENATED MODULE: ./src/mesh/difference/provider-notes.ts



/** What a change of a CUSTOM policy does that no row tells: which requests need a provider's yes, beside that of the policies. */
const providerNotes = function ({ before, after }) {
    const text = provider_notes_textOf(before, after);
    if (text === undefined)
        return [];
    return [
        {
            text,
            about: {
                kind: 'provider',
                ...(before === undefined ? {} : { base: before.source }),
                ...(after === undefined ? {} : { head: after.source }),
            },
        },
    ];
};
/** A policy as a sentence names it: its name is a value. */
const provider_notes_titleOf = function (object) { return (0,ports_object/* keyTitle */.Gv)(object.key).replace(/ (.*)$/, (_, name) => ` ${(0,phrase/* quoted */.TL)(name)}`) };
const provider_notes_textOf = function (before, after) {
    const [old, now] = [providerOf(before), providerOf(after)];
    if (before !== undefined && old !== undefined && now === undefined)
        return `requests that ${provider_notes_titleOf(before)} matched no longer need a yes from provider ${(0,phrase/* quoted */.TL)(old)}: ${requestsOf(before)}`;
    if (after === undefined || now === undefined)
        return undefined;
    const title = provider_notes_titleOf(after);
    if (old === undefined)
        return `requests that ${title} matches need a yes from provider ${(0,phrase/* quoted */.TL)(now)} from now on, beside that of the policies: ${requestsOf(after)}`;
    if (old !== now)
        return `requests that ${title} matches need a yes from provider ${(0,phrase/* quoted */.TL)(now)} from now on, and no longer from ${(0,phrase/* quoted */.TL)(old)}: ${requestsOf(after)}`;
    const [then, next] = [before === undefined ? '' : requestsOf(before), requestsOf(after)];
    const said = `which requests need a yes from provider ${(0,phrase/* quoted */.TL)(now)} changes in ${title}`;
    return then === next ? said : `${said}: before, ${then}; from now on, ${next}`;
};
/** The provider that a CUSTOM policy asks; undefined for any other object. */
const providerOf = function (object) {
    if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy')
        return undefined;
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    return (0,mesh_fields/* textAt */.$6)(spec, 'action') === 'CUSTOM' ? (0,mesh_fields/* textAt */.$6)(spec, 'provider', 'name') : undefined;
};
/** Rules of one policy that are told; more are counted. */
const rulesTold = 3;
/** Values of one field that are told. */
const valuesTold = 6;
/** `GET` on `/orders/*`: what of a request the rules ask, as they are written. */
const requestsOf = function ({ content }) {
    const rules = (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules').map(ruleText);
    const told = [...new Set(rules)];
    if (told.length === 0)
        return 'none';
    const left = told.length - rulesTold;
    return `${told.slice(0, rulesTold).join(', or ')}${left > 0 ? ` and ${left} more` : ''}`;
};
const ruleText = function (rule) {
    const operations = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((one) => operationText((0,mesh_fields/* objectAt */.lJ)(one, 'operation')));
    const what = operations.length === 0 ? 'any request' : [...new Set(operations)].join(', or ');
    const less = [
        ...((0,mesh_fields/* objectsAt */.yR)(rule, 'from').length === 0 ? [] : ['from the sources of the rule']),
        ...((0,mesh_fields/* objectsAt */.yR)(rule, 'when').length === 0 ? [] : ['where its conditions hold']),
    ];
    return [what, ...less].join(' ');
};
const fields = [
    ['methods', ''],
    ['paths', 'path '],
    ['hosts', 'host '],
    ['ports', 'port '],
    ['notMethods', 'not '],
    ['notPaths', 'not path '],
    ['notHosts', 'not host '],
    ['notPorts', 'not port '],
];
const operationText = function (operation) {
    const told = fields.flatMap(([field, before]) => {
        const values = (0,mesh_fields/* textsAt */.i1)(operation, field);
        const left = values.length - valuesTold;
        const shown = values.slice(0, valuesTold).map(phrase/* quoted */.TL).join(', ');
        return values.length === 0 ? [] : [`${before}${shown}${left > 0 ? ` and ${left} more` : ''}`];
    });
    return told.length === 0 ? 'any request' : told.join(' \u00b7 ');
};

;// CONCATENATED MODULE: ./src/mesh/difference/lost-scrapes.ts








/** Scrapes that are named; the others are counted. */
const mostNamed = 5;
/** Names of ports that are there to be scraped. */
const ofMetrics = /(?:^|-)(?:metrics|prometheus|prom)$|^(?:metrics|prometheus)-/;
/** Where a monitor of the Prometheus operator looks for pods or Services; its own namespace, where it says none. */
const looksIn = function ({ key, content }, namespace) {
    const where = (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'namespaceSelector');
    const names = (0,mesh_fields/* textsAt */.i1)(where, 'matchNames');
    return where['any'] === true || (names.length === 0 ? key.namespace === namespace : names.includes(namespace));
};
const lost_scrapes_asksFor = function ({ content }, labels) {
    const selector = (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'selector');
    return (0,mesh_fields/* objectsAt */.yR)(selector, 'matchExpressions').length === 0 && (0,attachment/* selects */.ko)((0,mesh_fields/* textMapAt */.Pf)(selector, 'matchLabels'), labels);
};
const monitors = function (state, kind) { return (0,objects_of_kind/* objectsOfKind */._c)(state, 'monitoring.coreos.com', kind) };
/** Annotations by which Prometheus' own configuration finds what to scrape. */
const annotated = function (annotations) {
    const port = Number(annotations['prometheus.io/port']);
    return annotations['prometheus.io/scrape'] === 'true' && Number.isSafeInteger(port) && port > 0 ? port : undefined;
};
const ofPods = function ({ annotations, podSpec, labels, namespace }, state) {
    const ports = (0,resolve_ports/* containerPorts */.UR)(podSpec);
    const asked = monitors(state, 'PodMonitor').filter((one) => looksIn(one, namespace) && lost_scrapes_asksFor(one, labels));
    // A sidecar else answers for the application at a port of its own (15020), where no policy holds.
    const own = annotations['prometheus.istio.io/merge-metrics'] === 'false' ? annotated(annotations) : undefined;
    return [
        ...asked.flatMap((monitor) => (0,mesh_fields/* objectsAt */.yR)(monitor.content, 'spec', 'podMetricsEndpoints').flatMap((endpoint) => {
            const port = ports.get((0,mesh_fields/* textAt */.$6)(endpoint, 'port')) ?? (0,mesh_fields/* numberAt */.tk)(endpoint, 'portNumber');
            return port === undefined ? [] : [{ port, because: provider_notes_titleOf(monitor) }];
        })),
        ...(own === undefined ? [] : [{ port: own, because: `its annotation ${(0,phrase/* quoted */.TL)('prometheus.io/port')}` }]),
        ...[...ports].flatMap(([name, port]) => ofMetrics.test(name) ? [{ port, because: `its port ${(0,phrase/* quoted */.TL)(name)}` }] : []),
    ];
};
const ofService = function (service, podSpec, state) {
    const ports = (0,mesh_fields/* objectsAt */.yR)(service.content, 'spec', 'ports');
    const byName = (name) => {
        const port = ports.find((one) => (0,mesh_fields/* textAt */.$6)(one, 'name') === name);
        return port === undefined ? undefined : (0,resolve_ports/* targetPortOf */.Kf)(port, podSpec);
    };
    const asked = monitors(state, 'ServiceMonitor').filter((one) => looksIn(one, service.key.namespace) && lost_scrapes_asksFor(one, service.labels));
    const own = annotated(service.annotations);
    return [
        ...asked.flatMap((monitor) => (0,mesh_fields/* objectsAt */.yR)(monitor.content, 'spec', 'endpoints').flatMap((endpoint) => {
            const port = (0,mesh_fields/* numberAt */.tk)(endpoint, 'targetPort') ?? byName((0,mesh_fields/* textAt */.$6)(endpoint, 'port'));
            return port === undefined ? [] : [{ port, because: provider_notes_titleOf(monitor) }];
        })),
        ...(own === undefined
            ? []
            : [{ port: own, because: `annotation ${(0,phrase/* quoted */.TL)('prometheus.io/port')} of ${provider_notes_titleOf(service)}` }]),
        ...ports.flatMap((port) => {
            const [name, number] = [(0,mesh_fields/* textAt */.$6)(port, 'name'), (0,resolve_ports/* targetPortOf */.Kf)(port, podSpec)];
            return number === undefined || !ofMetrics.test(name)
                ? []
                : [{ port: number, because: `port ${(0,phrase/* quoted */.TL)(name)} of ${provider_notes_titleOf(service)}` }];
        }),
    ];
};
/** Ports of a workload that are scraped, each once. */
const scrapesOf = function (workload, state) {
    const services = (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').filter(({ key, content }) => {
        const selector = (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector');
        return (key.namespace === workload.namespace && Object.keys(selector).length > 0 && (0,attachment/* selects */.ko)(selector, workload.labels));
    });
    const all = [
        ...services.flatMap((service) => ofService(service, workload.podSpec, state)),
        ...ofPods(workload, state),
    ];
    return all.filter(({ port }, index) => all.findIndex((one) => one.port === port) === index);
};
/** Whether a row takes a port from everybody, or from all but some of whom none is named as Prometheus. */
const takesFromScraper = function ({ who, what, callers }) { return what === 'any request' &&
    (who === 'anyone' ||
        who === 'any mTLS identity' ||
        (callers?.excepted === 'allowed' && /^any(?:one| mTLS identity) except /.test(who) && !/prometheus/i.test(who))) };
const isAt = function ({ port, otherThan = [] }, { otherPorts }, asked) { return port === asked ||
    (port === 0 && !otherThan.includes(asked)) ||
    (otherPorts !== undefined && !otherPorts.except.includes(asked)) };
/**
 * Ports that are scraped and that a change shuts to whoever scrapes them: who that is stands in no file, so no row has it by name,
 * and most often the port is one of `any other`.
 */
const lostScrapes = function (state, destinations) {
    const losing = destinations.filter(({ workload, lost }) => workload !== undefined && lost.some(takesFromScraper));
    if (losing.length === 0)
        return [];
    const found = (0,resolve_workloads/* findWorkloads */.c7)(state).flatMap((workload) => {
        const own = losing.filter((one) => one.workload === workload.title && one.namespace === workload.namespace);
        if (own.length === 0)
            return [];
        return scrapesOf(workload, state).flatMap(({ port, because }) => {
            const rows = own.flatMap((one) => one.lost.filter((row) => takesFromScraper(row) && isAt(one, row, port)));
            const name = `${workload.namespace}/${workload.title.slice(workload.title.indexOf('/') + 1)}:${port}`;
            return rows.length === 0
                ? []
                : [{ text: `${(0,phrase/* quoted */.TL)(name)} by ${because}`, isOfAll: rows.some(({ who }) => who.startsWith('anyone')) }];
        });
    });
    const [first] = found;
    if (first === undefined)
        return [];
    const which = found.every(({ isOfAll }) => isOfAll) ? '' : ' where it comes with an identity of the mesh';
    return [
        {
            text: `the scrape of ${(0,list_names/* listNames */.Z)(found.map(({ text }) => text), mostNamed)} breaks${which}: add an ALLOW rule for its account at ${found.length === 1 ? 'this port' : 'these ports'}`,
            about: { kind: 'scrape' },
        },
    ];
};

// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/resolve/policies.ts
var policies = __webpack_require__(45230);
// EXTERNAL MODULE: ./src/mesh/validate/validate-object.ts + 5 modules
var validate_object = __webpack_require__(72802);
;// CONCATENATED MODULE: ./src/mesh/difference/selection-notes.ts












const selecting = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
const group = 'security.istio.io';
/** Policies or workloads of one sentence that are named; the others are counted. */
const selection_notes_mostNamed = 5;
/**
 * Whose policies a change makes others, which rows tell by their effect alone: a selector that finds nothing, labels that no
 * policy asks for any more, and a first ALLOW, which shuts out whom it does not name.
 */
const selectionNotes = function (changes, before, after) { return [
    ...emptySelections(changes, after),
    ...changes.flatMap((change) => leftBySelectors(change, before, after)),
    ...firstAllows(changes, before, after),
] };
/** Where a policy looks for workloads by labels; undefined where it names a target, or asks for no label. */
const selectorOf = function (object, { settings }) {
    const { namespace, selector, refs } = (0,attachment/* targetOf */.$r)(object);
    if (refs.length > 0)
        return undefined;
    const isOfMesh = namespace === settings.rootNamespace;
    return {
        isOfMesh,
        asks: Object.keys(selector).length > 0,
        holds: (one) => (isOfMesh || one.namespace === namespace) && (0,attachment/* selects */.ko)(selector, one.labels),
        looksIn: (other) => isOfMesh || other === namespace,
    };
};
/**
 * Policies of the change whose selector finds none of the workloads that are known where it looks: most often a label that is
 * not as the workload has it. Where no workload is known at all, nobody can say so.
 */
const emptySelections = function (changes, side) {
    const empty = changes.flatMap(({ after }) => {
        if (after?.key.group !== group || !selecting.some((kind) => kind === after.key.kind))
            return [];
        const selector = selectorOf(after, side);
        if (selector?.asks !== true)
            return [];
        const there = (0,resolve_workloads/* findWorkloads */.c7)(side.state).filter(({ namespace }) => selector.looksIn(namespace));
        return there.length === 0 || there.some(selector.holds) ? [] : [provider_notes_titleOf(after)];
    });
    if (empty.length === 0)
        return [];
    const verb = empty.length === 1 ? 'selects' : 'select';
    const text = `${(0,list_names/* listNames */.Z)([...empty].sort(order/* byNumber */.vh), selection_notes_mostNamed)} ${verb} no workload that is known here: harmless where such a workload is not installed, else the selector is wrong`;
    return [{ text, about: { kind: 'empty selector' } }];
};
const pairsOf = function (labels) { return Object.entries(labels).map(([name, value]) => `${name}=${value}`) };
/** What one has and the other has not, as labels are written. */
const onlyIn = function (one, other) {
    const others = new Set(pairsOf(other));
    const own = pairsOf(one).filter((pair) => !others.has(pair));
    return own.length === 0 ? 'none' : own.map(phrase/* quoted */.TL).join(', ');
};
const workloadsOf = function (object, { state }) { return (0,resolve_workloads/* everyWorkload */.Ld)(state).filter((one) => one.object === object) };
/** A workload whose labels change, and policies that ask for those that it had: they stay, and are no longer about it. */
const leftBySelectors = function ({ before, after }, old, now) {
    if (before === undefined || after === undefined || (0,pod_templates/* podTemplatesOf */.ab)(after).length === 0)
        return [];
    const [first, ...others] = workloadsOf(before, old);
    const [then, ...more] = workloadsOf(after, now);
    if (first === undefined || then === undefined || others.length + more.length > 0)
        return [];
    if ((0,json/* isSameJson */.TL)(first.labels, then.labels))
        return [];
    const held = (side, of) => new Map(selecting
        .flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(side.state, group, kind))
        .filter((policy) => {
        const selector = selectorOf(policy, side);
        return selector?.asks === true && selector.holds(of);
    })
        .map((policy) => [(0,ports_object/* keyText */.Pu)(policy.key), policy]));
    const stays = held(now, then);
    const present = new Set(selecting.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(now.state, group, kind)).map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const left = [...held(old, first)].filter(([name]) => present.has(name) && !stays.has(name));
    if (left.length === 0)
        return [];
    const [template] = (0,pod_templates/* podTemplatesOf */.ab)(after);
    const pointer = template === undefined ? '' : `/${[...template.path, 'metadata', 'labels'].join('/')}`;
    const policies = (0,list_names/* listNames */.Z)(left.map(([, policy]) => provider_notes_titleOf(policy)).sort(order/* byNumber */.vh), selection_notes_mostNamed);
    return [
        {
            text: `${provider_notes_titleOf(after)} had label ${onlyIn(first.labels, then.labels)} and has ${onlyIn(then.labels, first.labels)}: ${policies} ${left.length === 1 ? 'holds' : 'hold'} for it no longer${stays.size === 0 ? ', and no policy selects it by its labels now' : ''}`,
            about: { kind: 'selected no more', head: after.locate(pointer) },
        },
    ];
};
const isEnforcedAllow = function (object) { return object?.key.group === group &&
    object.key.kind === 'AuthorizationPolicy' &&
    !(0,policies/* isDryRun */.vG)(object) &&
    (0,policies/* applyPolicy */.VC)(object).action === 'ALLOW' };
/** What the API server or its webhook refuses is the first of nothing: a finding says that it does not get there. */
const isAccepted = function (policy, { settings }) { return (0,validate_object/* validateObject */.Q5)(policy, settings.istioVersion).every(({ severity }) => severity !== 'error') };
/** Policies that let in some and so shut out all others, where no ALLOW was asked before. */
const firstAllows = function (changes, before, after) {
    const fresh = changes.flatMap(({ before: was, after: is }) => isEnforcedAllow(is) && !isEnforcedAllow(was) && (0,policies/* applyPolicy */.VC)(is).rules !== undefined && isAccepted(is, after)
        ? [is]
        : []);
    if (fresh.length === 0)
        return [];
    // One that lets in nobody shuts all of it, which rows and a finding say.
    const shutting = changes.flatMap(({ after: is }) => isEnforcedAllow(is) && (0,policies/* applyPolicy */.VC)(is).rules === undefined ? (selectorOf(is, after) ?? []) : []);
    const asked = (0,objects_of_kind/* objectsOfKind */._c)(before.state, group, 'AuthorizationPolicy')
        .filter(isEnforcedAllow)
        .flatMap((policy) => selectorOf(policy, before) ?? []);
    const bare = (0,resolve_workloads/* findWorkloads */.c7)(before.state).filter((one) => ![...asked, ...shutting].some(({ holds }) => holds(one)));
    const first = fresh.flatMap((policy) => {
        const selector = selectorOf(policy, after);
        if (selector === undefined)
            return [];
        const shut = bare.filter(selector.holds);
        return shut.length === 0 ? [] : [{ policy, selector, shut }];
    });
    const [only, ...others] = first;
    if (only === undefined)
        return [];
    const { policy, selector, shut } = only;
    const about = { kind: 'first ALLOW', head: policy.source };
    if (others.length > 0)
        return [
            {
                text: `${(0,list_names/* listNames */.Z)(first.map((one) => provider_notes_titleOf(one.policy)), selection_notes_mostNamed)} are the first ALLOW policies where they hold: each workload that had none refuses from now on what no policy allows`,
                about,
            },
        ];
    // Others are asked for workloads of the same scope already.
    const isOfSome = selector.asks || asked.some((one) => selector.isOfMesh || one.looksIn(policy.key.namespace));
    const scope = isOfSome
        ? (0,list_names/* listNames */.Z)(shut.map(({ object }) => provider_notes_titleOf(object)).sort(order/* byNumber */.vh), selection_notes_mostNamed)
        : selector.isOfMesh
            ? 'the whole mesh'
            : `namespace ${(0,phrase/* quoted */.TL)(policy.key.namespace)}`;
    const whose = isOfSome
        ? shut.length === 1
            ? 'it refuses'
            : 'they refuse'
        : 'every workload there that had none refuses';
    return [
        {
            text: `${provider_notes_titleOf(policy)} is the first ALLOW policy of ${scope}: ${whose} from now on what it does not allow`,
            about,
        },
    ];
};

;// CONCATENATED MODULE: ./src/mesh/difference/notes.ts










/**
 * What a change does that no row tells: whose yes requests need beside the policies', and whether plaintext is accepted.
 * Those about selectors first, then in order of their texts.
 */
const notesOf = function (before, after) {
    const changes = (0,changed_objects/* everyChange */.iM)(before.state, after.state);
    return [
        ...selectionNotes(changes, before, after),
        ...changes
            .flatMap((change) => [...providerNotes(change), ...mutualTlsNotes(change, before, after)])
            .sort((left, right) => (0,order/* byCodePoint */.HH)(left.text, right.text)),
    ];
};
/** Rows beside extensions that stay are of requests as the policies see them. */
const notesOfExtensions = function (leftOut) { return leftOut
    .map(({ what }) => `${what} as before: rows tell requests as they come to the policies behind it`)
    .sort(order/* byCodePoint */.HH)
    .map((text) => ({ text })) };
/** As one PeerAuthentication says them. A mode that is not said is inherited. */
const saidModes = function (object) {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object?.content, 'spec');
    const modes = new Map([['', (0,mesh_fields/* textAt */.$6)(spec, 'mtls', 'mode')]]);
    for (const port of Object.keys((0,mesh_fields/* objectAt */.lJ)(spec, 'portLevelMtls')))
        modes.set(Number(port), (0,mesh_fields/* textAt */.$6)(spec, 'portLevelMtls', port, 'mode'));
    return new Map([...modes].map(([port, mode]) => [port, mode === '' ? 'UNSET' : mode]));
};
/** Whose modes the object can decide: what has the labels it asks for and no other, and the workloads that are known. */
const notes_placesOf = function (object, { state, settings }) {
    const { namespace, selector } = (0,attachment/* targetOf */.$r)(object);
    if (Object.keys(selector).length > 0)
        return [
            { namespace, labels: selector },
            ...(0,resolve_workloads/* findWorkloads */.c7)(state).filter((one) => one.namespace === namespace && (0,attachment/* selects */.ko)(selector, one.labels)),
        ];
    // One of the root namespace holds in all that have none of their own.
    return [{ namespace: namespace === settings.rootNamespace ? '' : namespace, labels: {} }];
};
/** What holds there in the end: port over workload over namespace over mesh. Undefined where ages decide and are not known. */
const effectiveModes = function ({ state, settings }, place) {
    const objects = (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'PeerAuthentication');
    const { mode, ports, unset, unknowns } = (0,peer_authentication/* resolveMutualTls */.G)(objects, settings.rootNamespace, place);
    if (unknowns.length > 0)
        return undefined;
    return new Map([['', mode], ...ports].map(([port, one]) => [
        port,
        unset.has(port) ? 'UNSET' : one,
    ]));
};
const movesBetween = function (old, now) {
    const moveAt = (port) => ({
        port,
        then: old.get(port) ?? old.get('') ?? 'UNSET',
        next: now.get(port) ?? now.get('') ?? 'UNSET',
    });
    const whole = moveAt('');
    return [...new Set([...old.keys(), ...now.keys()])]
        .map(moveAt)
        .filter(({ port, then, next }) => then !== next && (port === '' || then !== whole.then || next !== whole.next));
};
const mutualTlsNotes = function ({ before, after }, old, now) {
    const object = after ?? before;
    if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'PeerAuthentication')
        return [];
    const places = [
        ...(before === undefined ? [] : notes_placesOf(before, old)),
        ...(after === undefined ? [] : notes_placesOf(after, now)),
    ];
    const lines = places.flatMap((place) => {
        const [olds, news] = [effectiveModes(old, place), effectiveModes(now, place)];
        return olds === undefined || news === undefined
            ? movesBetween(saidModes(before), saidModes(after))
            : movesBetween(olds, news);
    });
    const former = before === undefined ? formerOf(object, old) : undefined;
    const notes = lines.map(({ port, then, next }) => {
        const takesOver = former?.mode === then && port === '' ? former.object : undefined;
        const base = before ?? takesOver;
        const about = {
            kind: 'mutual TLS',
            ...(base === undefined ? {} : { base: base.source }),
            ...(after === undefined ? {} : { head: after.source }),
        };
        if (takesOver !== undefined)
            return {
                text: `${provider_notes_titleOf(object)} comes with ${(0,phrase/* quoted */.TL)(next)}; before, ${(0,phrase/* quoted */.TL)(then)} of ${provider_notes_titleOf(takesOver)} held: ${meaning(then, next)}`,
                about,
            };
        const at = port === '' ? '' : ` at port ${(0,phrase/* quoted */.TL)(String(port))}`;
        return {
            text: `mutual TLS of ${provider_notes_titleOf(object)}${at} goes from ${(0,phrase/* quoted */.TL)(then)} to ${(0,phrase/* quoted */.TL)(next)}: ${meaning(then, next)}`,
            about,
        };
    });
    return [...new Map(notes.map((note) => [note.text, note])).values()];
};
/** The object whose mode held where a new one of all labels comes; undefined where none did, or where ages decide and are not known. */
const formerOf = function (object, side) {
    const [place, ...others] = notes_placesOf(object, side);
    if (place === undefined || others.length > 0 || Object.keys(place.labels).length > 0)
        return undefined;
    const { by, mode, unknowns } = (0,peer_authentication/* resolveMutualTls */.G)((0,objects_of_kind/* objectsOfKind */._c)(side.state, 'security.istio.io', 'PeerAuthentication'), side.settings.rootNamespace, place);
    const former = by.find((one) => (0,mesh_fields/* textAt */.$6)(one.content, 'spec', 'mtls', 'mode') === mode);
    return unknowns.length > 0 || former === undefined ? undefined : { object: former, mode };
};
const meaning = function (then, next) {
    if (next === 'STRICT')
        return 'requests without mTLS are refused from now on';
    if (then === 'STRICT')
        return next === 'UNSET'
            ? 'plaintext is accepted from now on, unless a wider PeerAuthentication says otherwise'
            : 'plaintext was refused before, and is accepted from now on';
    return next === 'DISABLE'
        ? 'mTLS is no longer offered, so nobody has an identity there'
        : 'who may come without mTLS changes';
};

// EXTERNAL MODULE: ./src/mesh/places-of-mesh.ts
var places_of_mesh = __webpack_require__(37689);
// EXTERNAL MODULE: ./src/mesh/traffic/service-host.ts
var service_host = __webpack_require__(66067);
// EXTERNAL MODULE: ./src/mesh/traffic/tls-modes.ts
var tls_modes = __webpack_require__(36771);
;// CONCATENATED MODULE: ./src/mesh/difference/plain-gateways.ts












const plain_gateways_identities = 'principals|namespaces|serviceAccounts|trustDomains';
const conditions = /"source\.(?:principal|namespace|serviceAccount|trustDomain)"/;
const gatewayApi = 'gateway.networking.k8s.io';
/** Whether a rule names identities, or names those that it is not for. */
const names = function (rules) {
    const text = JSON.stringify(rules);
    return new RegExp(`"(?:${plain_gateways_identities})"`).test(text) || conditions.test(text);
};
const leavesOut = function (rules) {
    const text = JSON.stringify(rules);
    return new RegExp(`"not(?:${plain_gateways_identities})"`, 'i').test(text) || (conditions.test(text) && text.includes('"notValues"'));
};
const deciding = function (policy, does) { return ({
    title: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    does,
}) };
/** What was not read there and may do it: a policy that names identities, and mutual TLS that is required. */
const unreadThere = function (stages, does) { return stages
    .flatMap(({ unknowns }) => unknowns)
    .filter((one) => one.unread === 'AuthorizationPolicy'
    ? asksFor(one, policy_not_read/* identityFields */.AA)
    : one.unread === 'PeerAuthentication' && does === 'lets in')
    .map(({ unread = '' }) => ({
    title: `${unread === 'AuthorizationPolicy' ? 'an' : 'a'} ${unread} there that was not read`,
    does,
    unread: true,
}))[0] };
/** The policy that refuses some identities where plaintext is taken: a DENY of some, an ALLOW that leaves some out. */
const refusing = function ({ stages }) {
    const open = stages.filter(({ proxy, mutualTls }) => proxy === 'sidecar' && mutualTls !== 'STRICT');
    const found = open
        .flatMap(({ allow, deny }) => [...deny, ...allow])
        .find(({ action, rules }) => (action === 'DENY' ? names(rules) : leavesOut(rules)));
    return found === undefined ? unreadThere(open, 'refuses') : deciding(found, 'refuses');
};
/** What lets in those alone who show an identity: an ALLOW of some, a DENY of all others, and mutual TLS that is required. */
const admitting = function ({ stages }) {
    const open = stages.filter(({ proxy, mutualTls }) => proxy === 'sidecar' && mutualTls !== 'DISABLE');
    if (open.some(({ mutualTls }) => mutualTls === 'STRICT'))
        return { title: 'mutual TLS that is required', does: 'lets in' };
    const found = open
        .flatMap(({ allow, deny }) => [...allow, ...deny])
        .find(({ action, rules }) => (action === 'DENY' ? leavesOut(rules) : names(rules)));
    return found === undefined ? unreadThere(open, 'lets in') : deciding(found, 'lets in');
};
/** Places of a Service that was not read: whatever the policies there are for, but for workloads that are known. */
const placesOfPolicies = function (mesh, namespace) {
    const policies = mesh.state.objects.filter(({ key }) => key.group === 'security.istio.io' && [namespace, mesh.settings.rootNamespace].includes(key.namespace));
    const workloads = (0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.get(namespace) ?? [];
    const selectors = policies
        .map((one) => (0,attachment/* targetOf */.$r)(one).selector)
        .filter((selector) => !workloads.some(({ labels }) => (0,attachment/* selects */.ko)(selector, labels)));
    return [{}, ...selectors].map((labels) => ({
        namespace,
        labels,
        port: 0,
        protocol: 'AUTO',
        title: 'workload',
        known: false,
    }));
};
/** Places to which clients connect so, by the host of the rule. */
const plain_gateways_placesOf = function (mesh, { host, port }, namespace) {
    const found = (0,service_host/* servicesOfHost */.s6)(host, namespace, (0,service_host/* servicesOf */.Yj)(mesh.state).map(({ key }) => key));
    const named = (0,places_behind/* serviceOfHost */.jE)((0,virtual_service_routes/* wholeHost */.MA)(host, namespace));
    const { services } = (0,places_of_mesh/* placesOfMesh */.l)(mesh);
    return (found.length > 0 || named === undefined ? found : [named]).flatMap((one) => {
        const service = services.get(`${one.namespace}/${one.name}`);
        if (service === undefined)
            return placesOfPolicies(mesh, one.namespace);
        const ports = (0,mesh_fields/* objectsAt */.yR)(service.content, 'spec', 'ports').flatMap((entry) => (0,mesh_fields/* numberAt */.tk)(entry, 'port') ?? []);
        return ports
            .filter((number) => port === undefined || port === number)
            .flatMap((number) => (0,destination_of_request/* destinationsOfService */.sh)(mesh, one.namespace, one.name, number));
    });
};
const plain_gateways_textOf = function ({ mode, host, port }) { return JSON.stringify([mode, host, port ?? null]) };
/** TLS of a gateway's own towards the Services that a BackendTLSPolicy names, of its namespace. */
const backendModes = function ({ key, content }) { return key.group !== gatewayApi || key.kind !== 'BackendTLSPolicy'
    ? []
    : (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'targetRefs').flatMap((ref) => (0,mesh_fields/* textAt */.$6)(ref, 'group') === '' && (0,mesh_fields/* textAt */.$6)(ref, 'kind') === 'Service'
        ? [{ pointer: '/spec/targetRefs', mode: 'SIMPLE', host: (0,mesh_fields/* textAt */.$6)(ref, 'name') }]
        : []) };
const isPlain = function ({ mode }) { return mode !== 'ISTIO_MUTUAL' };
const hostOf = function ({ content }) { return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'host') };
const isRule = function ({ key }) { return key.group === 'networking.istio.io' && key.kind === 'DestinationRule' };
/**
 * How a host is connected to without identity: by its own object, or, where it has none, by a DestinationRule for more hosts. Of
 * several for one host the most particular holds, and nothing of the others (I networking/v1/destination_rule.proto: `host`).
 */
const plainModes = function (object, { state }, like) {
    if (object !== undefined)
        return [...(0,tls_modes/* tlsModesOf */.N)(object), ...backendModes(object)].filter(isPlain);
    if (!isRule(like))
        return [];
    const host = hostOf(like);
    const whole = (0,virtual_service_routes/* wholeHost */.MA)(host, like.key.namespace);
    const wider = state.objects.filter((one) => isRule(one) && hostOf(one).startsWith('*') && hostOf(one) !== host && whole.endsWith(hostOf(one).slice(1)));
    return wider.flatMap((one) => (0,tls_modes/* tlsModesOf */.N)(one)
        .filter(isPlain)
        .map((mode) => ({ ...mode, host })));
};
/** Whether every route of a kind is known: a cluster was asked for all of them, or has no such kind. */
const knowsRoutes = function ({ state }) { return (0,ports_object/* isWhollyRead */.A2)(state, 'networking.istio.io', 'VirtualService', '*') &&
    ((0,ports_object/* readStatus */.rk)(state, gatewayApi, 'HTTPRoute', '*') === 'not installed' ||
        (0,ports_object/* isWhollyRead */.A2)(state, gatewayApi, 'HTTPRoute', '*')) };
/** What a change of one object does to gateways: those of one host, or those of another. */
const reasonsOf = function ([old, now], before, after) {
    const object = after ?? before;
    if (object === undefined)
        return [];
    const [olds, nows] = [plainModes(before, old, object), plainModes(after, now, object)];
    const first = (some, others, decides) => {
        const known = new Set(others.map(plain_gateways_textOf));
        return some
            .filter((one) => !known.has(plain_gateways_textOf(one)))
            .flatMap((one) => plain_gateways_placesOf(now, one, object.key.namespace))
            .map((place) => decides(now.enforcementOf(place)))
            .find((one) => one !== undefined);
    };
    const found = first(nows, olds, refusing) ?? first(olds, nows, admitting);
    if (found === undefined)
        return [];
    const how = found.does === 'refuses' ? 'without their identity' : 'with their identity again';
    const does = found.unread === true ? { refuses: 'may refuse', 'lets in': 'may let in' }[found.does] : found.does;
    return [
        {
            code: 'ROUTE_NOT_FOLLOWED',
            text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${after === undefined ? 'goes, which ' : ''}has gateways call ${how}, and ${found.title} ${does} some identities: who comes through a gateway whose routes were not read may get in`,
            where: object.source,
        },
    ];
};
/**
 * A client of the mesh may call with or without its identity at any time; who comes through a gateway may not, and a DestinationRule
 * or BackendTLSPolicy decides for the gateway. Routes of the state are followed (`places-behind.ts`): this is for those that were
 * not read.
 */
const plainGateways = function (old, now) {
    if ([old, now].every(knowsRoutes))
        return [];
    return (0,changed_objects/* everyChange */.iM)(old.state, now.state).flatMap(({ before, after }) => before === undefined || after === undefined || hostOf(before) === hostOf(after)
        ? reasonsOf([old, now], before, after)
        : [...reasonsOf([old, now], before, undefined), ...reasonsOf([old, now], undefined, after)].slice(0, 1));
};

// EXTERNAL MODULE: ./src/mesh/running-accounts.ts
var running_accounts = __webpack_require__(51379);
;// CONCATENATED MODULE: ./src/mesh/difference/preferences.ts





const podSpecPath = {
    Pod: ['spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/** With more callers than these, rows name none of them. */
const mostCallers = 1_000;
/** Callers that policies name one by one, as identities or as accounts of the policy's namespace or another one. */
const namedCallers = function (policies, { trustDomain }) {
    const named = new Set();
    for (const { key, content } of policies)
        for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules'))
            for (const from of (0,mesh_fields/* objectsAt */.yR)(rule, 'from')) {
                for (const principal of (0,mesh_fields/* textsAt */.i1)(from, 'source', 'principals'))
                    named.add(principal);
                for (const account of (0,mesh_fields/* textsAt */.i1)(from, 'source', 'serviceAccounts')) {
                    const [first = '', second] = account.split('/');
                    named.add(`${trustDomain}/ns/${second === undefined ? key.namespace : first}/sa/${second ?? first}`);
                }
            }
    return named;
};
/** Identities of one workload alone, by that workload. */
const ownIdentities = function (holders) {
    const own = new Map();
    const several = new Set();
    for (const [principal, workloads] of holders) {
        const [only, ...others] = workloads;
        if (only === undefined || others.length > 0)
            continue;
        // Before and after the change it runs as different ones.
        if (own.has(only))
            several.add(only);
        own.set(only, `spiffe://${principal}`);
    }
    for (const workload of several)
        own.delete(workload);
    return own;
};
/**
 * Identities of workloads and ServiceAccounts, then the `default` account of namespaces that policies name, hosts of Services,
 * issuers and audiences: what a witness is made of, if it may.
 */
const preferencesOf = function (states, settings) {
    const principals = new Set();
    const authorities = new Set();
    const namespaces = new Set();
    const issuers = new Set();
    const audiences = new Set();
    // Both states share most of their objects.
    const of = (kind) => new Set(states.flatMap((state) => (0,objects_of_kind/* objectsOfKindName */.jO)(state, kind)));
    for (const { key } of of('Service'))
        if (key.group === '')
            authorities.add(`${key.name}.${key.namespace}`);
    for (const { content } of of('RequestAuthentication'))
        for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'jwtRules')) {
            issuers.add((0,mesh_fields/* textAt */.$6)(rule, 'issuer'));
            for (const audience of (0,mesh_fields/* textsAt */.i1)(rule, 'audiences'))
                audiences.add(audience);
        }
    for (const { content } of of('AuthorizationPolicy'))
        for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules'))
            for (const from of (0,mesh_fields/* objectsAt */.yR)(rule, 'from'))
                for (const namespace of (0,mesh_fields/* textsAt */.i1)(from, 'source', 'namespaces'))
                    if (!namespace.includes('*'))
                        namespaces.add(namespace);
    const principalOf = (namespace, account) => `${settings.trustDomain}/ns/${namespace}/sa/${account}`;
    const holders = new Map();
    for (const { key } of of('ServiceAccount'))
        principals.add(principalOf(key.namespace, key.name));
    for (const kind of ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'])
        for (const { key, content } of of(kind)) {
            const spec = (0,mesh_fields/* objectAt */.lJ)(content, ...(podSpecPath[kind] ?? ['spec', 'template', 'spec']));
            const principal = principalOf(key.namespace, (0,resolve_workloads/* serviceAccountOf */.gw)(spec));
            principals.add(principal);
            // What another object made runs as that object does; and whatever names no account runs as `default`.
            if ((0,mesh_fields/* objectsAt */.yR)(content, 'metadata', 'ownerReferences').length > 0 || principal.endsWith('/sa/default'))
                continue;
            const workload = `${key.namespace} ${kind.toLowerCase()}/${key.name}`;
            holders.set(principal, (holders.get(principal) ?? new Set()).add(workload));
        }
    const most = 200;
    const sorted = (texts) => [...texts]
        .filter((text) => text !== '')
        .sort(order/* byCodePoint */.HH)
        .slice(0, most);
    const named = sorted(namespaces).map((namespace) => `${settings.trustDomain}/ns/${namespace}/sa/default`);
    const isNamed = namedCallers(of('AuthorizationPolicy'), settings);
    const callersInOrder = () => {
        const all = [...principals].sort(order/* byCodePoint */.HH);
        // A job serves nobody: whatever it is there for is a call, and its policy is the one that people forget.
        const rankOf = (one) => {
            const workloads = [...(holders.get(one) ?? [])];
            if (workloads.some((workload) => / (?:cron)?job\//.test(workload)))
                return 0;
            return isNamed.has(one) ? 1 : workloads.length > 0 ? 2 : 3;
        };
        const ranks = new Map(all.map((one) => [one, rankOf(one)]));
        return [0, 1, 2, 3].flatMap((rank) => all.filter((one) => ranks.get(one) === rank));
    };
    return {
        ...(principals.size > mostCallers
            ? {}
            : {
                callers: {
                    all: callersInOrder().map((one) => `spiffe://${one}`),
                    own: ownIdentities(holders),
                    running: (0,running_accounts/* runningAccounts */.g)(states),
                },
            }),
        principals: [...new Set([...sorted(principals), ...named])].map((principal) => `spiffe://${principal}`),
        audiences: sorted(audiences),
        authorities: sorted(authorities),
        issuers: sorted(issuers),
    };
};

// EXTERNAL MODULE: ./src/mesh/served-kinds.ts
var served_kinds = __webpack_require__(654);
// EXTERNAL MODULE: ./src/mesh/resolve/labels-at-start.ts + 1 modules
var labels_at_start = __webpack_require__(4302);
// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
;// CONCATENATED MODULE: ./src/mesh/difference/reach.ts








/** Kinds of `security.istio.io` that apply to what they select, in their namespace or, of the root one, anywhere. */
const reach_selecting = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']);
/**
 * Whether nothing but selection says where the object applies: a target reference assumes a waypoint where none is
 * known, a provider is a setting of the whole mesh where MeshConfig is not, and what the API server refuses is unknown.
 */
const isSelecting = function (object, { settings }) { return object === undefined ||
    (object.key.group === 'security.istio.io' &&
        (0,served_kinds/* unservedKind */.x)(object, settings.istioVersion) === undefined &&
        reach_selecting.has(object.key.kind) &&
        (0,attachment/* targetOf */.$r)(object).refs.length === 0 &&
        (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'), 'provider') === undefined) };
/** Kinds that no proxy enforces: identities alone are read of them, for witnesses. */
const isUnenforced = function (object) { return object === undefined ||
    object.key.group === 'rbac.authorization.k8s.io' ||
    (object.key.group === '' && object.key.kind === 'ServiceAccount') };
/**
 * Told from the objects that changed, where that can be told: undefined where something else than policies changed, or
 * where the meshes are more than what was resolved of their states. Then every destination is to be asked.
 */
const reachOf = function (old, now) {
    if (old.overrides === undefined || now.overrides === undefined)
        return undefined;
    if (JSON.stringify(old.overrides) !== JSON.stringify(now.overrides))
        return undefined;
    const [olds, nows] = [old.state.reads, now.state.reads];
    if (olds !== nows && JSON.stringify(olds) !== JSON.stringify(nows))
        return undefined;
    const all = (0,changed_objects/* changesOf */.fs)(old.state, now.state);
    if (all === undefined)
        return undefined;
    const changes = all.filter(({ before, after }) => !isUnenforced(before) || !isUnenforced(after));
    if (!changes.every(({ before, after }) => isSelecting(before, old) && isSelecting(after, now)))
        return undefined;
    // Each MeshConfig may name a root namespace of its own.
    const home = now.overrides.rootNamespace ?? 'istio-system';
    if ((0,revisions/* meshConfigs */.rW)(now.state, home).size > 1)
        return undefined;
    const roots = new Set([home, now.settings.rootNamespace]);
    const changed = changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined));
    const targets = new Map();
    for (const object of changed) {
        const { namespace } = object.key;
        const list = targets.get(namespace);
        if (list === undefined)
            targets.set(namespace, [(0,attachment/* targetOf */.$r)(object)]);
        else
            list.push((0,attachment/* targetOf */.$r)(object));
    }
    return {
        listed: changed.every(({ key }) => key.kind !== 'PeerAuthentication'),
        selected: changes.every(({ before, after }) => before !== undefined &&
            after !== undefined &&
            (0,json/* isSameJson */.TL)((0,attachment/* targetOf */.$r)(before).selector, (0,attachment/* targetOf */.$r)(after).selector)) && all.length === changes.length,
        holds: ({ namespace, labels }) => Object.hasOwn(labels, label_classes/* combinationsLabel */.TH) ||
            [namespace, ...roots].some((from) => targets.get(from)?.some(({ selector }) => (0,attachment/* selects */.ko)(selector, labels) || (0,labels_at_start/* maySelectAtStart */.Tn)(selector, labels))),
    };
};

// EXTERNAL MODULE: ./src/mesh/difference/row-callers.ts
var row_callers = __webpack_require__(85456);
;// CONCATENATED MODULE: ./src/mesh/service-address.ts





/**
 * The Service that a destination goes by, and its own port, where this state has that Service and it leads there. Undefined
 * where it went, or leads elsewhere: who asks for it by name would be answered about another place.
 */
const serviceAddress = function (mesh, { namespace, labels, title, port }) {
    const [, name] = /^service ([a-z0-9.-]+)$/.exec(title) ?? [];
    const { services, workloads } = (0,places_of_mesh/* placesOfMesh */.l)(mesh);
    const service = name === undefined ? undefined : services.get(`${namespace}/${name}`);
    const selector = (0,mesh_fields/* textMapAt */.Pf)(service?.content, 'spec', 'selector');
    if (Object.keys(selector).length === 0 || !(0,selector_index/* selects */.ko)(selector, labels))
        return undefined;
    const key = (0,destination_key/* labelsKey */.jN)('', labels);
    const workload = workloads.get(namespace)?.find((one) => (0,destination_key/* labelsKey */.jN)('', one.labels) === key);
    const entry = (0,mesh_fields/* objectsAt */.yR)(service?.content, 'spec', 'ports').find((one) => (0,resolve_ports/* targetPortOf */.Kf)(one, workload?.podSpec ?? (0,mesh_fields/* objectAt */.lJ)(null)) === port);
    const own = entry === undefined ? undefined : (0,mesh_fields/* numberAt */.tk)(entry, 'port');
    return own === undefined ? undefined : { port: own };
};

;// CONCATENATED MODULE: ./src/mesh/difference/difference.ts





























/** One destination: about a second of work. */
const defaultBudget = 3_000_000;
/** All destinations together, in budgets of one: many equal ones are compared once, so that few meshes come near it. */
const destinationsWorth = 4;
/** One verdict for many destinations. */
const combineVerdicts = function (destinations) {
    const verdicts = new Set(destinations.map(({ verdict }) => verdict));
    if (verdicts.has('cannot prove'))
        return 'cannot prove';
    const more = verdicts.has('more permissive') || verdicts.has('incomparable');
    const less = verdicts.has('less permissive') || verdicts.has('incomparable');
    return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent';
};
/** What changed and is neither modelled nor known to be neutral, and routes that are not followed: nothing is proven beside it. */
const wholeReasons = function (old, now) { return [
    ...(0,uncovered/* uncoveredChanges */.L1)(old.state, now.state, now.overrides?.rootNamespace).map(({ text, where }) => ({
        code: 'NOT_MODELLED',
        text,
        where,
    })),
    ...routesNotFollowed(old.state, now.state),
    ...leadsBehindRoutes(old, now),
    ...plainGateways(old, now),
    ...accountTokens(old, now),
] };
/** Equal texts: a reader learns nothing from the second. */
const rowsKey = function (diff) { return JSON.stringify([
    diff.verdict,
    diff.gained.map(({ who, what }) => [who, what]),
    diff.lost.map(({ who, what }) => [who, what]),
    diff.reasons.map(({ code }) => code),
]) };
const portsByPlace = function (destinations) { return new Map([...(0,group_by/* groupBy */.$)(destinations, destination_key/* placeKey */.r4)].map(([key, places]) => [key, places.map(({ port }) => port)])) };
/**
 * The exact difference in access between two states of a mesh: AuthorizationPolicies, RequestAuthentications,
 * PeerAuthentications, labels, Services, namespaces and mesh settings together.
 *
 * Destinations that nothing that changed can reach are not asked for their enforcement, and those whose enforcement is
 * made of the same objects are not compiled; equal pairs of enforcements are compiled
 * once. Every row's witness has been put to `evaluate` on both states.
 */
const compareMeshes = function (before, after, options) {
    const [old, now] = withoutInertAlike(before, after);
    const reach = reachOf(old, now);
    const aligned = (0,align_destinations/* alignDestinations */.Tk)(old, now, reach);
    const isReached = (destination) => reach === undefined || reach.holds(destination);
    let preferences;
    const preferencesOnce = () => (preferences ??= preferencesOf([now.state, old.state], now.settings));
    const named = portsByPlace(aligned.filter(isReached));
    const served = new Set(aligned.flatMap(({ namespace, service }) => (service === undefined ? [] : [`${namespace}/service ${service}`])));
    const steps = options.budget ?? defaultBudget;
    const total = (0,too_complex/* budgetOf */.n)(steps * destinationsWorth);
    const found = [];
    let unchanged = 0;
    const waysTo = findWays(old, now);
    const compareOnce = makeComparer({ steps, total }, preferencesOnce);
    const extensions = makeBesideExtensions({
        verdict: (first, second) => compareOnce(first, second, []).verdict,
        budget: () => (0,too_complex/* budgetOf */.n)(steps, total),
        preferences: preferencesOnce,
    });
    const gone = placesGone(old.state, now.state);
    const { evaluate } = options;
    let known;
    const calls = () => (known ??= callsByWorkload([...(options.calls ?? []), ...gatewayCalls(now).map(asKnown)]));
    const callers = () => preferencesOnce().callers;
    const addressOf = (destination) => serviceAddress(now, destination);
    const judge = makeJudge({ named, served, gone, addressOf, compareOnce, extensions, evaluate, callers, calls });
    for (const { before: then, after: aligned_ } of difference_pairsOf(aligned, reach === undefined ? [old, now] : undefined)) {
        const ways = isReached(aligned_) ? waysTo(then, aligned_) : [];
        const different = ways.flatMap((way) => judge(way, then, aligned_) ?? []);
        found.push(...different);
        if (different.length === 0)
            unchanged++;
    }
    if (reach?.listed !== true)
        found.push(...compareJoined(old, now, waysTo, judge));
    const following = { preferences: preferencesOnce, steps, total };
    const { routed, accounts } = compareBesides(old, now, reach === undefined ? aligned : undefined, following, options.evaluate);
    const compared = [...withoutPortRepeats(difference_withoutRepeats(found)), ...routed.diffs, ...withoutPortRepeats(accounts)];
    const destinations = withoutGone(compared, options.gone);
    const whole = [...wholeReasons(old, now), ...routed.reasons];
    const verdict = whole.length > 0 ? 'cannot prove' : combineVerdicts(destinations);
    const reasons = new Map([...whole, ...destinations.flatMap((one) => one.reasons)].map((reason) => [reason.code + reason.text, reason]));
    const notes = [
        ...notesOf(old, now),
        ...lostScrapes(now.state, destinations),
        ...notesOfExtensions(extensions.leftOut()),
    ];
    return { verdict, reasons: [...reasons.values()], destinations, unchanged, ...(notes.length === 0 ? {} : { notes }) };
};
/** Of what is no longer there, only what somebody loses. */
const withoutGone = function (all, gone) { return gone === undefined
    ? all
    : all.flatMap((diff) => {
        if (!gone.includes(diff.namespace))
            return [diff];
        return diff.lost.length === 0 ? [] : [{ ...diff, gained: [], reasons: [], verdict: 'less permissive' }];
    }) };
const asKnown = function ({ namespace, labels, port, from }) { return ({
    namespace,
    labels,
    calls: [{ port, from: from.namespace, account: from.account }],
    isWhole: false,
}) };
/** Equal pairs of enforcements are compared once. */
const makeComparer = function (payment, preferences) {
    const compared = new Map();
    return (first, second, otherPorts, joint) => {
        const joined = joint === undefined ? [] : [joint.as, ...joint.besides.map(enforcement_key/* enforcementKey */.y)];
        const ports = `${second.destination.port}:${otherPorts.join(',')}`;
        const pair = [(0,enforcement_key/* enforcementKey */.y)(first), (0,enforcement_key/* enforcementKey */.y)(second), ports, ...joined].join('\n\n');
        const known = compared.get(pair);
        if (known !== undefined)
            return known;
        const options = { preferences: preferences(), otherPorts, ...(joint === undefined ? {} : { joint }) };
        const comparison = compareKnown(pair, [first, second], options, payment);
        compared.set(pair, comparison);
        return comparison;
    };
};
/** What comes along routes, and as whom workloads run; where only some places are reached, `aligned` is undefined. */
const compareBesides = function (old, now, aligned, following, evaluate) { return ({
    routed: aligned === undefined && !changesArrival(old.state, now.state)
        ? noRoutes
        : compareRoutes(old, now, following, evaluate),
    accounts: aligned === undefined ? [] : compareAccounts(old, now, aligned, following, evaluate),
}) };
/** Each place with itself, and what its labels were where they change. */
const difference_pairsOf = function (aligned, meshes) { return [
    ...aligned.map((destination) => ({ before: destination, after: destination })),
    ...(meshes === undefined ? [] : (0,align_destinations/* relabelledDestinations */.mZ)(...meshes)),
] };
/** Where nothing but policies changes, routes are the same, and what arrives by them unless tokens are read otherwise. */
const noRoutes = { diffs: [], reasons: [] };
/**
 * A gateway takes tokens away and writes headers of them, which is read behind it; and where a workload takes no mTLS it
 * arrives there without its identity.
 */
const changesArrival = function (before, after) { return (0,changed_objects/* everyChange */.iM)(before, after).some(({ before: then, after: later }) => ['RequestAuthentication', 'PeerAuthentication'].includes((later ?? then)?.key.kind ?? '')) };
/** `compareMeshes` of two states that nothing else needs resolved. */
const compareAccess = function (before, after, options) { return compareMeshes(resolveMesh(before, options.overrides), resolveMesh(after, options.overrides), options) };
/**
 * Labels that no workload has stand only where they differ from the namespace's known workloads and from `any other
 * workload`, at the same port: what changes at one port of a known one says nothing of every port of others.
 */
const difference_withoutRepeats = function (found) {
    const seen = new Map();
    const note = (key, diff) => void seen.set(key, (seen.get(key) ?? new Set()).add(rowsKey(diff)));
    const has = (key, diff) => seen.get(key)?.has(rowsKey(diff)) ?? false;
    const isAnyOther = (destination) => !destination.known && Object.keys(destination.labels).length === 0;
    for (const { destination, relabelled, diff } of found) {
        if (relabelled)
            continue;
        if (destination.known)
            note(`namespace ${destination.namespace} ${destination.port}`, diff);
        if (isAnyOther(destination))
            note(`other ${destination.namespace} ${destination.port}`, diff);
    }
    return found.flatMap(({ destination, relabelled, diff }) => {
        if (relabelled)
            return [diff];
        if (destination.known)
            return [diff];
        if (has(`namespace ${destination.namespace} ${destination.port}`, diff))
            return [];
        return !isAnyOther(destination) && has(`other ${destination.namespace} ${destination.port}`, diff) ? [] : [diff];
    });
};
/**
 * A row that holds at a named port and at the ports that nothing names stands once, at the named one, and says so: at all ports
 * but those with a number that do not have this row.
 */
const withoutPortRepeats = function (diffs) {
    const place = ({ namespace, labels, gained, lost }) => {
        const sorted = Object.entries(labels).sort((left, right) => (0,order/* byCodePoint */.HH)(left[0], right[0]));
        return JSON.stringify([namespace, sorted, (gained[0] ?? lost[0])?.where ?? '']);
    };
    const text = (side, { who, what }) => JSON.stringify([side, who, what]);
    const rowsAt = (diff) => ['gained', 'lost'].flatMap((side) => diff[side].map((row) => ({ key: text(side, row), row })));
    const at = (diff, key) => JSON.stringify([place(diff), key]);
    const unnamed = new Map(diffs.flatMap((diff) => diff.port === 0 ? rowsAt(diff).map(({ key, row }) => [at(diff, key), { diff, row }]) : []));
    const numbered = new Map();
    for (const diff of diffs)
        if (diff.port !== 0)
            for (const key of rowsAt(diff).map((row) => at(diff, row.key)))
                numbered.set(key, (numbered.get(key) ?? new Set()).add(diff.port));
    return diffs.flatMap((diff) => {
        const mark = (side) => diff[side].map((row) => {
            const key = at(diff, text(side, row));
            const others = unnamed.get(key);
            if (others === undefined)
                return row;
            const except = (others.diff.otherThan ?? []).filter((port) => numbered.get(key)?.has(port) !== true);
            const { calling, othersMayCall, ...bare } = row;
            return { ...bare, otherPorts: { except }, ...(0,row_callers/* joinCalling */.BL)([{ calling, othersMayCall }, others.row]) };
        });
        if (diff.port !== 0)
            return [{ ...diff, gained: mark('gained'), lost: mark('lost') }];
        const kept = (side) => diff[side].filter((row) => !numbered.has(at(diff, text(side, row))));
        const rest = { ...diff, gained: kept('gained'), lost: kept('lost') };
        const isLess = rest.gained.length + rest.lost.length < diff.gained.length + diff.lost.length;
        return isLess && rest.gained.length + rest.lost.length + rest.reasons.length === 0 ? [] : [rest];
    });
};


/***/ }),

/***/ 46105:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ enforcementKey),
/* harmony export */   z: () => (/* binding */ settingsKey)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70067);
/* harmony import */ var _written_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66782);





// The ports of a workload share their lists of policies, of rules of tokens, and of what is not known.
const policiesKey = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)((policies) => policies.map(({ object, provider }) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenDigest */ ._U)(object)}@${provider ?? ''}`).join(','));
const jwtRulesKey = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)((rules) => rules.map(({ object, index }) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenDigest */ ._U)(object)}#${index}`).join(','));
const unknownsKey = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)((unknowns) => unknowns.map(({ identity }) => identity).join(','));
const settingsText = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)(({ extensionProviders, istioVersion, ...plain }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([
    { ...plain, trustDomainAliases: [...plain.trustDomainAliases], otherTrustDomains: [...plain.otherTrustDomains] },
    [istioVersion.major, istioVersion.minor, istioVersion.patch],
    [...extensionProviders].map(([name, kind]) => `${name}=${kind}`).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH),
]));
/** The mesh's settings as text: equal texts, equal settings. */
const settingsKey = function ({ settings }) { return settingsText(settings) };
/** One list of callers stands at many destinations. */
const callersKey = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)((callers) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(callers.map(({ namespace, account, way }) => [namespace, account ?? '', way])));
/** What decides at a destination, as text: equal texts, equal enforcement. */
const enforcementKey = (0,_written_once_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenOnce */ .L)((enforcement) => [
    enforcement.destination.protocol,
    `${enforcement.stages.length}+${enforcement.bypass?.length ?? 'none'}`,
    settingsKey(enforcement),
    enforcement.callers === undefined ? '' : callersKey(enforcement.callers),
    ...(0,_enforcement_js__WEBPACK_IMPORTED_MODULE_4__/* .everyStageOf */ .h)(enforcement).flatMap((stage) => [
        stage.proxy,
        stage.mutualTls,
        stage.serverTls ?? '',
        stage.trustedProxies ?? '',
        stage.port ?? '',
        stage.protocol ?? '',
        stage.peer === 'client' ? '' : stage.peer.principal,
        ...[stage.allow, stage.deny, stage.custom].map(policiesKey),
        jwtRulesKey(stage.jwtRules),
        unknownsKey(stage.unknowns),
    ]),
].join('\n'));


/***/ }),

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = function (value) { return `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\`` };
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = function (sentence) {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = function (sentence) { return phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence };


/***/ }),

/***/ 85456:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ joinCalling),
/* harmony export */   Gt: () => (/* binding */ callersOf),
/* harmony export */   ag: () => (/* binding */ callingIn),
/* harmony export */   j0: () => (/* binding */ isUnused)
/* harmony export */ });
/* harmony import */ var _access_cover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69789);
/* harmony import */ var _access_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94781);
/* harmony import */ var _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5019);
/* harmony import */ var _access_too_complex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24973);
/* harmony import */ var _compile_attribute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30951);
/* harmony import */ var _running_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51379);
/* harmony import */ var _row_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89893);







/** Known callers whose names a row holds; the others are counted. */
const mostNamed = 12;
/**
 * Who of the known callers is in a row that takes some out of all, and what is true of those that it takes out: a reader
 * sees names there, and must not take who keeps access for who loses it. Undefined where the row takes nobody out, or where
 * it says less than its box.
 */
const callersOf = function (regions, index, known, trustDomain) {
    try {
        return findCallers(regions, index, known, trustDomain);
    }
    catch (error) {
        if (error instanceof _access_too_complex_js__WEBPACK_IMPORTED_MODULE_1__/* .TooComplex */ .h)
            return undefined;
        throw error;
    }
};
const findCallers = function ({ space, cover, reach, tokens, sets, care }, index, known, trustDomain) {
    const box = cover.boxes[index]?.box;
    const axis = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.peer);
    const classes = axis === undefined ? undefined : box?.[axis.level];
    if (sets === undefined || box === undefined || axis?.dimension.kind !== 'text' || classes === undefined)
        return undefined;
    const [piece, ...others] = (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, classes) ?? [];
    const excepted = piece?.except.filter(({ kind }) => kind !== 'none') ?? [];
    if (piece === undefined || others.length > 0 || excepted.length === 0)
        return undefined;
    const withPeers = (peers) => box.map((own, level) => (level === axis.level ? peers : own));
    const { diagrams } = space;
    const isIn = new Map();
    const isNeighbour = (caller) => caller.includes(`/ns/${known.namespace}/sa/`);
    const held = known.all.filter((caller) => {
        const at = axis.classOf(caller);
        if (at === undefined || !classes.includes(at))
            return false;
        const found = isIn.get(at) ?? diagrams.intersect((0,_access_cover_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeOfBox */ .bx)(space, withPeers([at])), care) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg;
        isIn.set(at, found);
        return found;
    });
    const named = [...held.filter(isNeighbour), ...held.filter((caller) => !isNeighbour(caller))];
    const titles = new Set(excepted.flatMap((term) => (term.kind === 'pattern' ? [term.title] : [])));
    const peersOut = axis.tests.flatMap((test, at) => test.kind === 'text' && titles.has(test.language.title) ? axis.classesOf(at) : []);
    // A row that says less than its box, or more, says nothing of whom it takes out.
    const isExact = reach[index] !== true && tokens[index] === 'as the box says' && peersOut.length > 0;
    const said = (caller) => (0,_row_text_js__WEBPACK_IMPORTED_MODULE_4__/* .identity */ .D)(caller.replace(/^spiffe:\/\//, ''), trustDomain);
    const unused = [...titles].flatMap((title) => {
        const account = accountOf(title);
        return account === undefined || !(0,_running_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnusedAccount */ .M)(known.running, account.namespace, account.name)
            ? []
            : [`${account.namespace}/${account.name}`];
    });
    return {
        known: named.slice(0, mostNamed).map(said),
        ...(named.length > mostNamed ? { more: named.length - mostNamed } : {}),
        ...(known.own !== undefined && named.includes(known.own) ? { itself: said(known.own) } : {}),
        excepted: isExact ? fateOf(space, withPeers([...new Set(peersOut)]), sets) : 'untold',
        ...(unused.length === 0 ? {} : { unused }),
    };
};
/**
 * Of accounts that are known to call, those that the row holds for, as `serviceAccounts` of a policy names them; undefined
 * where that is too much to ask, or where others may call too and none of these is in it.
 */
const callingIn = function ({ space, cover, care }, index, { namespace: own, accounts, isWhole }, trustDomain) {
    const box = cover.boxes[index]?.box;
    const axis = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.peer);
    if (box === undefined)
        return undefined;
    const { diagrams } = space;
    const isIn = ({ namespace, account }) => {
        if (axis === undefined)
            return true;
        const at = axis.classOf(`spiffe://${trustDomain}/ns/${namespace}/sa/${account}`);
        if (at === undefined || box[axis.level]?.includes(at) === false)
            return false;
        const one = box.map((values, level) => (level === axis.level ? [at] : values));
        return diagrams.intersect((0,_access_cover_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeOfBox */ .bx)(space, one), care) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg;
    };
    try {
        const found = accounts.filter(isIn);
        if (found.length === 0 && !isWhole)
            return undefined;
        return found.map(({ namespace, account }) => (namespace === own ? account : `${namespace}/${account}`));
    }
    catch (error) {
        if (error instanceof _access_too_complex_js__WEBPACK_IMPORTED_MODULE_1__/* .TooComplex */ .h)
            return undefined;
        throw error;
    }
};
/** Of several rows that are told as one: who calls any of them. */
const joinCalling = function (rows) {
    const calling = [...new Set(rows.flatMap((row) => row.calling ?? []))];
    const isWhole = rows.every((row) => row.calling !== undefined && row.othersMayCall !== true);
    if (calling.length === 0 && !isWhole)
        return {};
    return { calling, ...(isWhole ? {} : { othersMayCall: true }) };
};
/** An account as policies name it: by its identity, or by namespace and name. */
const accountTitle = /^(?:[^/*]+\/ns\/([^/*]+)\/sa\/([^/*]+)|([^/*]+)\/([^/*]+))$/;
/** Whether the row is of one account alone, as which nothing known runs. */
const isUnused = function ({ space, cover }, index, { running }) {
    const axis = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.peer);
    const classes = axis === undefined ? undefined : cover.boxes[index]?.box[axis.level];
    const [piece, ...others] = (axis === undefined || classes === undefined ? undefined : (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, classes)) ?? [];
    if (piece?.of.kind !== 'pattern' || piece.except.length + others.length > 0)
        return false;
    const account = accountOf(piece.of.title);
    return account !== undefined && (0,_running_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnusedAccount */ .M)(running, account.namespace, account.name);
};
const accountOf = function (title) {
    const [, namespace, name, shortNamespace = '', shortName = ''] = accountTitle.exec(title) ?? [];
    const account = name ?? shortName;
    return account === '' ? undefined : { namespace: namespace ?? shortNamespace, name: account };
};
/** What becomes of these requests, all of them. */
const fateOf = function (space, box, { before, after, realisable, region, gained, lost }) {
    const { diagrams } = space;
    const asked = diagrams.intersect((0,_access_cover_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeOfBox */ .bx)(space, box), realisable);
    if (asked === _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg || diagrams.intersect(asked, diagrams.union(gained, lost)) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg)
        return 'untold';
    if (diagrams.subtract(asked, region) !== _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg)
        return 'unchanged';
    if (diagrams.subtract(asked, diagrams.intersect(before, after)) === _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg)
        return 'allowed';
    return diagrams.intersect(asked, diagrams.union(before, after)) === _access_diagram_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY */ .wg ? 'refused' : 'unchanged';
};


/***/ }),

/***/ 89893:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ identity),
/* harmony export */   q: () => (/* binding */ rowText)
/* harmony export */ });
/* harmony import */ var _access_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94781);
/* harmony import */ var _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30951);
/* harmony import */ var _compile_peer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52219);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88796);




/** `jobs/batch`: a name of an account in its namespace. */
const ofAccounts = /^([^/*]+)\/([^/*]+)$/;
/** `cluster.local/ns/jobs/sa/batch` in people's words; the mesh's own trust domain goes without saying. */
const account = function (title, trustDomain) {
    if (title.endsWith(_compile_peer_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDot */ .jU)) {
        const [, space = '', pattern = title.slice(0, -_compile_peer_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDot */ .jU.length)] = ofAccounts.exec(title.slice(0, -_compile_peer_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDot */ .jU.length)) ?? [];
        const whose = space === '' ? 'identities' : `accounts in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(space)}`;
        return `${whose} that match ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(pattern)} with any character for each dot`;
    }
    const found = /^([^/*]+)\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(title);
    if (found !== null) {
        const [, domain = '', namespace = '', name = ''] = found;
        const foreign = domain === trustDomain ? '' : ` of trust domain ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(domain)}`;
        return `service account ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(namespace)}${foreign}`;
    }
    const [, namespace = '', name = ''] = ofAccounts.exec(title) ?? [];
    return name === '' ? `identities ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(title)}` : `service account ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} in ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(namespace)}`;
};
/** Titles that `compile/peer.ts` makes of `namespaces`, `trustDomains` and `serviceAccounts`, and principals as written. */
const identity = function (title, trustDomain) {
    if (title === 'any trust domain')
        return 'any trust domain';
    const [, kind = '', name = ''] = /^(namespace|trust domain) (.*)$/.exec(title) ?? [];
    if (kind !== '')
        return `${kind} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
    return account(title, trustDomain);
};
const termText = function (term, nouns) {
    switch (term.kind) {
        case 'any':
            return nouns.any;
        case 'none':
            return nouns.none;
        case 'pattern':
            // Istio's own word for whatever is there.
            return term.title === '*' ? nouns.any : nouns.value(term.title);
        case 'all of':
            return term.titles.map(nouns.value).join(' and also ');
    }
};
const isAnyValue = function (term) { return term.kind === 'pattern' && term.title === '*' };
const describedText = function (description, nouns, or = ' or ') { return description
    .map(({ of, except }) => 
// Whatever but `*`, which is any value there is: none, or an empty one. Of a pattern, what `*` leaves out are line breaks,
// where it is a regular expression.
except.some(isAnyValue)
    ? of.kind === 'pattern' && !isAnyValue(of)
        ? `${termText(of, nouns)} with a line break`
        : nouns.none
    : except.length === 0
        ? termText(of, nouns)
        : `${termText(of, nouns)} except ${except.map((term) => termText(term, nouns)).join(', ')}`)
    .join(or) };
const nounsOf = function (noun) { return ({ any: `any ${noun}`, none: `no ${noun}`, value: _phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL }) };
/** A list: elements that must be in it, and elements that must not. */
const listText = function (axis, box, nouns) {
    const required = [];
    const forbidden = [];
    for (let atom = 0; atom < axis.size; atom++) {
        const values = box[axis.level + atom];
        if (values === undefined)
            continue;
        const text = (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, [atom]);
        if (values.includes(1))
            required.push(text === undefined ? nouns.any : describedText(text, nouns));
        else
            forbidden.push(atom);
    }
    if (required.length + forbidden.length === 0)
        return undefined;
    if (forbidden.length === 0)
        return required.join(' and ');
    const text = (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, forbidden);
    const without = text === undefined ? nouns.none : `not ${describedText(text, nouns)}`;
    return [...required, without].join(' and ');
};
const axisText = function (axis, box, nouns, or) {
    if (axis.dimension.kind === 'texts')
        return listText(axis, box, nouns);
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, classes);
    return description === undefined ? undefined : describedText(description, nouns, or);
};
const claimName = function (name) {
    if (!name.startsWith('claim ['))
        return name.replace(/^claim /, '');
    const path = JSON.parse(name.slice('claim '.length));
    return path.join('.');
};
const peerText = function (axis, box, trustDomain) {
    const nouns = {
        any: 'any mTLS identity',
        none: 'anyone without mTLS',
        value: (title) => identity(title, trustDomain),
    };
    if (axis.dimension.kind === 'texts') {
        const text = listText(axis, box, nouns);
        if (text === undefined)
            return undefined;
        return text === nouns.none ? 'anyone without a certificate' : `a certificate of ${text}`;
    }
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, classes);
    if (description === undefined)
        return undefined;
    return description
        .map(({ of, except }) => {
        // `any except none` is whoever shows an identity; any other exception leaves those without one in.
        const identified = except.some((term) => term.kind === 'none');
        const base = of.kind !== 'any' ? termText(of, nouns) : identified || isPresent(axis, classes) ? nouns.any : 'anyone';
        const others = except.filter((term) => term.kind !== 'none' || of.kind !== 'any');
        return others.length === 0 ? base : `${base} except ${others.map((term) => termText(term, nouns)).join(', ')}`;
    })
        .join(' or ');
};
/** Whether the classes are all of an optional attribute's but `absent`, or some of these. */
const isPresent = function (axis, classes) { return classes !== undefined && !classes.some((at) => axis.sample(at) === undefined) };
/** Of a token, what is told before its claims and behind them. */
const notClaims = [_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.token, _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.tokenPlace];
const tokenText = function (space, box) {
    const axis = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.token);
    const states = axis === undefined ? undefined : box[axis.level]?.map((at) => axis.sample(at));
    if (states === undefined)
        return '';
    const [bare, valid, invalid] = ['none', 'valid', 'invalid'].map((state) => states.includes(state));
    if (bare && !valid && !invalid)
        return 'without a token';
    const kind = valid ? (invalid ? 'any token' : 'a valid token') : 'an invalid token';
    const first = [_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.issuer, _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.claim(['aud']), _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.subject];
    const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
    const claims = space.axes
        .filter(({ dimension: { name } }) => (0,_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(name, 'token') && !notClaims.includes(name))
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name));
    const said = claims.reduce((text, claim) => {
        const { name } = claim.dimension;
        const title = name === _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.subject ? 'subject' : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(claimName(name));
        const value = axisText(claim, box, nounsOf(title));
        if (value === undefined)
            return text;
        if (/^(any|no) /.test(value))
            return `${text}, ${value}`;
        if (name === _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.issuer)
            return `${text} of ${value}`;
        if (name === _compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.claim(['aud']) && !value.startsWith('not '))
            return `${text} for ${value}`;
        return `${text}, ${title} ${value}`;
    }, kind);
    const place = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.tokenPlace);
    const at = place === undefined ? undefined : axisText(place, box, nounsOf('place'));
    return `${bare ? 'without a token or ' : ''}with ${said}${at === undefined ? '' : ` in ${at}`}`;
};
const says = function (noun, before, or) { return ({
    nouns: nounsOf(noun),
    before,
    ...(or === undefined ? {} : { or }),
}) };
const headerSaid = function (name) { return says(`header ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`, `header ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`) };
/** By its bare name: told by no words of people's, but never as if there were nothing to tell. */
const bareSaid = function (name) { return says((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)) };
/**
 * How a row tells what is asked, in the order in which it does. One that is told nowhere would make a region look wider than
 * it is.
 */
const told = {
    method: () => says('method', '', ', '),
    path: () => says('path', ''),
    authority: () => says('host', 'host'),
    port: () => says('port', 'port'),
    'destination address': () => says('address', 'to address'),
    sni: () => says('server name', 'server name'),
    tls: () => ({
        nouns: { any: 'any', none: 'none', value: (title) => (title === 'tls' ? 'over TLS' : 'without TLS') },
        before: '',
    }),
    'route header': headerSaid,
    header: headerSaid,
    sent: (of) => bareSaid(`sent ${of}`),
    unknown: (of) => bareSaid(`unknown ${of}`),
};
const toldNames = Object.keys(told);
const whatText = function (space, box) {
    const attributes = space.axes.map((axis) => ({ axis, ...(0,_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttribute */ .vK)(axis.dimension.name) }));
    const what = toldNames.flatMap((name) => {
        return attributes.flatMap((one) => {
            if (one.name !== name)
                return [];
            const { nouns, before, or } = told[name](one.of);
            const text = axisText(one.axis, box, nouns, or);
            if (text === undefined)
                return [];
            return [before === '' || /^(any|no) /.test(text) ? text : `${before} ${text}`];
        });
    });
    const kind = space.axis(_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.kind);
    const plain = { any: 'any', none: 'none', value: (title) => title };
    if (kind !== undefined && axisText(kind, box, plain) === 'tcp')
        return what.length === 0 ? 'any TCP connection' : ['TCP', ...what].join(' \u00b7 ');
    return what.length === 0 ? 'any request' : what.join(' \u00b7 ');
};
const addressFrom = function (words) { return (axis, box) => {
    const text = axisText(axis, box, nounsOf('address'));
    return text === undefined ? undefined : `${words} ${text}`;
} };
/** How a row tells who calls, in the order in which it does. */
const whoTold = {
    peer: peerText,
    'direct address': addressFrom('from'),
    'forwarded address': addressFrom('forwarded for'),
};
const whoNames = Object.keys(whoTold);
/** Of what the peers of a box are: a pattern of one namespace is of accounts, any other one of identities. */
const eachDotOf = function (space, box) {
    const titles = space.axes.flatMap((axis) => {
        const classes = (0,_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttribute */ .vK)(axis.dimension.name).name === 'peer' ? box[axis.level] : undefined;
        const terms = (classes === undefined ? undefined : (0,_access_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(axis, classes)) ?? [];
        return terms.flatMap(({ of }) => (of.kind === 'pattern' ? [of.title] : of.kind === 'all of' ? of.titles : []));
    });
    const dotted = titles.filter((title) => title.endsWith(_compile_peer_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDot */ .jU)).map((title) => title.slice(0, -_compile_peer_js__WEBPACK_IMPORTED_MODULE_2__/* .eachDot */ .jU.length));
    if (dotted.length === 0)
        return undefined;
    return dotted.some((title) => ofAccounts.test(title)) ? 'accounts' : 'identities';
};
/** Who and what a box is, in the words of the policies. */
const rowText = function (space, box, trustDomain) {
    const who = whoNames.map((name) => space.axes
        .filter(({ dimension }) => (0,_compile_attribute_js__WEBPACK_IMPORTED_MODULE_1__/* .readAttribute */ .vK)(dimension.name).name === name)
        .flatMap((axis) => whoTold[name](axis, box, trustDomain) ?? []));
    const dots = eachDotOf(space, box);
    const identified = who[whoNames.indexOf('peer')]?.length !== 0;
    return {
        who: [...(identified ? [] : ['anyone']), ...who.flat()].join(' '),
        token: tokenText(space, box),
        what: whatText(space, box),
        ...(dots === undefined ? {} : { eachDot: dots }),
    };
};


/***/ }),

/***/ 36937:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decisionOf),
  R: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/difference/row-callers.ts
var row_callers = __webpack_require__(85456);
// EXTERNAL MODULE: ./src/mesh/difference/row-text.ts
var row_text = __webpack_require__(89893);
// EXTERNAL MODULE: ./src/access/address.ts
var access_address = __webpack_require__(18550);
// EXTERNAL MODULE: ./src/mesh/compile/attribute.ts
var attribute = __webpack_require__(30951);
;// CONCATENATED MODULE: ./src/mesh/difference/witness.ts


const spiffe = 'spiffe://';
/** Methods that Envoy's HTTP/1.1 codec knows; others need HTTP/2 (probed). */
const plainMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']);
/** Reads the values of a point by attribute. */
const readPoint = function (space, point) {
    const has = (name) => space.axis(name) !== undefined;
    const value = (name) => {
        const axis = space.axis(name);
        return axis === undefined ? undefined : axis.sample(point[axis.level] ?? 0);
    };
    const text = (name) => {
        const found = value(name);
        return typeof found === 'string' ? found : undefined;
    };
    const number = (name) => {
        const found = value(name);
        return typeof found === 'bigint' ? found : undefined;
    };
    const texts = (name) => {
        const axis = space.axis(name);
        if (axis === undefined)
            return [];
        if (axis.dimension.kind !== 'texts')
            return [text(name)].filter((one) => one !== undefined);
        return Array.from({ length: axis.size }, (_, atom) => atom)
            .filter((atom) => point[axis.level + atom] === 1)
            .map((atom) => String(axis.sample(atom)));
    };
    return { has, text, number, texts };
};
const put = function (claims, path, value) {
    const [name = '', ...rest] = path;
    if (rest.length === 0) {
        claims[name] = value;
        return;
    }
    const inner = claims[name];
    const object = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
    put(object, rest, value);
    claims[name] = object;
};
const claimsOf = function (space, reader) {
    const claims = {};
    const issuer = reader.text(attribute/* attribute */.lt.issuer);
    const subject = reader.has(attribute/* attribute */.lt.subject) ? reader.text(attribute/* attribute */.lt.subject) : 'someone';
    if (issuer !== undefined)
        claims['iss'] = issuer;
    if (subject !== undefined)
        claims['sub'] = subject;
    for (const { dimension } of space.axes) {
        if (!dimension.name.startsWith('claim ['))
            continue;
        const path = JSON.parse(dimension.name.slice('claim '.length));
        const values = reader.texts(dimension.name);
        const [first] = values;
        if (first === undefined)
            continue;
        // One text without spaces reads the same as a list of it, space-delimited or not; `jti` may be no list.
        const alone = values.length === 1 && (/^[^ ]+$/.test(first) || (path.length === 1 && path[0] === 'jti'));
        put(claims, path, alone ? first : values);
    }
    return claims;
};
const tokensOf = function (space, reader) {
    const state = reader.text(attribute/* attribute */.lt.token);
    if (state === undefined || state === 'none')
        return [];
    return [
        {
            claims: claimsOf(space, reader),
            in: reader.text(attribute/* attribute */.lt.tokenPlace) ?? 'authorization',
            signature: state === 'valid' ? 'valid' : 'invalid',
        },
    ];
};
const headersOf = function (space, reader) {
    const out = [];
    for (const { dimension } of space.axes) {
        const [, name] = /^(?:route )?header (.*)$/.exec(dimension.name) ?? [];
        if (name === undefined)
            continue;
        for (const value of reader.texts(dimension.name))
            out.push([name, value]);
    }
    const hops = space.axes.flatMap(({ dimension }) => {
        const found = /^forwarded address (\d+)$/.exec(dimension.name);
        return found === null ? [] : [Number(found[1])];
    });
    const entries = Array.from({ length: Math.max(0, ...hops) }, (_, at) => reader.number(attribute/* attribute */.lt.forwarded(at + 1)));
    while (entries.length > 0 && entries.at(-1) === undefined)
        entries.pop();
    if (entries.length > 0)
        out.push([
            'x-forwarded-for',
            entries
                .map((entry) => (entry === undefined ? 'unknown' : (0,access_address/* addressText */.GI)(entry)))
                .reverse()
                .join(', '),
        ]);
    return out;
};
const httpOf = function (space, reader, host) {
    const headers = headersOf(space, reader);
    const names = headers.map(([name]) => name);
    const tokens = tokensOf(space, reader);
    return {
        method: reader.text(attribute/* attribute */.lt.method) ?? 'GET',
        authority: reader.has(attribute/* attribute */.lt.authority) ? (reader.text(attribute/* attribute */.lt.authority) ?? '') : host,
        path: reader.text(attribute/* attribute */.lt.path) ?? '/',
        headers: new Set(names).size === names.length ? Object.fromEntries(headers) : headers,
        ...(tokens.length === 0 ? {} : { tokens }),
    };
};
const sourceOf = function (names, ip) {
    const [first] = names;
    const principal = first?.startsWith(spiffe) === true ? first.slice(spiffe.length) : first;
    const parts = /^[^/]+\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal ?? '');
    const [namespace, serviceAccount] = [parts?.[1], parts?.[2]];
    return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(ip === undefined ? {} : { ip: (0,access_address/* addressText */.GI)(ip) }),
        ...(principal === undefined ? {} : { principal }),
        ...(names.length > 1 ? { uriSans: names } : {}),
    };
};
/** The request that a point of a destination's space stands for. */
const requestOf = function (space, point, enforcement, { freePort, workload, astray }) {
    const reader = readPoint(space, point);
    const { destination } = enforcement;
    const gateway = enforcement.stages.some((stage) => stage.proxy === 'gateway');
    const peers = reader.texts(attribute/* attribute */.lt.peer);
    const mtls = peers.length > 0;
    const kind = reader.text(attribute/* attribute */.lt.kind) ?? (destination.protocol === 'TCP' ? 'tcp' : 'http');
    const sni = reader.text(attribute/* attribute */.lt.sni);
    const onlyTls = !mtls && (reader.text(attribute/* attribute */.lt.tls) === 'tls' || (kind === 'tcp' && sni !== undefined && sni !== ''));
    const port = reader.number(attribute/* attribute */.lt.port);
    const address = reader.number(attribute/* attribute */.lt.destinationAddress);
    // Named by its Service, an ambient workload would be asked about through its waypoint.
    const pastWaypoint = destination.service === undefined &&
        (enforcement.bypass !== undefined || enforcement.stages.some(({ proxy }) => proxy === 'ztunnel'));
    const service = destination.service ?? /^service (\S+)/.exec(destination.title)?.[1];
    const host = service === undefined ? 'example.com' : `${service}.${destination.namespace}`;
    const http = kind === 'http' ? httpOf(space, reader, host) : undefined;
    return {
        protocol: http === undefined ? 'tcp' : plainMethods.has(http.method) && /^[\x21-\x7e]*$/.test(http.path) ? 'http' : 'http2',
        destination: {
            namespace: destination.namespace,
            ...(workload !== undefined ? { workload } : service === undefined || astray || pastWaypoint ? {} : { service }),
            labels: destination.labels,
            ...(address === undefined ? {} : { ip: (0,access_address/* addressText */.GI)(address) }),
            port: port === undefined ? (destination.port === 0 ? freePort : destination.port) : Number(port),
        },
        source: sourceOf(peers, reader.number(attribute/* attribute */.lt.directAddress)),
        mtls,
        ...(onlyTls
            ? { tls: 'simple' }
            : gateway && reader.text(attribute/* attribute */.lt.tls) === 'plain'
                ? { tls: 'none' }
                : {}),
        ...(sni === undefined || !(mtls || onlyTls) ? {} : { sni }),
        ...(http === undefined ? {} : { http }),
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/rows.ts






const decisionOf = function ({ allowed, status, by }) { return ({
    allowed,
    status,
    by: by.text,
    ...(by.where === undefined ? {} : { where: by.where }),
}) };
/** Both evaluators must say the same of a witness, whatever CUSTOM providers answer; undefined where they do not. */
const ask = function (enforcement, request, expected, evaluate) {
    const providers = [
        ...new Set((0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.custom.map((policy) => policy.provider ?? ''))),
    ];
    const possible = providers.length === 0 ? ['allow'] : ['allow', 'deny'];
    const answers = possible.map((answer) => evaluate(enforcement, request, { now: 0, authorizers: new Map(providers.map((name) => [name, answer])) }));
    return answers.every(({ allowed }) => allowed === expected) ? answers[0] : undefined;
};
const tokenOf = function (tokens, side, ofBox) {
    switch (tokens) {
        case 'any':
            return '';
        case 'refused':
            return side === 'lost' ? 'with a token that is refused now' : 'with a token that was refused before';
        case 'as the box says':
            return ofBox;
    }
};
/** Requests that are asked of one row, and values that are tried of one dimension. */
const triedOfRow = 24;
const triedOfValues = 8;
/** Points of the box that differ from `point` in one dimension. */
const pointsBeside = function (box, point) { return box
    .flatMap((values, level) => (values ?? [])
    .filter((one) => one !== point[level])
    .slice(0, triedOfValues)
    .map((value) => point.map((own, at) => (at === level ? value : own))))
    .slice(0, triedOfRow) };
const placeText = function (source) { return JSON.stringify(source) };
/**
 * Rules that let in other requests of the box than the witness, where no rule lets in all of it: a row that names one of
 * them blames a policy for what another gives.
 */
const rulesBeside = function (requests, now, place, evaluate) {
    const own = now.by.where;
    if (place.side === 'lost' || own === undefined)
        return [];
    const found = new Map();
    for (const request of requests) {
        const where = ask(place.after, request, true, evaluate)?.by.where;
        if (where === undefined || placeText(where) === placeText(own) || found.has(placeText(where)))
            continue;
        if (ask(place.before, request, false, evaluate) !== undefined)
            found.set(placeText(where), where);
    }
    return [...found.values()];
};
/** Whom the rule that lets in a request takes out by identity. */
const takenOutBy = function ({ by: { policy, rule } }, after) {
    const deciding = (0,mesh_enforcement/* everyStageOf */.h)(after)
        .flatMap(({ allow }) => allow)
        .find(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key) === policy);
    const names = (0,fields/* objectsAt */.yR)(rule === undefined ? undefined : deciding?.rules?.[rule], 'from').flatMap((from) => (0,fields/* textsAt */.i1)(from, 'source', 'notPrincipals').filter((name) => name !== '*'));
    return [...new Set(names)].map((name) => (0,row_text/* identity */.D)(name, after.settings.trustDomain));
};
const bare = 'without a token';
/** One text for several: what holds with any token holds with each. */
const tokensText = function (tokens) {
    if (tokens.includes(''))
        return '';
    const parts = tokens.map((token) => token.replace(/^without a token(?: or |$)/, '')).filter((part) => part !== '');
    const either = tokens.some((token) => token.startsWith(bare)) ? [bare] : [];
    return [...either, ...new Set(parts)].join(' or ');
};
/**
 * With a token the rules' issuers and audiences bind, without one they do not, so the same callers stand in several
 * boxes. Lines that differ in the token alone are one row, with the first witness.
 */
const withTokensJoined = function (lines) {
    const groups = new Map();
    for (const line of lines) {
        const key = JSON.stringify([line.who, line.row.what]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [line]);
        else
            group.push(line);
    }
    return [...groups.values()].map(([first, ...rest]) => {
        const token = tokensText([first, ...rest].map((line) => line.token));
        const joint = first.who === 'anyone' ? ' ' : ', ';
        const { callers, calling, othersMayCall, ...row } = first.row;
        const who = token === '' ? first.who : first.who + joint + token;
        const isAlike = rest.every((line) => JSON.stringify(line.row.callers) === JSON.stringify(callers));
        return {
            ...row,
            who,
            ...(callers === undefined || !isAlike ? {} : { callers }),
            ...(0,row_callers/* joinCalling */.BL)([{ calling, othersMayCall }, ...rest.map((line) => line.row)]),
        };
    });
};
/** Rows of one side, each with a witness that both evaluators agree about; reasons where they do not. */
const rowsOf = function (regions, place, evaluate) {
    if (regions === undefined)
        return { rows: [], reasons: [] };
    const { space, cover, reach, tokens, left } = regions;
    const { side, where, before, after, freePort, workload, proxy, leadTo } = place;
    const reasons = [];
    const lines = cover.boxes.flatMap(({ box, point }, index) => {
        const requestAt = (one) => {
            const asked = requestOf(space, one, after, { freePort, workload, astray: place.astray === true });
            const led = leadTo === undefined ? asked : (leadTo(space, one, asked) ?? asked);
            return proxy === undefined ? led : { ...led, proxy };
        };
        const witness = requestAt(point);
        const [old, now] = [
            ask(before, witness, side === 'lost', evaluate),
            ask(after, witness, side === 'gained', evaluate),
        ];
        if (old === undefined || now === undefined) {
            reasons.push({
                code: 'WITNESS_DISAGREES',
                text: `the two evaluators disagree about ${JSON.stringify(witness)}: please report it`,
            });
            return [];
        }
        const { who, what, eachDot, ...text } = (0,row_text/* rowText */.q)(space, box, after.settings.trustDomain);
        const token = tokenOf(tokens[index] ?? 'as the box says', side, text.token);
        const less = reach[index] === true ? ` \u00b7 except what ${side === 'gained' ? 'was allowed before' : 'is still allowed'}` : '';
        const more = left !== '' && index === cover.boxes.length - 1 ? ` \u00b7 and ${left} further regions, not listed` : '';
        const beside = leadTo === undefined ? rulesBeside(pointsBeside(box, point).map(requestAt), now, place, evaluate) : [];
        const callers = place.callers === undefined ? undefined : (0,row_callers/* callersOf */.Gt)(regions, index, place.callers, after.settings.trustDomain);
        const calling = 
        // A caller may send other requests than those of a row that says which, or another token.
        place.calling === undefined || side === 'gained' || what + less + token !== 'any request'
            ? undefined
            : (0,row_callers/* callingIn */.ag)(regions, index, place.calling, after.settings.trustDomain);
        const takenOut = side === 'gained' && !witness.mtls ? takenOutBy(now, after) : [];
        const row = {
            who,
            what: what + less + more,
            where,
            witness,
            before: decisionOf(old),
            after: decisionOf(now),
            ...(beside.length === 0 ? {} : { beside }),
            ...(eachDot === undefined ? {} : { eachDot }),
            ...(place.callers !== undefined && (0,row_callers/* isUnused */.j0)(regions, index, place.callers) ? { unused: true } : {}),
            ...(callers === undefined ? {} : { callers }),
            ...(calling === undefined ? {} : { calling }),
            ...(calling === undefined || place.calling?.isWhole === true ? {} : { othersMayCall: true }),
            ...(takenOut.length === 0 ? {} : { takenOut }),
        };
        return [{ who, token, row }];
    });
    return { rows: withTokensJoined(lines), reasons };
};


/***/ }),

/***/ 11553:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unreadTokens),
/* harmony export */   c: () => (/* binding */ readsTokens)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70067);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



/** Whether some rule asks for what only a verified token says. */
const readsTokens = function ({ rules = [] }) { return rules.some((rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'from')
    .map((from) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(from, 'source'))
    .some((source) => ['requestPrincipals', 'notRequestPrincipals'].some((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(source, field).length > 0)) || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'when').some((condition) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(condition, 'key').startsWith('request.auth.'))) };
const isUnread = function ({ unread }) { return unread === 'RequestAuthentication' };
/** Takes a token of any issuer where Envoy looks by default: the most that rules which nobody read can take. */
const anyTokenRule = function (policy) { return ({
    object: {
        ...policy,
        key: { ...policy.key, kind: 'RequestAuthentication', name: 'not-read' },
        apiVersion: 'security.istio.io/v1',
        content: {},
    },
    index: 0,
    rule: { forwardOriginalToken: true },
}) };
/**
 * Where RequestAuthentications are not wholly read, the mesh may take tokens of any issuer, beside those that were read
 * too. A request whose token is not taken is let through as one without a token, so with all tokens taken every gain is
 * found: one that shows only then cannot be ruled out.
 */
const unreadTokens = function (before, after, compare, 
/** By other labels one that cannot be read may take tokens in one state alone. */
isElsewhere = false) {
    const stages = [...(0,_enforcement_js__WEBPACK_IMPORTED_MODULE_2__/* .everyStageOf */ .h)(before), ...(0,_enforcement_js__WEBPACK_IMPORTED_MODULE_2__/* .everyStageOf */ .h)(after)];
    const reading = stages.flatMap(({ allow, deny }) => [...allow, ...deny]).find(readsTokens);
    if (reading === undefined || !stages.some(({ tokensUnread }) => tokensUnread === true))
        return undefined;
    const someRead = stages.some(({ jwtRules }) => jwtRules.length > 0);
    const jwtRules = [anyTokenRule(reading.object)];
    const open = (stage) => (stage.tokensUnread === true ? { ...stage, jwtRules } : stage);
    const opened = (enforcement) => ({
        ...enforcement,
        stages: enforcement.stages.map(open),
        ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(open) }),
    });
    const verdict = compare(before, after);
    const alone = isElsewhere && stages.some(({ unknowns }) => unknowns.some(isUnread));
    const pairs = [
        [opened(before), opened(after)],
        ...(alone ? [[before, opened(after)], [opened(before), after]] : []),
    ];
    const gains = pairs.some(([one, other]) => {
        const withTokens = compare(one, other);
        return withTokens !== verdict && withTokens !== 'equivalent' && withTokens !== 'less permissive';
    });
    if (!gains)
        return undefined;
    return {
        code: 'TOKENS_UNREAD',
        text: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(reading.object.key)} asks for what a token says, and ${someRead ? 'the RequestAuthentications that were read need not be all that say' : 'no RequestAuthentication that was read says'} which tokens are taken in namespace ${after.destination.namespace}: read the cluster or a snapshot of it, or add the mesh's RequestAuthentications to the files`,
        where: reading.object.source,
    };
};


/***/ }),

/***/ 51884:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ wayKind)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92596);



const workloadsIn = function (mesh, namespace) { return ((0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? []).flatMap((one) => [one, ...one.alike]) };
const declaredPorts = function ({ podSpec }) { return new Set((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers').flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'ports').flatMap((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'containerPort') ?? []))) };
/** A program that listens at another port: what it declared is gone, and what it declares was not there. */
const isMovedPort = function (old, now, from, to) {
    const [olds, nows] = [declaredPorts(old), declaredPorts(now)];
    return olds.has(from) && !olds.has(to) && nows.has(to) && !nows.has(from);
};
/**
 * Whether what led to `thens` in one state leads to pods of the other state that it did not lead to. A workload whose
 * labels alone change is the same one.
 */
const wayKind = function (from, thens, to, now) {
    const portsAt = (labels) => {
        const key = (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)(now.namespace, labels);
        return thens.filter((then) => (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)(then.namespace, then.labels) === key).map(({ port }) => port);
    };
    const key = (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)(now.namespace, now.labels);
    const here = workloadsIn(to, now.namespace).filter((one) => (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsKey */ .jN)(one.namespace, one.labels) === key);
    if (here.length === 0)
        return portsAt(now.labels).includes(now.port) ? 'same' : 'another';
    const kinds = here.flatMap((workload) => {
        const olds = workloadsIn(from, now.namespace).filter(({ title }) => title === workload.title);
        if (olds.length === 0)
            return [portsAt(now.labels).includes(now.port) ? 'same' : 'stand-in'];
        return olds.map((old) => {
            const ports = portsAt(old.labels);
            if (ports.includes(now.port))
                return 'same';
            return ports.some((port) => isMovedPort(old, workload, port, now.port)) ? 'stand-in' : 'another';
        });
    });
    return kinds.includes('another') ? 'another' : kinds.includes('stand-in') ? 'stand-in' : 'same';
};


/***/ }),

/***/ 51379:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isUnusedAccount),
/* harmony export */   g: () => (/* binding */ runningAccounts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _resolve_attachment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36);



/** Deeper than any kind nests its pods. */
const deepest = 16;
const accountFields = new Set(['serviceAccountName', 'serviceAccount']);
const accountInText = /\bserviceAccount(?:Name)?"?:\s*["']?([a-z0-9][a-z0-9.-]*)/g;
/** Every account that a value says something runs as, whatever its kind. */
const gatherNames = function (value, out, depth = 0) {
    if (depth > deepest)
        return;
    if (Array.isArray(value))
        value.forEach((item) => gatherNames(item, out, depth + 1));
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        Object.keys(value).forEach((name) => {
            const inner = value[name] ?? null;
            if (typeof inner === 'string') {
                if (accountFields.has(name))
                    out.add(inner);
                // A template of pods in a ConfigMap, from which a program of the workload makes them.
                else if (inner.includes('serviceAccount'))
                    for (const [, account = ''] of inner.matchAll(accountInText))
                        out.add(account);
            }
            else if (typeof inner === 'object')
                gatherNames(inner, out, depth + 1);
        });
};
const known = new WeakMap();
/** One object stands in many states that are compared: beside each other unit, and without each doubtful object. */
const namedIn = function (content) {
    const found = known.get(content);
    if (found !== undefined)
        return found;
    const names = new Set();
    gatherNames(content, names);
    known.set(content, names);
    return names;
};
const ofWorkloads = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet']);
const hidesWorkloads = function ({ reads }) { return reads.some(({ kind, status }) => status === 'forbidden' && ofWorkloads.has(kind)) };
/**
 * Accounts as which something that these states hold may run, as `NAMESPACE/NAME`; what stands in no namespace may run in any,
 * `*` before its name. Empty where no workload is known, or those of some namespace may not be read: then nobody can say who runs.
 */
const runningAccounts = function (states) {
    const workloads = states.flatMap(_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .everyWorkload */ .Ld);
    if (workloads.length === 0 || states.some(hidesWorkloads))
        return new Set();
    const out = new Set(workloads.map(({ namespace, podSpec }) => `${namespace}/${(0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceAccountOf */ .gw)(podSpec)}`));
    for (const { object } of workloads)
        // Istio makes the account of a Gateway's pods.
        if (object.key.kind === 'Gateway')
            out.add(`${object.key.namespace}/${(0,_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayAccount */ .m6)(object)}`);
    for (const { key, content } of new Set(states.flatMap(({ objects }) => objects)))
        for (const name of namedIn(content))
            out.add(`${key.namespace === '' ? '*' : key.namespace}/${name}`);
    return out;
};
/** Whether nothing that is known runs as the account. Whatever names no account runs as `default`. */
const isUnusedAccount = function (running, namespace, name) { return running.size > 0 && name !== 'default' && !running.has(`${namespace}/${name}`) && !running.has(`*/${name}`) };


/***/ }),

/***/ 71396:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ newLeadsOfService)
/* harmony export */ });
/* unused harmony export leadsOfService */
/* harmony import */ var _changed_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87524);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _new_ways_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51884);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37689);
/* harmony import */ var _resolve_attachment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _resolve_served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29553);






const indexes = new WeakMap();
/** Services and ServiceEntries by namespace and what `Destination.service` says; of two with one name the first counts. */
const servedObjects = function (mesh) {
    const known = indexes.get(mesh);
    if (known !== undefined)
        return known;
    const objects = mesh.state.objects.filter(({ key }) => (key.group === '' && key.kind === 'Service') ||
        (key.group === 'networking.istio.io' && key.kind === 'ServiceEntry'));
    const fresh = new Map([...objects].reverse().map((one) => [`${one.key.namespace}/${(0,_resolve_served_js__WEBPACK_IMPORTED_MODULE_5__/* .servedOf */ .p)(one).text}`, one]));
    indexes.set(mesh, fresh);
    return fresh;
};
/** Pods that a Service leads to, at one port of its or at all of them. Its selector stands for pods that nobody knows. */
const leadsOfService = function (mesh, namespace, text, port) {
    const object = servedObjects(mesh).get(`${namespace}/${text}`);
    if (object === undefined)
        return [];
    const { selector, ports } = (0,_resolve_served_js__WEBPACK_IMPORTED_MODULE_5__/* .servedOf */ .p)(object);
    if (selector === undefined)
        return [];
    const pods = ((0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? [])
        .filter(({ labels }) => (0,_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(selector, labels))
        .map(({ labels, podSpec }) => ({ labels, podSpec }));
    return ports
        .filter((one) => port === undefined || one.port === port)
        .flatMap(({ target }) => [...pods, { labels: selector, podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null) }].map(({ labels, podSpec }) => ({
        namespace,
        labels,
        port: target(podSpec) ?? 0,
    })));
};
const movings = new WeakMap();
/** Namespaces in which something else than policies changes: elsewhere Services lead to the same pods. */
const movingNamespaces = function (from, to) {
    const known = movings.get(from)?.get(to);
    if (known !== undefined)
        return known;
    const fresh = new Set((0,_changed_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .everyChange */ .iM)(from.state, to.state).flatMap(({ before, after }) => [before, after].flatMap((one) => one === undefined || one.key.group === 'security.istio.io' ? [] : [one.key.namespace])));
    movings.set(from, (movings.get(from) ?? new WeakMap()).set(to, fresh));
    return fresh;
};
/** Where a Service leads in one state and did not lead in the other, though the pods were there. */
const newLeadsOfService = function (from, to, namespace, text, port) {
    if (!movingNamespaces(from, to).has(namespace))
        return [];
    const thens = leadsOfService(from, namespace, text, port);
    return leadsOfService(to, namespace, text, port).filter((lead) => (0,_new_ways_js__WEBPACK_IMPORTED_MODULE_2__/* .wayKind */ .m)(from, thens, to, lead) === 'another');
};


/***/ }),

/***/ 86360:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tokenRulesKey)
/* harmony export */ });
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70067);

/** Rules for tokens at a destination, as text: where they change, a request with a token may meet another answer. */
const tokenRulesKey = function (enforcement) { return JSON.stringify((0,_enforcement_js__WEBPACK_IMPORTED_MODULE_0__/* .everyStageOf */ .h)(enforcement).map(({ jwtRules }) => jwtRules.map(({ rule }) => rule))) };


/***/ }),

/***/ 41257:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41257, module.exports, ["n","r"], "./later-plan.cjs")

/***/ }),

/***/ 1913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ isOfCalls),
/* harmony export */   fA: () => (/* binding */ protectionOf)
/* harmony export */ });
/* unused harmony export declaredProtection */
/* harmony import */ var _calls_declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9685);
/* harmony import */ var _config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12924);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);



/** Settings that stand in files of declared calls, as rows of their environment. */
const isOfCalls = function ({ path }) { return /^environments\/[^/]+\/calls\//.test(path) };
/**
 * What files of declared calls say that judges later changes: whose word a call of a service needs, who owns a caller, that
 * a shared identity is meant, which workloads are a caller's, and by which group a segment knows it. A base that declares
 * nothing protects nothing yet; what a new caller says of an identity of its own protects nobody else.
 */
const declaredProtection = function ({ name, segments }, { before, after = nothing }) {
    if (before === undefined)
        return [];
    const named = new Set(segments.flatMap(({ callers }) => callers.map((caller) => (0,_config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)([caller]))));
    const [old, now] = [settingsOf(before, before), settingsOf(after, before)];
    return [...new Set([...old.keys(), ...now.keys()])]
        .map((path) => ({
        path: `environments/${name}/calls/${path}`,
        before: old.get(path) ?? _config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unset */ .wC,
        after: now.get(path) ?? _config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unset */ .wC,
    }))
        .filter((one) => one.before !== one.after && !isGone(one.path, after))
        .filter((one) => !one.path.endsWith('/group') || named.has(one.before) || named.has(one.after));
};
/** Every setting of a change that protects an environment: of the configuration, and of its files of calls. */
const protectionOf = function ({ configuration, environment, calls }) { return [
    ...configuration.changes,
    ...(environment === undefined ? [] : declaredProtection(environment, calls)),
] };
const nothing = { callers: [], services: [] };
/** A caller that is taken out takes its calls along, which are told as such. */
const isGone = function (path, { callers }) {
    const [, id] = /\/callers\/(.*)\/[a-z]+$/.exec(path) ?? [];
    return id !== undefined && !callers.some((caller) => caller.id === id);
};
const settingsOf = function ({ callers, services }, before) {
    const known = new Set(before.callers.map(({ id }) => id));
    const identities = new Set(before.callers.map(_calls_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu));
    const sensitive = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(services, ({ service }) => (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceTitle */ ._B)(service));
    return new Map([
        ...[...sensitive].map(([title, all]) => [
            `sensitive/${title}`,
            `approvers: ${(0,_config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)([...new Set(all.flatMap(({ approvers }) => approvers))])}`,
        ]),
        ...callers.flatMap((caller) => [
            ...(known.has(caller.id) ? ownRows(caller) : []),
            ...(identities.has((0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(caller)) ? identityRows(caller) : []),
        ]),
    ]);
};
const ownRows = function ({ id, owners, group }) { return [
    [`callers/${id}/owners`, (0,_config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)([...new Set(owners)])],
    [`callers/${id}/group`, (0,_config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(group === undefined ? [] : [group])],
] };
const identityRows = function ({ id, shared, workloads }) { return [
    ...(shared ? [[`callers/${id}/shared`, 'true']] : []),
    ...(workloads === undefined ? [] : [[`callers/${id}/workloads`, (0,_config_setting_text_js__WEBPACK_IMPORTED_MODULE_0__/* .listText */ .so)(workloads)]]),
] };


/***/ }),

/***/ 1316:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ fieldsOtherwise),
  K: () => (/* binding */ storedForm)
});

// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/manifests/live-object.ts
var live_object = __webpack_require__(31860);
;// CONCATENATED MODULE: ./src/plan/drift/quantity.ts


const decimal = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binary = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const written = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d{1,2})?$/;
/** In billionths, which is as fine as a quantity is (apimachinery pkg/api/resource); undefined for what is none. */
const readQuantity = function (value) {
    const text = typeof value === 'number' ? String(value) : (0,live_object/* textOf */.b6)(value);
    const [, sign = '', whole = '', part = '', suffix = ''] = written.exec(text) ?? [];
    if (`${whole}${part}` === '')
        return undefined;
    const isBinary = suffix.endsWith('i');
    const exponent = suffix.length > 1 && !isBinary ? Number(suffix.slice(1)) : decimal.indexOf(suffix) * 3 - 9;
    const power = (isBinary ? 0 : exponent) + 9 - part.length;
    const scaled = BigInt(`${whole}${part}`) * (isBinary ? 1024n ** BigInt(binary.indexOf(suffix)) : 1n);
    const size = power >= 0 ? scaled * 10n ** BigInt(power) : scaled / 10n ** BigInt(-power);
    return sign === '-' ? -size : size;
};
/** `0.5` and `500m` are one. */
const isSameQuantity = function (one, other) {
    const [left, right] = [readQuantity(one), readQuantity(other)];
    return left !== undefined && left === right;
};
/** Maps of quantities by resource. */
const areSameQuantities = function (one, other) {
    if (!(0,json/* isJsonObject */.OW)(one) || !(0,json/* isJsonObject */.OW)(other))
        return false;
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSameQuantity(one[name], other[name]));
};

;// CONCATENATED MODULE: ./src/plan/drift/server-defaults.ts




const isSame = function (one, other) { return (0,canonical_json/* canonicalJson */.d)(one) === (0,canonical_json/* canonicalJson */.d)(other) };
const is = function (...values) { return (live) => values.some((value) => isSame(value, live)) };
/** The value of another member beside it. */
const asBeside = function (name) { return (live, { parent }) => parent[name] !== undefined && isSame(parent[name], live) };
/** Only the cluster can know the value. */
const allotted = function () { return true };
const at = function (value, ...path) { return path.reduce((now, name) => ((0,json/* isJsonObject */.OW)(now) ? now[name] : undefined), value) };
const under = function (prefix, defaults) { return Object.fromEntries(Object.entries(defaults).map(([path, value]) => [`${prefix}${path}`, value])) };
/** pkg/util/parsers.ParseImageName: a name without tag and digest has the tag `latest`. */
const pullPolicy = function (live, { parent }) {
    const image = typeof parent['image'] === 'string' ? parent['image'] : '';
    const [name = '', digest] = image.split('@');
    const tag = /:([^:/]+)$/.exec(name)?.[1] ?? (digest === undefined ? 'latest' : '');
    return live === (tag === 'latest' ? 'Always' : 'IfNotPresent');
};
/** SetDefaults_HTTPGetAction. */
const httpGet = { '/httpGet/path': is('/'), '/httpGet/scheme': is('HTTP') };
/** SetDefaults_Probe. */
const probe = {
    ...httpGet,
    '/grpc/service': is(''),
    '/timeoutSeconds': is(1),
    '/periodSeconds': is(10),
    '/successThreshold': is(1),
    '/failureThreshold': is(3),
};
/** SetDefaults_ObjectFieldSelector; the divisor is a quantity, which is never left out. */
const fieldRef = { '/fieldRef/apiVersion': is('v1'), '/resourceFieldRef/divisor': is('0') };
/** SetDefaults_Container and what is below it. */
const container = {
    '/imagePullPolicy': pullPolicy,
    '/terminationMessagePath': is('/dev/termination-log'),
    '/terminationMessagePolicy': is('File'),
    '/resources': is({}),
    '/ports/*/protocol': is('TCP'),
    ...under('/env/*/valueFrom', { ...fieldRef, '/fileKeyRef/optional': is(false) }),
    ...under('/livenessProbe', probe),
    ...under('/readinessProbe', probe),
    ...under('/startupProbe', probe),
    ...under('/lifecycle/preStop', httpGet),
    ...under('/lifecycle/postStart', httpGet),
};
/** SetDefaults_PersistentVolumeClaimSpec; servers before 1.34 write the time that there is none. */
const claim = {
    '/metadata': is({}, { creationTimestamp: null }),
    '/metadata/creationTimestamp': is(null),
    '/spec/volumeMode': is('Filesystem'),
};
/** SetDefaults_Volume and what is below it. */
const volume = {
    '/emptyDir': (live, { parent }) => Object.keys(parent).length === 1 && isSame(live, {}),
    '/secret/defaultMode': is(0o644),
    '/configMap/defaultMode': is(0o644),
    '/downwardAPI/defaultMode': is(0o644),
    '/projected/defaultMode': is(0o644),
    ...under('/downwardAPI/items/*', fieldRef),
    ...under('/projected/sources/*/downwardAPI/items/*', fieldRef),
    '/projected/sources/*/serviceAccountToken/expirationSeconds': is(3600),
    '/hostPath/type': is(''),
    '/iscsi/iscsiInterface': is('default'),
    '/rbd/pool': is('rbd'),
    '/rbd/user': is('admin'),
    '/rbd/keyring': is('/etc/ceph/keyring'),
    ...under('/ephemeral/volumeClaimTemplate', claim),
};
/** pkg/apis/core/v1/defaults.go: SetDefaults_PodSpec, and what zz_generated.defaults.go calls below it. */
const podSpec = {
    '/dnsPolicy': is('ClusterFirst'),
    '/restartPolicy': is('Always'),
    '/schedulerName': is('default-scheduler'),
    '/securityContext': is({}),
    '/terminationGracePeriodSeconds': is(30),
    // The old name of serviceAccountName, which the conversion keeps beside it (pkg/apis/core/v1/conversion.go).
    '/serviceAccount': asBeside('serviceAccountName'),
    ...under('/containers/*', container),
    ...under('/initContainers/*', container),
    ...under('/volumes/*', volume),
};
const template = {
    '/spec/template/metadata/creationTimestamp': is(null),
    ...under('/spec/template/spec', podSpec),
};
/** The volume of a pod's own token, and its mount: plugin/pkg/admission/serviceaccount. Names end in letters of chance. */
const tokenName = /^kube-api-access-[a-z0-9]{5}$/;
const tokenVolume = {
    projected: {
        defaultMode: 0o644,
        sources: [
            { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
            { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
            {
                downwardAPI: {
                    items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }],
                },
            },
        ],
    },
};
const tokenMount = { mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true };
const ofToken = function (rest) { return (live) => {
    if (!(0,json/* isJsonObject */.OW)(live))
        return false;
    const { name, ...others } = live;
    return tokenName.test((0,live_object/* textOf */.b6)(name)) && isSame(others, rest);
} };
const notReady = function (key) { return ({
    key: `node.kubernetes.io/${key}`,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 300,
}) };
/** SetDefaults_Pod, and what the admission plugins that are always on add: ServiceAccount, Priority, DefaultTolerationSeconds. */
const pod = {
    ...under('/spec', podSpec),
    '/spec/enableServiceLinks': is(true),
    '/spec/priority': is(0),
    '/spec/preemptionPolicy': is('PreemptLowerPriority'),
    '/spec/serviceAccountName': is('default'),
    '/spec/serviceAccount': (live, { parent }) => live === (parent['serviceAccountName'] ?? 'default'),
    '/spec/tolerations/*': is(notReady('not-ready'), notReady('unreachable')),
    '/spec/volumes/*': ofToken(tokenVolume),
    ...Object.fromEntries(['containers', 'initContainers'].flatMap((list) => [
        [`/spec/${list}/*/volumeMounts/*`, ofToken(tokenMount)],
        [`/spec/${list}/*/ports/*/hostPort`, hostPort],
        // Requests that nobody names are the limits.
        [`/spec/${list}/*/resources/requests`, (live, { parent }) => areSameQuantities(live, parent['limits'])],
    ])),
    // The scheduler's.
    '/spec/nodeName': allotted,
};
/** In the node's network a port of the container is one of the node: defaultHostNetworkPorts. */
function hostPort(live, { parent, root }) {
    return at(root, 'spec', 'hostNetwork') === true && live === parent['containerPort'];
}
/** pkg/apis/apps/v1/defaults.go. A number of pods that no file names is an autoscaler's, or of whoever scales. */
const deployment = {
    ...template,
    '/spec/replicas': allotted,
    '/spec/revisionHistoryLimit': is(10),
    '/spec/progressDeadlineSeconds': is(600),
    '/spec/strategy/type': is('RollingUpdate'),
    '/spec/strategy/rollingUpdate/maxSurge': is('25%'),
    '/spec/strategy/rollingUpdate/maxUnavailable': is('25%'),
};
const statefulSet = {
    ...template,
    '/spec/replicas': allotted,
    '/spec/revisionHistoryLimit': is(10),
    '/spec/podManagementPolicy': is('OrderedReady'),
    '/spec/updateStrategy/type': is('RollingUpdate'),
    '/spec/updateStrategy/rollingUpdate/partition': is(0),
    '/spec/updateStrategy/rollingUpdate/maxUnavailable': is(1),
    '/spec/persistentVolumeClaimRetentionPolicy/whenDeleted': is('Retain'),
    '/spec/persistentVolumeClaimRetentionPolicy/whenScaled': is('Retain'),
    '/spec/volumeClaimTemplates/*/apiVersion': is('v1'),
    '/spec/volumeClaimTemplates/*/kind': is('PersistentVolumeClaim'),
    '/spec/volumeClaimTemplates/*/status': is({ phase: 'Pending' }),
    ...under('/spec/volumeClaimTemplates/*', claim),
};
const daemonSet = {
    ...template,
    '/spec/revisionHistoryLimit': is(10),
    '/spec/updateStrategy/type': is('RollingUpdate'),
    '/spec/updateStrategy/rollingUpdate/maxSurge': is(0),
    '/spec/updateStrategy/rollingUpdate/maxUnavailable': is(1),
};
const replicaSet = { ...template, '/spec/replicas': allotted };
const podReplacement = function (live, { parent }) { return live === (parent['podFailurePolicy'] === undefined ? 'TerminatingOrFailed' : 'Failed') };
/** pkg/apis/batch/v1/defaults.go, and the selector and labels that the strategy makes of the Job's uid and name. */
const job = {
    ...template,
    '/spec/completions': (live, { parent }) => live === 1 && parent['parallelism'] === undefined,
    '/spec/parallelism': is(1),
    '/spec/backoffLimit': (live, { parent }) => live === (parent['backoffLimitPerIndex'] === undefined ? 6 : 2147483647),
    '/spec/completionMode': is('NonIndexed'),
    '/spec/manualSelector': is(false),
    '/spec/suspend': is(false),
    '/spec/podReplacementPolicy': podReplacement,
    '/spec/podFailurePolicy/rules/*/onPodConditions/*/status': is('True'),
    ...Object.fromEntries(['', 'batch.kubernetes.io/'].flatMap((prefix) => [
        [`/spec/selector/matchLabels/${prefix}controller-uid`, allotted],
        [`/spec/template/metadata/labels/${prefix}controller-uid`, allotted],
        [`/spec/template/metadata/labels/${prefix}job-name`, (live, { root }) => live === at(root, 'metadata', 'name')],
    ])),
};
/** SetDefaults_CronJob; of the Jobs that it makes the pods alone, the rest is filled in when they are made. */
const cronJob = {
    '/spec/concurrencyPolicy': is('Allow'),
    '/spec/suspend': is(false),
    '/spec/successfulJobsHistoryLimit': is(3),
    '/spec/failedJobsHistoryLimit': is(1),
    '/spec/jobTemplate/metadata': is({}, { creationTimestamp: null }),
    '/spec/jobTemplate/metadata/creationTimestamp': is(null),
    ...under('/spec/jobTemplate', template),
};
const typeOf = function ({ root }) { return (0,live_object/* textOf */.b6)(at(root, 'spec', 'type')) || 'ClusterIP' };
const isOpenAtNodes = function (place) { return ['NodePort', 'LoadBalancer'].includes(typeOf(place)) };
const saysNone = function (value) { return JSON.stringify(value ?? '').includes('"None"') };
/** SetDefaults_Service; addresses and ports of nodes are allotted by pkg/registry/core/service. */
const service = {
    '/spec/type': is('ClusterIP'),
    '/spec/sessionAffinity': is('None'),
    '/spec/sessionAffinityConfig/clientIP/timeoutSeconds': is(10800),
    '/spec/internalTrafficPolicy': is('Cluster'),
    '/spec/externalTrafficPolicy': (live, place) => isOpenAtNodes(place) && live === 'Cluster',
    '/spec/allocateLoadBalancerNodePorts': is(true),
    '/spec/healthCheckNodePort': (_, place) => isOpenAtNodes(place),
    '/spec/ipFamilyPolicy': is('SingleStack'),
    '/spec/ipFamilies': (live, { parent }) => is(['IPv4'], ['IPv6'])(live, { parent, root: parent }) || /DualStack$/.test((0,live_object/* textOf */.b6)(parent['ipFamilyPolicy'])),
    // An address is allotted; `None` is somebody's word.
    '/spec/clusterIP': (live) => !saysNone(live),
    '/spec/clusterIPs': (live, { parent }) => saysNone(live) === saysNone(parent['clusterIP']),
    '/spec/ports/*/protocol': is('TCP'),
    '/spec/ports/*/targetPort': asBeside('port'),
    '/spec/ports/*/nodePort': (_, place) => isOpenAtNodes(place),
    '/metadata/finalizers/*': is('service.kubernetes.io/load-balancer-cleanup'),
};
const namespace = {
    '/spec': is({ finalizers: ['kubernetes'] }),
    '/spec/finalizers': is(['kubernetes']),
    '/metadata/labels/kubernetes.io/metadata.name': (live, { root }) => live === at(root, 'metadata', 'name'),
};
const rbac = 'rbac.authorization.k8s.io';
/** pkg/apis/rbac/v1/defaults.go. */
const roleBinding = {
    '/roleRef/apiGroup': is(rbac),
    '/subjects/*/apiGroup': (live, { parent }) => live === rbac && /^(User|Group)$/.test((0,live_object/* textOf */.b6)(parent['kind'])),
};
/** What the token controller of old servers lists, and the API server itself never reads. */
const serviceAccount = { '/secrets': allotted };
/** Defaults of the kind's CRD (gateway-api config/crd/standard). */
const gateway = {
    '/spec/addresses/*/type': is('IPAddress'),
    '/spec/listeners/*/allowedRoutes/namespaces/from': is('Same'),
    '/spec/listeners/*/allowedRoutes/kinds/*/group': is('gateway.networking.k8s.io'),
    '/spec/listeners/*/tls/mode': is('Terminate'),
    '/spec/listeners/*/tls/certificateRefs/*/group': is(''),
    '/spec/listeners/*/tls/certificateRefs/*/kind': is('Secret'),
};
const byKind = new Map([
    ['/ConfigMap', {}],
    ['/Namespace', namespace],
    ['/Pod', pod],
    ['/Service', service],
    ['/ServiceAccount', serviceAccount],
    ['apps/DaemonSet', daemonSet],
    ['apps/Deployment', deployment],
    ['apps/ReplicaSet', replicaSet],
    ['apps/StatefulSet', statefulSet],
    ['batch/CronJob', cronJob],
    ['batch/Job', job],
    ['gateway.networking.k8s.io/Gateway', gateway],
    [`${rbac}/ClusterRole`, {}],
    [`${rbac}/ClusterRoleBinding`, roleBinding],
    [`${rbac}/Role`, {}],
    [`${rbac}/RoleBinding`, roleBinding],
]);
/** Nothing for a kind that is stored as it is written. */
const defaultsOf = function ({ group, kind }) { return byKind.get(`${group}/${kind}`) };

;// CONCATENATED MODULE: ./src/plan/drift/stored-form.ts






/** Maps of texts: an empty one is not stored, and a member is somebody's whatever its name is. */
const maps = new Set([
    'annotations',
    'binaryData',
    'data',
    'labels',
    'limits',
    'matchLabels',
    'nodeSelector',
    'options',
    'requests',
    'selector',
    'volumeAttributes',
]);
/** Fields of Kubernetes' own kinds that are no pointers in its types: the zero value is not stored, and means the same. */
const zeros = {
    hostIPC: false,
    hostNetwork: false,
    hostPID: false,
    paused: false,
    publishNotReadyAddresses: false,
    readOnly: false,
    stdin: false,
    stdinOnce: false,
    tty: false,
    subPath: '',
    value: '',
    workingDir: '',
    hostPort: 0,
    initialDelaySeconds: 0,
    minReadySeconds: 0,
    nodePort: 0,
};
/** Whether the API server leaves away what the file says there, as it is nothing. */
const isLeftAway = function (path, value) {
    const [holder = '', name = ''] = path.slice(-2);
    if (maps.has(holder))
        return false;
    if (value === null || (Array.isArray(value) && value.length === 0))
        return true;
    if ((0,json/* isJsonObject */.OW)(value))
        return maps.has(name) && Object.keys(value).length === 0;
    return Object.hasOwn(zeros, name) && zeros[name] === value;
};
/** The server stores a quantity in one spelling: `0.5` as `500m`. */
const isQuantity = function (path) {
    const [holder = '', name = ''] = path.slice(-2);
    return /^(limits|requests|overhead)$/.test(holder) || /^(sizeLimit|divisor)$/.test(name);
};
/** Values of one object, from the file's and the cluster's side. */
const storedValue = function (defaults, root, path, { value, live, parent }) {
    const inner = (name, own, there, holder) => storedValue(defaults, root, [...path, name], { value: own, live: there, parent: holder });
    if (value === undefined) {
        if (defaults[path.map((name) => `/${name}`).join('')]?.(live, { parent, root }) === true)
            return live;
        // An object or list that is made of defaults alone, as a Deployment's strategy is.
        if (typeof live !== 'object' || live === null || Object.keys(live).length === 0)
            return undefined;
        const made = storedValue(defaults, root, path, { value: Array.isArray(live) ? [] : {}, live, parent });
        return made !== undefined && (0,canonical_json/* canonicalJson */.d)(made) === (0,canonical_json/* canonicalJson */.d)(live) ? live : undefined;
    }
    if (Array.isArray(value) && Array.isArray(live)) {
        const [values, there] = [value, live];
        return Array.from({ length: Math.max(values.length, there.length) }, (_, index) => {
            const one = there[index];
            return one === undefined ? values[index] : inner('*', values[index], one, {});
        }).filter((one) => one !== undefined);
    }
    if ((0,json/* isJsonObject */.OW)(value) && (0,json/* isJsonObject */.OW)(live)) {
        const names = [...new Set([...Object.keys(value), ...Object.keys(live)])];
        return Object.fromEntries(names.flatMap((name) => {
            const [own, there] = [memberOf(value, name), memberOf(live, name)];
            const isNothing = there === undefined && own !== undefined && isLeftAway([...path, name], own);
            const stored = there === undefined ? own : inner(name, own, there, value);
            return stored === undefined || isNothing ? [] : [[name, stored]];
        }));
    }
    if (live === null && isLeftAway(path, value))
        return live;
    return isQuantity(path) && isSameQuantity(value, live) ? live : value;
};
const memberOf = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
/**
 * A file's object as the API server stores it, told by what the cluster holds: what the file leaves out and the server fills
 * in by itself stands in it, and an empty list does not. Only what the cluster holds in the very same way is filled in, so
 * that whatever else differs still does.
 */
const storedForm = function (file, live) {
    const defaults = defaultsOf(file.key);
    const content = defaults === undefined ? file.content : contentOf(defaults, file.content, live.content);
    // A server serves an object in every version of its group.
    const { apiVersion } = live.content;
    return {
        ...file,
        apiVersion: live.apiVersion,
        content: apiVersion === undefined ? content : { ...content, apiVersion },
    };
};
const contentOf = function (defaults, file, live) {
    const stored = storedValue(defaults, file, [], { value: file, live, parent: file });
    return (0,json/* isJsonObject */.OW)(stored) ? stored : file;
};
/** Marks that Istio reads, by their key: an annotation can make a policy a dry run, a label take a workload out of the mesh. */
const isReadByIstio = function (name) { return name === 'istio-injection' || /^([a-z.-]+\.)?istio\.io\//.test(name) };
/**
 * Annotations and labels that a file does not have: what the server or a tool notes there says nothing about what was asked for.
 * What Istio reads is no note, but for the marks that its injector leaves on a pod.
 */
const isNoted = function ({ kind }, { pointer, before, after }) {
    const [top, map, name] = (0,positions/* pointerParts */.uo)(pointer);
    if (before !== undefined || top !== 'metadata' || (map !== 'annotations' && map !== 'labels'))
        return false;
    const names = name === undefined ? Object.keys((0,json/* isJsonObject */.OW)(after) ? after : {}) : [name];
    return kind === 'Pod' || !names.some(isReadByIstio);
};
/** Fields of an object that are otherwise in the cluster, for what the server fills in and what is only noted there. */
const fieldsOtherwise = function (file, live) { return (0,object_changes/* compareObjects */.Gq)([storedForm(file, live)], [live])
    .flatMap(({ fields }) => fields)
    .filter((field) => !isNoted(live.key, field)) };


/***/ }),

/***/ 71476:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   ZV: () => (/* binding */ staleSnapshotWords),
/* harmony export */   jA: () => (/* binding */ countChanging)
/* harmony export */ });
/* harmony import */ var _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12745);


/** How the text about a snapshot begins that is too old. */
const staleSnapshotWords = 'the snapshot of the cluster is older than';
/** What the environment's gate says. `cannot prove` and what was not read count as new access; standing findings never gate, but for those of declared calls. */
const judgeGate = function (settings, access, findings, options) {
    const failures = [];
    const warnings = [];
    const say = (level, texts) => {
        if (level === 'off')
            return;
        if (level === 'error' && !options.firstRun)
            failures.push(...texts);
        else
            warnings.push(...texts);
    };
    const { permissions = [] } = options;
    say(settings.newAccess, [...accessTexts(access), ...permissionTexts(permissions)]);
    say(settings.lostAccess, lossTexts(access, permissions));
    // What cannot be proven may lose as well as gain: no gate that stops losses may pass it.
    if (settings.lostAccess === 'error' && settings.newAccess !== 'error')
        say('error', unprovenTexts(access, 'lost access cannot be ruled out'));
    const calls = findings.filter(({ rule }) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(rule));
    // Not only new ones: the word is that declared and allowed calls are the same.
    if (calls.length > 0)
        say(settings.calls ?? 'warn', [callsText(calls)]);
    const introduced = findings.filter((finding) => finding.introduced && !_rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .callRuleIds */ .fM.has(finding.rule));
    const mistakes = introduced.filter(({ rule }) => !_rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
    const news = introduced.filter(({ rule }) => _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .informingRules */ .XU.has(rule));
    if (mistakes.length > 0)
        say(settings.findings, [findingsText(mistakes)]);
    if (news.length > 0 && settings.findings !== 'off')
        warnings.push(findingsText(news));
    if (options.staleSnapshot !== undefined)
        say(settings.snapshotAge ?? 'error', [options.staleSnapshot]);
    return { settings, passed: failures.length === 0, active: !options.firstRun, failures, warnings };
};
/** One word of the whole is not trusted alone: a destination that gains counts whatever the summary says. */
const accessTexts = function (access) {
    const gaining = countChanging(access, 'gained');
    return [
        ...(gaining > 0 || access.verdict === 'more permissive' || access.verdict === 'incomparable'
            ? [gaining > 0 ? `new access at ${count(gaining, 'destination')}` : 'new access']
            : []),
        ...unprovenTexts(access, 'new access cannot be ruled out'),
    ];
};
/** A destination as people count them: a workload with all of its ports, or what has no workload by its title. */
const countedAs = function ({ namespace, workload, title }) { return JSON.stringify([namespace, workload ?? title]) };
/** Destinations at which access is gained or lost, as gate and headline count them. */
const countChanging = function ({ destinations }, side) {
    const word = side === 'gained' ? 'more permissive' : 'less permissive';
    return existing(destinations.filter((one) => one.verdict === word || one.verdict === 'incomparable' || one[side].length > 0));
};
/** Labels that no workload has are counted only where nothing else is. */
const existing = function (destinations) {
    const known = destinations.filter(({ unmet }) => unmet === undefined);
    return new Set((known.length > 0 ? known : destinations).map(countedAs)).size;
};
const unprovenTexts = function (access, words) {
    const unproven = access.destinations.some(({ verdict, reasons }) => verdict === 'cannot prove' || reasons.length > 0);
    if (!unproven && access.verdict !== 'cannot prove' && access.reasons.length === 0)
        return [];
    const codes = new Set([...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)].map(({ code }) => code));
    return [`${words}${codes.size > 0 ? `: ${[...codes].sort().join(', ')}` : ''}`];
};
const lossTexts = function (access, permissions) {
    const losing = countChanging(access, 'lost');
    const lost = permissions.filter(({ kind }) => kind === 'lost').length;
    return [
        ...(losing > 0 || access.verdict === 'less permissive' || access.verdict === 'incomparable'
            ? [losing > 0 ? `lost access at ${count(losing, 'destination')}` : 'lost access']
            : []),
        ...(lost > 0 ? [`${count(lost, 'lost Kubernetes permission')}`] : []),
    ];
};
const findingsText = function (findings) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return `${count(findings.length, 'new finding')}: ${ids.join(', ')}`;
};
const callsText = function (findings) {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return ids.every((id) => _rules_call_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .identityRuleIds */ .Hx.has(id))
        ? `who stands behind declared calls is not as declared: ${ids.join(', ')}`
        : `declared calls are not proved to be what is allowed: ${ids.join(', ')}`;
};
const permissionTexts = function (permissions) {
    const gained = permissions.filter(({ kind }) => kind === 'gained').length;
    const unknown = permissions.filter(({ kind }) => kind === 'unknown').length;
    return [
        ...(gained > 0 ? [`${count(gained, 'new Kubernetes permission')}`] : []),
        ...(unknown > 0 ? [`${count(unknown, 'Kubernetes permission')} that cannot be judged`] : []),
    ];
};
const count = function (number, noun) { return `${number} ${noun}${number === 1 ? '' : 's'}` };


/***/ }),

/***/ 41964:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeEnvironment)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-token.ts
var jwt_token = __webpack_require__(82204);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/audience/check-audience.ts
/** Ours: one audience, equal code point by code point to a configured one. */
const checkAudienceExactly = function (configured, token) { return token.length === 1 && token.every((audience) => configured.includes(audience)) };
const withoutScheme = function (audience) { return audience.replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//, '') };
const withoutSlashes = function (audience) { return audience.replace(/\/{1,16}$/, '') };
/** What differs between two audiences; empty when they are equal. `spelling` stands for anything that is no mere form. */
const audienceDifferences = function (one, other) {
    if (one === other)
        return [];
    const differs = [];
    const caseOnly = (x, y) => x !== y && x.toLowerCase() === y.toLowerCase();
    const [a, b] = [one.trim(), other.trim()];
    if (a.length !== one.length || b.length !== other.length)
        differs.push('surrounding space');
    const [restA, restB] = [withoutScheme(a), withoutScheme(b)];
    const [schemeA, schemeB] = [a.slice(0, a.length - restA.length), b.slice(0, b.length - restB.length)];
    if (schemeA.toLowerCase() !== schemeB.toLowerCase())
        differs.push('scheme');
    const [bodyA, bodyB] = [withoutSlashes(restA), withoutSlashes(restB)];
    if (restA.length - bodyA.length !== restB.length - bodyB.length)
        differs.push('trailing slash');
    if (bodyA.toLowerCase() !== bodyB.toLowerCase())
        differs.push('spelling');
    if (caseOnly(schemeA, schemeB) || caseOnly(bodyA, bodyB))
        differs.push('case');
    return differs.length === 0 ? ['spelling'] : differs;
};
/** Levenshtein distance, given up (and answered as `limit`) once it cannot be smaller. */
const distance = function (one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const swap = (row[j - 1] ?? limit) + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        row = next;
    }
    return Math.min(row[other.length] ?? limit, limit);
};
/**
 * The configured audience that was most likely meant: equal but for its form, else the one with the fewest edits where
 * these are less than a third of it. Ties go to the one that is listed first.
 */
const nearestAudience = function (configured, received) {
    const scored = configured.slice(0, 64).map((audience) => {
        const differs = audienceDifferences(audience, received);
        const limit = Math.max(2, Math.ceil(Math.min(audience.length, 300) / 3));
        const score = differs.includes('spelling')
            ? 10 + distance(audience.slice(0, 300), received.slice(0, 300), limit)
            : differs.length;
        return { audience, differs, score, near: score < 10 + limit };
    });
    const best = scored.filter((entry) => entry.near).sort((a, b) => a.score - b.score)[0];
    return best === undefined ? undefined : { audience: best.audience, differs: best.differs };
};

// EXTERNAL MODULE: ./src/audience/issuers.ts
var issuers = __webpack_require__(79238);
;// CONCATENATED MODULE: ./src/audience/mends.ts


/** A value as a YAML double-quoted scalar: JSON strings are valid ones, so hostile text stays a value. */
const scalar = function (value) { return JSON.stringify(value) };
const githubMend = function (audience) { return [
    'In the GitHub workflow, request the audience that the mesh expects:',
    '    with:',
    `      audience: ${scalar(audience)}`,
].join('\n') };
const gitlabMend = function (audience) { return [
    'In .gitlab-ci.yml, request the audience that the mesh expects:',
    '    id_tokens:',
    '      MESHGATE_ID_TOKEN:',
    `        aud: ${scalar(audience)}`,
].join('\n') };
/**
 * Text to paste on either side; each fixes a refused audience by itself. `expected` is the configured audience that comes
 * closest to the token's.
 */
const mendsOfAudience = function (key, index, rule, token, expected) {
    const platform = token.platform ?? (0,issuers/* platformOfIssuer */.iq)(token.issuer);
    const workflow = expected === undefined
        ? []
        : [
            ...(platform === 'gitlab' ? [] : [githubMend(expected)]),
            ...(platform === 'github' ? [] : [gitlabMend(expected)]),
        ];
    const [received] = token.audiences;
    if (received === undefined)
        return workflow;
    const audiences = [...new Set([...(0,fields/* textsAt */.i1)(rule, 'audiences'), received])];
    const mesh = [
        `In RequestAuthentication ${scalar(`${key.namespace}/${key.name}`)}, accept the audience of the job's token (spec.jwtRules[${index}]):`,
        '    audiences:',
        ...audiences.map((audience) => `      - ${scalar(audience)}`),
    ].join('\n');
    return [...workflow, mesh];
};

;// CONCATENATED MODULE: ./src/audience/judge-token.ts








const isRequestAuthentication = function (object) { return object.key.group === 'security.istio.io' && object.key.kind === 'RequestAuthentication' };
/** RequestAuthentications that may apply in a namespace: its own and the root namespace's, sorted by name. */
const requestAuthenticationsFor = function (state, namespace, rootNamespace = 'istio-system') { return state.objects
    .filter((object) => isRequestAuthentication(object) && [namespace, rootNamespace].includes(object.key.namespace))
    .sort((a, b) => (0,order/* byCodePoint */.HH)(a.key.namespace, b.key.namespace) || (0,order/* byCodePoint */.HH)(a.key.name, b.key.name)) };
const parseKeys = function (jwks) {
    try {
        const value = JSON.parse(jwks);
        return (0,json/* isJsonObject */.OW)(value) && Array.isArray(value['keys']) ? (0,fields/* objectsAt */.yR)(value, 'keys') : undefined;
    }
    catch {
        return undefined;
    }
};
const sameKey = function (one, other) { return ['kty', 'n', 'e', 'crv', 'x', 'y'].every((name) => (0,fields/* textAt */.$6)(one, name) === (0,fields/* textAt */.$6)(other, name)) };
const sameOrigin = function (url, issuer) {
    try {
        return new URL(url).origin === new URL(issuer).origin;
    }
    catch {
        return false;
    }
};
/**
 * Whether the rule holds the issuer's keys. Istio fetches them from `jwksUri`, or by discovery from the issuer; the
 * address is compared and never asked, since it comes from a manifest.
 */
const judgeKeys = function (rule, token) {
    const inline = (0,fields/* textAt */.$6)(rule, 'jwks');
    const uri = (0,key_place/* jwksUriOf */.t)(rule);
    if (inline !== '') {
        const keys = parseKeys(inline);
        if (keys === undefined)
            return { kind: 'unknown', why: 'the key set written into the rule cannot be read' };
        // Envoy verifier: a key is a candidate unless both sides name a kid and the two differ.
        const candidates = keys.filter((key) => {
            const kid = (0,fields/* textAt */.$6)(key, 'kid');
            return token.keyId === undefined || kid === '' || kid === token.keyId;
        });
        if (candidates.length === 0)
            return { kind: 'refused', error: 'JwksKidAlgMismatch' };
        if (token.keys === undefined)
            return { kind: 'unknown', why: 'the keys are written into the rule and the issuer\u2019s own were not fetched' };
        const held = candidates.some((key) => token.keys?.some((own) => sameKey(key, own)));
        return held ? { kind: 'held' } : { kind: 'refused', error: 'JwtVerificationFail' };
    }
    if (uri === '') {
        if ((0,fields/* textAt */.$6)(rule, 'issuer') !== '')
            return { kind: 'held' };
        return { kind: 'unknown', why: 'the rule names neither an issuer nor a key set' };
    }
    // Keys of the configuration have no address: then the issuer's own host is what can be compared.
    if ((token.keysUrl ?? '') === '' ? sameOrigin(uri, token.issuer) : uri === token.keysUrl)
        return { kind: 'held' };
    return { kind: 'unknown', why: 'the rule takes its keys from another address than the issuer\u2019s' };
};
const judgeRule = function (object, index, rule, token, now) {
    const expected = (0,fields/* textsAt */.i1)(rule, 'audiences');
    const issuer = (0,fields/* textAt */.$6)(rule, 'issuer');
    const base = { requestAuthentication: object.key, rule: index, expected, received: token.audiences };
    const refused = (error, mends) => ({
        ...base,
        verdict: 'refused',
        message: vocabulary/* jwtMessages */._h[error],
        status: (0,jwt_token/* jwtStatusOf */.ti)(error),
        mends,
    });
    // Envoy's order (authenticator.cc): issuer, time, audience, keys.
    if (issuer !== '' && issuer !== token.issuer)
        return { ...base, verdict: 'not for this issuer', message: vocabulary/* jwtMessages */._h.JwtUnknownIssuer, status: 401, mends: [] };
    const time = { expires: token.expires ?? 0, notBefore: token.notBefore ?? 0 };
    const untimely = now === undefined ? undefined : (0,jwt_token/* checkTime */.AK)(time, now);
    if (untimely !== undefined)
        return refused(untimely, [
            'Request the token shortly before it is used; check the clocks of the runner and of the mesh.',
        ]);
    if (!(0,jwt_token/* isAudienceAllowed */.Z6)(expected, token.audiences)) {
        const nearest = token.audiences
            .map((audience) => nearestAudience(expected, audience))
            .find((found) => found !== undefined);
        const verdict = refused('JwtAudienceNotAllowed', mendsOfAudience(object.key, index, rule, token, nearest?.audience ?? expected[0]));
        return nearest === undefined || nearest.differs.length === 0 ? verdict : { ...verdict, nearest };
    }
    const keys = judgeKeys(rule, token);
    if (keys.kind === 'unknown')
        return { ...base, verdict: 'cannot tell', message: keys.why, status: 0, mends: [] };
    if (keys.kind === 'refused')
        return refused(keys.error, [
            'Let the rule take the keys from the issuer: leave out jwks, and set jwksUri only where discovery does not work.',
        ]);
    const accepted = { ...base, verdict: 'accepted', message: '', status: 200, mends: [] };
    if (expected.length === 0 || checkAudienceExactly(expected, token.audiences))
        return accepted;
    const nearest = token.audiences
        .map((audience) => nearestAudience(expected, audience))
        .find((found) => found !== undefined);
    return { ...accepted, looser: true, ...(nearest === undefined ? {} : { nearest }) };
};
/**
 * Whether the mesh would accept the token, rule by rule, as Envoy decides it: issuer, `exp` and `nbf` with 60 s, audience
 * (one scheme and one trailing slash stripped), key. An exact comparison of the audience is reported beside it (`looser`).
 */
const judgeToken = function (token, state, namespace, options = {}) { return requestAuthenticationsFor(state, namespace, options.rootNamespace).flatMap((object) => (0,fields/* objectsAt */.yR)(object.content, 'spec', 'jwtRules').map((rule, index) => judgeRule(object, index, rule, token, options.now))) };

// EXTERNAL MODULE: ./src/mesh/difference/difference.ts + 52 modules
var difference = __webpack_require__(83864);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/rbac/compare-permissions.ts + 9 modules
var compare_permissions = __webpack_require__(19995);
// EXTERNAL MODULE: ./src/rules/airflow/known-calls.ts
var known_calls = __webpack_require__(38159);
// EXTERNAL MODULE: ./src/rules/find-findings.ts + 12 modules
var find_findings = __webpack_require__(12745);
// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/mesh/coverage/control-plane.ts
var control_plane = __webpack_require__(11402);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 27 modules
var judge_change = __webpack_require__(81052);
// EXTERNAL MODULE: ./src/mesh/coverage/rewriting-objects.ts
var rewriting_objects = __webpack_require__(33118);
;// CONCATENATED MODULE: ./src/mesh/coverage/standing.ts





/** Kinds that hold settings of a mesh, rather than what a mesh is asked to do. */
const settingKinds = new Set([
    'install.istio.io/IstioOperator',
    'sailoperator.io/Istio',
    'sailoperator.io/IstioRevision',
    'sailoperator.io/IstioCNI',
    'sailoperator.io/ZTunnel',
    'networking.istio.io/WorkloadEntry',
    'networking.istio.io/WorkloadGroup',
    'networking.istio.io/ProxyConfig',
    'networking.istio.io/Gateway',
    'gateway.networking.k8s.io/Gateway',
    'spire.spiffe.io/ClusterSPIFFEID',
    'kyverno.io/ClusterPolicy',
    'kyverno.io/Policy',
]);
const holdsSettings = function (object) {
    const { group, kind, name } = object.key;
    return (settingKinds.has(`${group}/${kind}`) ||
        (0,rewriting_objects/* mayRewrite */.Sv)(object) ||
        (group === '' && kind === 'ConfigMap' && /^istio(?:$|-)/.test(name)) ||
        (0,control_plane/* isControlPlane */.gx)(object));
};
/**
 * Objects that are the same in both states and hold a setting that nothing reads: what it decides, it decides as before.
 * Titles, in order.
 */
const standingUncovered = function (before, after) {
    const holding = after.filter(holdsSettings);
    if (holding.length === 0)
        return [];
    const old = new Map(before.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const state = { objects: after, reads: [] };
    return holding
        .filter((object) => isUnchanged(old.get((0,ports_object/* keyText */.Pu)(object.key)), object))
        .filter((object) => (0,judge_change/* judgeChange */.s)({ before: undefined, after: object }, [state, state]).some(({ judgement }) => judgement.cover === 'opaque'))
        .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key))
        .sort(order/* byCodePoint */.HH);
};
const isUnchanged = function (old, object) { return old !== undefined && (old === object || JSON.stringify(old.content) === JSON.stringify(object.content)) };

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/plan/policy-lists.ts
var policy_lists = __webpack_require__(26961);
;// CONCATENATED MODULE: ./src/plan/assumptions.ts





/**
 * A repository holds a part of a mesh. What it holds of a kind is taken for what there is of policies; of what else decides,
 * the answer narrows itself to what the repository says.
 */
const withinRepository = [
    'no cluster was read: the repository is taken to hold all policies of its kinds',
    'the answer holds within this repository, with whatever tokens, mTLS settings, gateways, routes, Services and settings the mesh has besides: a cluster, a snapshot of one or `mesh:` in meshgate.yaml says more',
];
const mostTitles = 3;
const about = function (titles, say) { return titles.length === 0 ? [] : [say((0,list_names/* listNames */.Z)(titles, mostTitles))] };
/** One line for each scope: a reader without rights, or a snapshot taken before, lacks many kinds at once. */
const unreadKinds = function (reads) {
    const unread = reads.filter(({ status }) => status === 'forbidden' || status === 'not given');
    return [...(0,group_by/* groupBy */.$)(unread, ({ namespace }) => namespace)].map(([namespace, records]) => {
        const kinds = [...new Set(records.map(({ kind }) => kind))];
        const scope = namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace;
        return `${(0,list_names/* listNames */.Z)(kinds, kinds.length)} of ${scope} could not be read`;
    });
};
/** What the judgement takes for given: what was not read, and what the mesh was assumed to be. */
const assumptionsOf = function ({ world, sides, configuration }, mesh) {
    const unread = unreadKinds(world?.state.reads ?? []);
    return [
        ...(world === undefined && !sides.whole ? withinRepository : []),
        ...about((0,installers/* deliveredChanges */.kT)(sides.before, sides.after), (titles) => `what ${titles} brings into the cluster is not rendered here: policies and pods in it are no part of the answer`),
        ...about(standingUncovered(sides.before, sides.after), (titles) => `settings that are not modelled stand unchanged in ${titles}: what they decide, they decide as before`),
        ...(world?.snapshot === undefined
            ? []
            : [
                `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
            ]),
        ...(configuration.protected === undefined && !sides.whole ? [withoutConfiguration(configuration)] : []),
        ...(sides.unread?.told ?? []),
        ...(0,policy_lists/* policyListAssumptions */.F)(sides.lists),
        ...(sides.notes ?? []),
        ...[...new Set(unread)].sort(),
        ...mesh.assumptions,
    ];
};
const withoutConfiguration = function ({ misnamed }) { return misnamed === undefined
    ? 'without a configuration nothing gates'
    : `${misnamed} is not read (rename it, or name it with \`config\`): without a configuration nothing gates` };

// EXTERNAL MODULE: ./src/mesh/snapshot/trim.ts
var trim = __webpack_require__(13984);
// EXTERNAL MODULE: ./src/plan/drift/stored-form.ts + 2 modules
var stored_form = __webpack_require__(1316);
;// CONCATENATED MODULE: ./src/plan/drift.ts



/** World against base: what somebody changed outside the repository. */
const driftOf = function ({ state, snapshot }, base) {
    const there = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    let changed = 0;
    let missing = 0;
    for (const object of base) {
        const found = there.get((0,ports_object/* keyText */.Pu)(object.key));
        if (found === undefined)
            missing += (0,ports_object/* isKnownAbsent */.n1)(state, object.key) ? 1 : 0;
        // A snapshot keeps of a workload or a Service only what decides access.
        else if (snapshot !== undefined && !(0,trim/* isKeptWhole */.I9)(object.key.group, object.key.kind))
            continue;
        else if ((0,stored_form/* fieldsOtherwise */.E)(object, found).length > 0)
            changed += 1;
    }
    return { changed, missing };
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
;// CONCATENATED MODULE: ./src/plan/exceptions.ts


/** `Kind/namespace/name` as the configuration names an object; `Kind/name` for a cluster-wide one. */
const configuredName = function ({ kind, namespace, name }) { return [kind, namespace, name].filter((part) => part !== '').join('/') };
/** An entry counts through the end of its day, UTC. `today`: YYYY-MM-DD. */
const isInForce = function ({ until }, today) { return until === undefined || until >= today };
/** Takes out what `ignore:` accepts. */
const withoutIgnored = function (findings, entries, state, today) {
    const inForce = entries.filter((entry) => isInForce(entry, today));
    const used = new Set();
    const left = findings.filter(({ rule, object }) => {
        const name = configuredName(object);
        const entry = inForce.find((one) => one.rule === rule && one.object === name);
        if (entry !== undefined)
            used.add(entry);
        return entry === undefined;
    });
    const unused = inForce
        .filter((entry) => !used.has(entry) && concerns(entry.object, state))
        .map(({ rule, object }) => `ignore of ${rule} for ${JSON.stringify(object)} matches no finding`);
    return { findings: left, unused };
};
/** Whether an entry is about this environment: its namespace has something here. Another one's entry is no news here. */
const concerns = function (object, state) {
    const parts = object.split('/');
    const namespace = parts.length === 3 ? parts[1] : '';
    return state.objects.some(({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace));
};
/**
 * Leaves out what `assume:` takes not to change access. An object that the change edits is not left out: somebody
 * vouched for what stood before, and nobody for what it becomes.
 */
const withoutAssumed = function (before, after, entries, today) {
    const inForce = new Map(entries.filter((entry) => isInForce(entry, today)).map((entry) => [entry.object, entry]));
    const named = (state) => new Map(inForce.size === 0
        ? []
        : state.objects
            .filter(({ key }) => isAssumable(key) && inForce.has(configuredName(key)))
            .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const [old, now] = [named(before), named(after)];
    const objects = [];
    const uncovered = [];
    for (const [text, object] of new Map([...old, ...now])) {
        const [then, next] = [old.get(text), now.get(text)];
        const edited = then !== undefined && next !== undefined && (0,digest/* objectDigest */.A2)(then) !== (0,digest/* objectDigest */.A2)(next);
        const title = (0,ports_object/* keyTitle */.Gv)(object.key);
        if (edited)
            uncovered.push(`${title} is assumed as it was, and this change edits it`);
        else
            objects.push({ key: object.key, object: title, reason: inForce.get(configuredName(object.key))?.reason ?? '' });
    }
    const gone = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const without = (state) => gone.size === 0 ? state : { ...state, objects: state.objects.filter(({ key }) => !gone.has((0,ports_object/* keyText */.Pu)(key))) };
    return { before: without(before), after: without(after), objects, uncovered };
};
const isAssumable = function ({ group, kind }) { return (group === 'networking.istio.io' && kind === 'EnvoyFilter') ||
    (group === 'extensions.istio.io' && kind === 'WasmPlugin') };
/** Those without which the verdict would be another: they stand in the way of a comparison that knows of them. */
const leanedOn = function (assumed, knowing) {
    const texts = [...knowing.reasons, ...knowing.destinations.flatMap(({ reasons }) => reasons)].map(({ text }) => text);
    return assumed.objects
        .filter(({ object }) => texts.some((text) => text.startsWith(`${object} `)))
        .map(({ object, reason }) => ({ object, reason }));
};

// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
;// CONCATENATED MODULE: ./src/plan/compare-files.ts






/** States of files, of which no cluster says more than the one that is given. */
const statesOfFiles = function ({ before, after, incomplete = [] }, world) { return (0,state/* composeStates */.F)(world, before, after, { kinds: kinds/* readKinds */.eA, incomplete }) };
/** Objects of files; what was read of each kind is as `read` says, where these are not all that was read. */
const compareFiles = function (sides, overrides, { read = sides, world } = {}) {
    const states = statesOfFiles(sides, world);
    const { reads } = read === sides ? states.before : statesOfFiles(read).before;
    const before = { ...states.before, reads };
    const after = { ...states.after, reads };
    return compareStates(before, after, overrides);
};
const compareStates = function (before, after, overrides) { return ({
    access: (0,difference/* compareMeshes */.PP)((0,resolve/* resolveMesh */.w)(before, overrides), (0,resolve/* resolveMesh */.w)(after, overrides), { evaluate: evaluate/* evaluate */._ }),
    permissions: (0,compare_permissions/* comparePermissions */.a)(before, after),
}) };
const numbers = new WeakMap();
let lastNumber = 0;
const numberOf = function (object) {
    const known = numbers.get(object) ?? (lastNumber += 1);
    numbers.set(object, known);
    return known;
};
const mostKnown = 1000;
const known = new Map();
/**
 * The same, once for the same objects: sets of files that hold one change are compared beside each other, two of them for the plan of
 * each, and one by itself for the plans of all others.
 */
const compareFilesOnce = function (sides, overrides, world) {
    const { before, after } = statesOfFiles(sides, world);
    const objects = [before, after].map((state) => state.objects.map(numberOf).join(','));
    const key = JSON.stringify([...objects, before.reads, overrides]);
    const found = known.get(key) ?? compareStates(before, after, overrides);
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
        if (known.size <= mostKnown)
            break;
        known.delete(oldest);
    }
    return found;
};

;// CONCATENATED MODULE: ./src/plan/told-gains.ts
/** Whether a place is one that another stands for: labels that a selector could match stand for all workloads with them. */
const standsFor = function (wide, one) { return (wide.namespace === one.namespace || areLabelsAlone(wide, one)) &&
    (wide.port === 0 || wide.port === one.port) &&
    Object.entries(wide.labels).every(([name, value]) => one.labels[name] === value) };
/**
 * A policy of the root namespace is told once for each namespace that somebody names. Labels alone, of which neither of both
 * has a workload, are the same place in a namespace that only the other unit names.
 */
const areLabelsAlone = function (wide, one) { return wide.unmet !== undefined && one.unmet !== undefined };
/** Parts of what a row says hold together: with more of them it says less. */
const isWithin = function (one, wide) { return wide === 'any request' || one === wide || one.startsWith(`${wide} \u00b7 `) };
const isOfWhere = function (one, wide) { return wide === '' || one === wide };
/** Ports that a narrower row takes out by number are all that it has less. */
const isOfPorts = function (one, wide, { port, otherThan = [] }) {
    if (one.otherPorts === undefined)
        return true;
    const without = port === 0 ? otherThan : wide.otherPorts?.except;
    return without?.every((number) => one.otherPorts?.except.includes(number)) ?? false;
};
/** The same callers less those without an identity, by the words of rows: the exceptions of both are the same. */
const isFewer = function (who, wide) { return wide === 'anyone' ||
    who === wide ||
    (wide.startsWith('anyone except ') && who === wide.replace('anyone', 'any mTLS identity')) };
/** Every gain of it is a row somewhere, or a part of one that holds for more callers: a stricter mode beside it takes some away. */
const isTold = function (one, told) {
    const rows = told
        .filter((diff) => standsFor(diff, one))
        .flatMap((diff) => diff.gained.map((wide) => ({ diff, wide })));
    const holdsFor = (row) => rows.some(({ diff, wide }) => isFewer(row.who, wide.who) &&
        isWithin(row.what, wide.what) &&
        isOfWhere(row.where, wide.where) &&
        isOfPorts(row, wide, diff));
    return one.gained.every(holdsFor);
};
/** Permissions that no plan tells are unknowns: they are there only under a condition. */
const rowsNotTold = function (found, known, condition) {
    const text = ({ kind, subject, scope, rule }) => JSON.stringify([kind, subject, scope, rule]);
    const told = new Set(known.flatMap(({ permissions }) => permissions.map(text)));
    return found.permissions
        .filter((row) => row.kind !== 'lost' && !told.has(text(row)))
        .map((row) => ({ ...row, kind: 'unknown', rule: `${row.rule}, ${condition}` }));
};
const uniqueRows = function (rows) { return [
    ...new Map(rows.map((row) => [JSON.stringify([row.subject, row.scope, row.rule]), row])).values(),
] };
/** Where an object stands, after its title. */
const placeText = function (where) { return where?.kind === 'file' ? ` (${where.path}:${where.line})` : '' };

;// CONCATENATED MODULE: ./src/plan/judge-beside.ts







/**
 * Compares a unit once more with each other unit that may stand in the same cluster. Whoever gains only beside the other one
 * makes the verdict no proof; a gain that the other one takes away stays one, with a line. What is lost may differ, since
 * nobody has more for it.
 */
const judgeBeside = function (sides, alone, overrides, 
/** The cluster around both, where it was read: what it holds of the other one it says itself, but for what changes. */
world) {
    const { beside = [] } = sides;
    const found = beside
        .filter(({ before, after }) => world === undefined || before !== after)
        .map((other) => judgeOne(sides, other, { alone, overrides, world }));
    return {
        reasons: foldReasons(sides, found.flatMap(({ open }) => open)),
        notes: found.flatMap(({ notes }) => notes),
        permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
    };
};
const judgeOne = function (sides, other, { alone, overrides, world }) {
    const both = {
        before: withOthers(sides.before, other.before),
        after: withOthers(sides.after, other.after),
        incomplete: [...(sides.incomplete ?? []), ...other.incomplete],
    };
    // What the other unit's own change does is told by its own plan.
    const changes = other.before !== other.after;
    // Nobody asks again for what stands beside an unchanged one.
    const compared = changes ? compareFilesOnce(both, overrides, world) : compareFiles(both, overrides, { world });
    const destinations = (0,difference/* withoutGone */.kb)(compared.access.destinations, sides.gone);
    const together = { ...compared, access: { ...compared.access, destinations } };
    const own = changes ? compareFilesOnce(other, overrides, world) : undefined;
    const known = own === undefined ? [alone] : [alone, own];
    return {
        open: openBeside(other, together.access, known),
        notes: notesOf(other, together.access, alone.access),
        permissions: rowsNotTold(together, known, `where ${other.title} is applied to the same cluster`),
    };
};
/** Where both describe an object, the unit's own word counts. */
const withOthers = function (own, others) {
    const keys = new Set(own.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [...own, ...others.filter(({ key }) => !keys.has((0,ports_object/* keyText */.Pu)(key)))];
};
const openBeside = function (other, together, known) {
    const told = known.flatMap(({ access }) => access.destinations);
    const more = together.destinations.find((one) => one.gained.length > 0 && !isTold(one, told));
    if (more !== undefined)
        return [
            { other, place: more, what: `${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}` },
        ];
    const codes = new Set(known.flatMap(({ access }) => reasonTexts(access)));
    const doubt = together.reasons.find(({ code, text }) => !codes.has(`${code} ${text}`));
    if (doubt === undefined)
        return [];
    return [{ other, place: undefined, what: `it is not known (${doubt.code}): ${doubt.text}` }];
};
/** What is open alike beside several units is told once, by the first of them and with the names of the others. */
const foldReasons = function (sides, open) { return [...(0,group_by/* groupBy */.$)(open, ({ other, what }) => JSON.stringify([what, remedyOf(other), other.releasedIn ?? '']))].flatMap(([, alike]) => {
    const [first, ...others] = alike;
    return first === undefined
        ? []
        : [
            reasonOf(sides, first, 
            // What one makes of it alone, several together make of it too.
            others.map(({ other }) => other.title).filter((title) => !title.endsWith(' together'))),
        ];
}) };
/**
 * An object that the unit brings, and of which the other one holds another state: applied to one cluster, it takes its place. Where
 * somebody gains at a place, a workload of another name is none that a reader has to look at.
 */
const replacedBy = function ({ before, after }, other, place) {
    const stood = new Set(before.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const comes = new Map(after.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return other.before.find((object) => {
        const own = stood.has((0,ports_object/* keyText */.Pu)(object.key)) ? undefined : comes.get((0,ports_object/* keyText */.Pu)(object.key));
        return own !== undefined && (0,digest/* objectDigest */.A2)(own) !== (0,digest/* objectDigest */.A2)(object) && isAbout(object, place);
    });
};
const isAbout = function ({ key }, place) { return place === undefined ||
    decidesItself(key) ||
    place.title.split(' ').includes(key.name) ||
    place.workload?.endsWith(`/${key.name}`) === true ||
    Object.values(place.labels).includes(key.name) };
const decidesItself = function ({ group }) { return /(?:^|\.)(?:istio|k8s)\.io$/.test(group) };
const notesOf = function (other, together, alone) {
    const less = alone.destinations.find((one) => one.gained.length > 0 && !isKept(one, together.destinations));
    if (less === undefined)
        return [];
    const object = decidingObject(other, less);
    const holds = object === undefined ? '' : ` with ${(0,ports_object/* keyTitle */.Gv)(object.key)}${placeText(object.source)}`;
    return [`${less.title}: nobody gains there if ${other.title}${holds} is applied to the same cluster`];
};
const reasonTexts = function ({ reasons }) { return reasons.map(({ code, text }) => `${code} ${text}`) };
const isKept = function (one, together) { return together.some((other) => (other.gained.length > 0 || other.reasons.length > 0) &&
    other.namespace === one.namespace &&
    (standsFor(one, other) || standsFor(other, one))) };
const reasonOf = function (sides, { other, place, what }, others) {
    const replaced = replacedBy(sides, other, place);
    const object = replaced ?? decidingObject(other, place);
    const where = object?.source;
    const state = replaced === undefined ? '' : 'another state of ';
    const holds = object === undefined ? '' : ` holds ${state}${(0,ports_object/* keyTitle */.Gv)(object.key)}${placeText(where)} and`;
    const { releasedIn, saidBy } = other;
    const unsaid = saidBy === undefined ? 'nothing says the namespace, may be released' : 'objects name no namespace, may be applied';
    const by = saidBy === undefined ? '' : `, where ${saidBy} applies files`;
    const release = releasedIn === undefined ? '' : `, of which ${unsaid} in ${releasedIn}${by}: it`;
    return {
        code: 'UNIT_BESIDE',
        text: `${other.title}${release}${holds} may be applied to the same cluster, and ${replaced === undefined ? 'beside it' : 'where this one takes its place'} ${what}.${alikeText(others)} ${remedyOf(other)}, or give the rendered cluster as before and after.`,
        ...(where === undefined ? {} : { where }),
    };
};
const mostNamed = 3;
const alikeText = function (others) { return others.length === 0 ? '' : ` So it is beside ${(0,list_names/* listNames */.Z)(others, mostNamed)}.` };
const remedyOf = function ({ releasedIn, isEnvironment }) {
    if (isEnvironment === true)
        return 'Say in meshgate.yaml with `cluster` where each environment is applied';
    return releasedIn === undefined
        ? 'Say in meshgate.yaml what is applied together'
        : 'Say its namespace with --namespace, or in environments.<name>.unit of meshgate.yaml what is applied together';
};
/** The object of the other unit that a reader looks at first: a policy of the place, else of the whole mesh, else a route, else any. */
const decidingObject = function ({ before, after }, place) {
    const objects = [...after, ...before];
    const policies = objects.filter(({ key }) => key.group === 'security.istio.io');
    const route = objects.find(({ key }) => /^(?:VirtualService|\w+Route)$/.test(key.kind) && decidesItself(key));
    return policies.find(({ key }) => key.namespace === place?.namespace) ?? policies[0] ?? route ?? objects[0];
};

// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/mesh/coverage/kept-out.ts
var kept_out = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/mesh/resolve/installed-mesh-config.ts
var installed_mesh_config = __webpack_require__(91891);
// EXTERNAL MODULE: ./src/mesh/validate/validate-object.ts + 5 modules
var validate_object = __webpack_require__(72802);
;// CONCATENATED MODULE: ./src/plan/doubtful-metadata.ts


/** Where every object has an identity, the files are what an API server answered, and nobody applies them. */
const isDump = function (side) { return side.length > 0 && side.every(({ content }) => (0,fields/* textAt */.$6)(content, 'metadata', 'uid') !== '') };
/** Kubernetes API reference: OwnerReference, of which every field is needed. */
const ownerFields = ['apiVersion', 'kind', 'name', 'uid'];
const refused = function (why) { return ({ why, fate: 'refused' }) };
const doubtOfOwner = function (object, side) {
    for (const owner of (0,fields/* objectsAt */.yR)(object.content, 'metadata', 'ownerReferences')) {
        const missing = ownerFields.find((name) => (0,fields/* textAt */.$6)(owner, name) === '');
        if (missing !== undefined)
            return refused(`the API server refuses it: an owner in metadata.ownerReferences has no ${missing}`);
        const [group, kind, name] = [(0,interest/* groupOf */.F8)((0,fields/* textAt */.$6)(owner, 'apiVersion')), (0,fields/* textAt */.$6)(owner, 'kind'), (0,fields/* textAt */.$6)(owner, 'name')];
        const isThere = side.some(({ key }) => key.group === group &&
            key.kind === kind &&
            key.name === name &&
            (key.namespace === '' || key.namespace === object.key.namespace));
        if (!isThere)
            return {
                why: `the garbage collector takes it where its owner is not there: no file has the ${kind} ${name} that metadata.ownerReferences names`,
                fate: 'collected',
            };
    }
    return undefined;
};
/**
 * Why an object of a file may not be in the cluster for what its metadata says: what the API server writes there itself names another
 * object of the same name, or one that is no longer so; and an owner that is not there takes it along (Kubernetes: garbage collection).
 */
const doubtOfMetadata = function (object, side) {
    if (object.source.kind !== 'file' || isDump(side))
        return undefined;
    const metadata = (0,fields/* objectAt */.lJ)(object.content, 'metadata');
    for (const name of ['resourceVersion', 'uid'])
        if ((0,fields/* textAt */.$6)(metadata, name) !== '')
            return refused(`the API server may refuse it: metadata.${name} is of an object as a cluster had it`);
    // Kubernetes: server-side apply takes no managedFields ("must be nil"); kubectl's own apply and create leave them out.
    if (object.saysManagers === true)
        return refused('server-side apply refuses it, as Flux, Helm 4 and `kubectl apply --server-side` send it: metadata.managedFields is of an object as a cluster had it');
    return doubtOfOwner(object, side);
};

;// CONCATENATED MODULE: ./src/plan/doubtful-objects.ts








/** Groups and kinds of which an object that is not there can make a difference between two others. */
const deciding = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'telemetry.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
    '/Namespace',
    '/Service',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
]);
const isDeciding = function (object) {
    const { group, kind, name } = object.key;
    return (deciding.has(group) ||
        deciding.has(`${group}/${kind}`) ||
        (0,interest/* isMeshConfig */.Sl)(group, kind, name) ||
        (0,installed_mesh_config/* installedMeshConfig */._9)(object) !== undefined ||
        (0,control_plane/* isControlPlane */.gx)(object));
};
/** Why an object of the files may not be in the cluster, or be enforced there. */
const doubtOf = function (object, side, istio) {
    const mark = (0,kept_out/* markOf */.Fg)(object.annotations) ?? (0,kept_out/* markOf */.Fg)(object.labels);
    if (mark !== undefined)
        return { object, why: `by ${mark} a tool may leave it out of the cluster` };
    // I pkg/config/labels: an istiod of another revision does not read the object.
    const revision = object.key.group.endsWith('istio.io') ? object.labels['istio.io/rev'] : undefined;
    if (revision !== undefined)
        return { object, why: 'istiod of another revision than its label istio.io/rev leaves it out', revision };
    const doubt = doubtOfMetadata(object, side);
    if (doubt !== undefined)
        return { object, why: doubt.why };
    const refused = refusalOf(object, istio);
    return refused === undefined ? undefined : { object, why: `the API server may have refused it: ${refused}` };
};
/** What the API server, or istiod for it, says of an object that it refuses. */
const refusalOf = function (object, istio) { return (0,validate_object/* validateObject */.Q5)(object, istio).find(({ severity }) => severity === 'error')?.message };
const refusedChanges = function (sides, istio) {
    const byKey = (side) => new Map(side.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const [olds, nows] = [byKey(sides.before), byKey(sides.after)];
    const isSame = ({ key }) => {
        const [old, now] = [olds.get((0,ports_object/* keyText */.Pu)(key)), nows.get((0,ports_object/* keyText */.Pu)(key))];
        return old !== undefined && now !== undefined && (0,json/* isSameJson */.TL)(old.content, now.content);
    };
    const refusedOf = (side) => side.flatMap((object) => {
        if (!isDeciding(object) || isSame(object))
            return [];
        const refusal = object.key.group === 'security.istio.io' ? refusalOf(object, istio) : undefined;
        if (refusal !== undefined)
            return [{ object, why: `the API server refuses it: ${refusal}`, fate: 'refused' }];
        const doubt = doubtOfMetadata(object, side);
        return doubt === undefined ? [] : [{ object, ...doubt }];
    });
    const [before, after] = [refusedOf(sides.before), refusedOf(sides.after)];
    const refused = [...after, ...before];
    if (refused.length === 0)
        return undefined;
    const out = new Set(refused.map(({ object }) => object));
    const standing = sides.before.filter((object) => !out.has(object));
    const keeps = new Set(after.flatMap(({ object, fate }) => (fate === 'refused' ? [(0,ports_object/* keyText */.Pu)(object.key)] : [])));
    const kept = standing.filter(({ key }) => keeps.has((0,ports_object/* keyText */.Pu)(key)));
    return {
        sides: { ...sides, before: standing, after: [...sides.after.filter((object) => !out.has(object)), ...kept] },
        refused,
    };
};
/** Objects that both sides have alike, and that may not be in the cluster, of those that can make a difference. */
const doubtfulObjects = function (sides, istio) {
    const [olds, nows] = [sides.before, sides.after].map((side) => side.filter(isDeciding));
    const later = new Map(nows?.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return (olds ?? []).flatMap((object) => {
        const after = later.get((0,ports_object/* keyText */.Pu)(object.key));
        if (after === undefined || !(0,json/* isSameJson */.TL)(object.content, after.content))
            return [];
        const doubt = doubtOf(after, sides.after, istio);
        return doubt === undefined ? [] : [doubt];
    });
};

// EXTERNAL MODULE: ./src/mesh/binds-account.ts
var binds_account = __webpack_require__(9867);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/rbac/account-changes.ts
var account_changes = __webpack_require__(75787);
;// CONCATENATED MODULE: ./src/plan/doubtful-sets.ts






/** Comparisons before not every set of such objects is asked for. */
const mostCompared = 64;
/** Units of which every set is asked for. */
const mostUnits = Math.log2(mostCompared);
const isPolicy = function ({ object: { key } }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
const isPermission = function ({ object }) { return isGrant(object) };
/** Small sets first: they are the ones to tell. */
const bySize = function (left, right) { return left.length - right.length };
const pairsOf = function (list) { return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other])) };
/** Every set of these units, the small ones first; of many more than are asked for those of up to two alone. */
const unitSets = function (units) { return units.length > mostUnits
    ? [[], ...units, ...units.flatMap((one, at) => units.slice(at + 1).map((other) => [...one, ...other]))]
    : units.reduce((sets, unit) => [...sets, ...sets.map((set) => [...set, ...unit])], [[]]) };
const few = function (list, pairs) { return [
    [],
    ...list.map((one) => [one]),
    ...(pairs ? pairsOf(list) : []),
] };
/** Sets of the doubtful objects that are there, by the theorem of `judgeKeptOut`, but for all of them. */
const setsOf = function (doubtful, sides) {
    const policies = doubtful.filter(isPolicy);
    const grants = doubtful.filter(isPermission);
    const others = doubtful.filter((one) => !isPolicy(one) && !isPermission(one));
    const alone = others.filter(({ revision }) => revision === undefined).map((one) => [one]);
    const revisions = [
        ...(0,group_by/* groupBy */.$)(others.filter((one) => one.revision !== undefined), (one) => one.revision).values(),
    ];
    const chosen = few(policies, !changesPoliciesAlone(sides));
    const units = [...alone, ...revisions];
    const requests = unitSets(units)
        .flatMap((set) => chosen.map((some) => [...set, ...some]))
        .sort(bySize);
    const { sets: permissions, isWhole: areGrantsWhole } = grantSets(grants, sides);
    // Requests do not depend on permissions, nor these on them: both are asked at once.
    const sets = Array.from({ length: Math.max(requests.length, permissions.length) }, (_, at) => [
        ...(requests[at] ?? []),
        ...(permissions[at] ?? []),
    ]).filter((set) => set.length < doubtful.length);
    const isWhole = sets.length <= mostCompared && units.length <= mostUnits && areGrantsWhole;
    return { sets: sets.slice(0, mostCompared), isWhole };
};
/**
 * Of RBAC what a permission is given by together: a binding and its role, of which one changed, or the account of some pods.
 * Where roles are made of others in the files, any of them.
 */
const grantSets = function (grants, sides) {
    const states = [sides.before, sides.after].map((objects) => ({ objects, reads: [] }));
    const [before, after] = states;
    if (grants.length === 0 || before === undefined || after === undefined)
        return { sets: [[]], isWhole: true };
    if ([...sides.before, ...sides.after].some(aggregates)) {
        const wholes = grants.filter(({ object }) => aggregates(object)).map((one) => [one]);
        const parts = few(grants.filter(({ object }) => !aggregates(object)), true);
        const sets = unitSets(wholes).flatMap((set) => parts.map((some) => [...set, ...some]));
        return { sets: [...sets].sort(bySize), isWhole: wholes.length <= mostUnits };
    }
    const changed = (0,changed_objects/* everyChange */.iM)(before, after).flatMap((change) => change.after ?? []);
    const roles = new Set(changed.filter(isGrant).map(roleOf));
    const accounts = (0,account_changes/* accountChanges */.N)(before, after).flatMap(({ to }) => to ?? []);
    const isGiven = ({ object }) => isBinding(object) && (roles.has(roleOf(object)) || accounts.some((account) => mayName(object, account)));
    const bindings = grants.filter(isGiven);
    const given = new Set([
        ...roles,
        ...[...sides.after]
            .filter((one) => isBinding(one) && accounts.some((account) => mayName(one, account)))
            .map(roleOf),
    ]);
    const named = grants.filter(({ object }) => !isBinding(object) && given.has(roleOf(object)));
    const pairs = bindings.flatMap((binding) => named.filter((role) => roleOf(role.object) === roleOf(binding.object)).map((role) => [binding, role]));
    return { sets: [...few([...bindings, ...named], false), ...pairs], isWhole: true };
};
const isGrant = function ({ key }) { return key.group === 'rbac.authorization.k8s.io' };
const isBinding = function (object) { return isGrant(object) && binds_account/* bindingKinds */.dY.some((kind) => kind === object.key.kind) };
/** The role itself, or the one that a binding gives. */
const roleOf = function (object) {
    const { kind, namespace, name } = object.key;
    if (!isBinding(object))
        return JSON.stringify([kind, namespace, name]);
    const role = (0,fields/* textAt */.$6)(object.content, 'roleRef', 'kind');
    return JSON.stringify([role, role === 'ClusterRole' ? '' : namespace, (0,fields/* textAt */.$6)(object.content, 'roleRef', 'name')]);
};
/** Whether a binding gives its role to an account, by its name or by a group that it may be in. */
const mayName = function ({ content }, account) { return (0,fields/* objectsAt */.yR)(content, 'subjects').some((subject) => (0,fields/* textAt */.$6)(subject, 'kind') !== 'ServiceAccount' || account.endsWith(`/${(0,fields/* textAt */.$6)(subject, 'name')}`)) };
const aggregates = function ({ key, content }) { return key.group === 'rbac.authorization.k8s.io' &&
    key.kind === 'ClusterRole' &&
    (0,fields/* member */.Dc)(content, 'aggregationRule') !== undefined };
/** Whether policies meet the same requests before and after: what they are attached to, and what leads there, stays. */
const changesPoliciesAlone = function ({ before, after }) { return (0,changed_objects/* everyChange */.iM)({ objects: before, reads: [] }, { objects: after, reads: [] })
    .flatMap((change) => [change.before, change.after])
    .every((object) => object === undefined ||
    (object.key.group === 'security.istio.io' &&
        object.key.kind === 'AuthorizationPolicy' &&
        (0,attachment/* targetOf */.$r)(object).refs.length === 0)) };

;// CONCATENATED MODULE: ./src/plan/judge-kept-out.ts








/**
 * Compares the files once more without what stands on both sides and may not be applied, for every set of it that can make a
 * difference. A DENY that goes is no loss of protection where another one says the same, and is one where that other one never
 * was in the cluster. Whoever gains only then makes the verdict no proof.
 *
 * Theorem. Let some set T of the doubtful objects be there, of them N what is neither an AuthorizationPolicy nor RBAC. A request
 * that gains, gains as well
 * - with N and none, one or two of the AuthorizationPolicies in T. After the change none of their DENYs matches it, so that each
 *   may go, and of their ALLOWs one that matches is enough; without one that matches, what let it in still does while fewer of
 *   them are there. Before the change one policy is enough to refuse it: a DENY that matches, or an ALLOW that does not, which
 *   does that there is an ALLOW at all. CUSTOM policies answer alike on both sides.
 * - with N and none or one of them, where nothing but AuthorizationPolicies changes: what matches before does after. The DENY of
 *   the two then goes as it would refuse after the change too; and of an ALLOW that matches, the other one is not needed, since
 *   who is let in by one was refused by something else.
 * A permission that comes, comes with those RBAC objects in T alone by which it is given, since all of them only ever add: a binding
 * and its role, one of which changed where no pods took the account. Where roles are made of others, these belong to it, in the
 * form of any of the ClusterRoles that aggregate, and up to two more.
 * So nothing is left but N, of which every set is asked for; what istiod of one revision reads is there together.
 */
const judgeKeptOut = function (sides, known, { istio, overrides }) {
    const refused = judgeRefused(sides, known, { istio, overrides });
    const doubtful = doubtfulObjects(sides, istio);
    if (doubtful.length === 0)
        return { reasons: refused, permissions: [] };
    const { sets, isWhole } = setsOf(doubtful, sides);
    const found = sets.map((kept) => judgeWith(sides, known, { kept, doubtful, overrides }));
    // Who gains is told before what is not known.
    const reason = found.find(({ gain }) => gain !== undefined)?.gain ??
        found.find(({ doubt }) => doubt !== undefined)?.doubt ??
        (isWhole || !decides(sides, overrides) ? undefined : tooMany(doubtful));
    return {
        reasons: reason === undefined ? refused : [...refused, reason],
        permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
    };
};
/**
 * The files once more with what the cluster has where objects that change are refused. A DENY that moves into such an object is gone,
 * though the files show it.
 */
const judgeRefused = function (sides, known, { istio, overrides }) {
    const found = refusedChanges(sides, istio);
    if (found === undefined)
        return [];
    const { access } = compareFiles(found.sides, overrides, { read: sides });
    const what = gainOrDoubt(access, known);
    const one = found.refused.find(({ object }) => object.key.namespace === what?.namespace) ?? found.refused[0];
    if (one === undefined || what === undefined)
        return [];
    const { object, why, fate } = one;
    const has = fate === 'refused' ? 'The cluster keeps what it has of it, or nothing' : 'The cluster then has nothing of it';
    return [
        {
            code: 'KEPT_OUT',
            text: `${(0,ports_object/* keyTitle */.Gv)(object.key)}${placeText(object.source)} changes, and ${why}. ${has}, and then ${what.text}. Correct the field, or compare with the cluster.`,
            where: object.source,
        },
    ];
};
/** What a comparison tells that the first one does not. */
const gainOrDoubt = function (access, known) {
    const told = new Set(known.access.reasons.map(reasonText));
    const more = access.destinations.find((one) => one.gained.length > 0 && !isTold(one, known.access.destinations));
    if (more !== undefined)
        return {
            kind: 'gain',
            text: `${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}`,
            namespace: more.namespace,
        };
    const doubt = access.reasons.find((one) => !told.has(reasonText(one)));
    return doubt === undefined ? undefined : { kind: 'doubt', text: `it is not known (${doubt.code}): ${doubt.text}` };
};
/** Whether anything changes that is not known to decide nothing. */
const decides = function (sides, overrides) {
    const { before, after } = statesOfFiles(sides);
    return (0,changed_objects/* everyChange */.iM)(before, after).some((change) => (0,judge_change/* judgeChange */.s)(change, [before, after], overrides.rootNamespace).some(({ judgement }) => judgement.cover !== 'neutral'));
};
const judgeWith = function (sides, known, { kept, doubtful, overrides }) {
    const out = doubtful.filter((one) => !kept.includes(one));
    const keys = new Set(out.map(({ object }) => (0,ports_object/* keyText */.Pu)(object.key)));
    const isIn = ({ key }) => !keys.has((0,ports_object/* keyText */.Pu)(key));
    const without = compareFiles({ ...sides, before: sides.before.filter(isIn), after: sides.after.filter(isIn) }, overrides, { read: sides });
    const what = gainOrDoubt(without.access, known);
    // The policy of the place is what a reader looks at first.
    const shown = out.find(({ object }) => object.key.namespace === what?.namespace) ?? out[0];
    if (shown === undefined)
        return { permissions: [] };
    const title = `${(0,ports_object/* keyTitle */.Gv)(shown.object.key)}${placeText(shown.object.source)}`;
    const beside = kept.filter((one) => !isPermission(one)).map(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key));
    const and = beside.length === 0 ? '' : ` and with ${(0,list_names/* listNames */.Z)(beside, judge_kept_out_mostNamed)}`;
    const reason = (what) => ({
        code: 'KEPT_OUT',
        text: `${title} stands in the files before and after, and ${shown.why}. Without it${and} ${what}. ${remedy}`,
        where: shown.object.source,
    });
    return {
        permissions: rowsNotTold(without, [known], `where ${title} is not in the cluster`),
        ...(what === undefined ? {} : { [what.kind]: reason(what.text) }),
    };
};
const judge_kept_out_mostNamed = 3;
const remedy = 'Take the object out of the files, or let it be applied first, or compare with the cluster.';
const reasonText = function ({ code, text }) { return `${code} ${text}` };
const tooMany = function (doubtful) {
    const names = doubtful.map(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key));
    return {
        code: 'KEPT_OUT',
        text: `${String(doubtful.length)} objects stand in the files before and after, and may not be in the cluster, which are too many to compare every set of them: ${(0,list_names/* listNames */.Z)(names, judge_kept_out_mostNamed)}. Take them out of the files, or let them be applied first, or compare with the cluster.`,
        ...(doubtful[0] === undefined ? {} : { where: doubtful[0].object.source }),
    };
};

// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
;// CONCATENATED MODULE: ./src/plan/judge-otherwise.ts




/** Compares the other sides that the files do not exclude. Whoever gains only there makes the verdict no proof. */
const judgeOtherwise = function ({ otherwise = [] }, known, overrides) {
    const found = otherwise
        .filter(({ released }) => released === undefined)
        .map((state) => judge_otherwise_judgeOne(state, known, overrides));
    found.push(...firstRelease(otherwise, known, overrides));
    return {
        reasons: found.flatMap(({ reasons }) => reasons.slice(0, 1)),
        permissions: uniqueRows(found.flatMap(({ permissions }) => permissions)),
    };
};
/** One namespace in which a chart may be released and somebody gains is enough: its name tells the others. */
const firstRelease = function (states, known, overrides) {
    for (const state of states) {
        const told = state.released === undefined ? nothingTold : judge_otherwise_judgeOne(state, known, overrides);
        if (told.reasons.length + told.permissions.length > 0)
            return [told];
    }
    return [];
};
const nothingTold = { reasons: [], permissions: [] };
const judge_otherwise_judgeOne = function (state, known, overrides) {
    const { why, where, sides, released } = state;
    const alone = compareFiles(sides, overrides);
    const beside = judgeBeside(sides, alone, overrides);
    const told = released === undefined ? [known] : [known, movedTo(known, released)];
    const { code, remedy, condition } = causeOf(state);
    const reason = (what) => ({ code, text: `${why} ${what}`, where });
    const places = told.flatMap(({ access }) => access.destinations);
    const more = alone.access.destinations.find((one) => one.gained.length > 0 && !isTold(one, places));
    const codes = new Set(told.flatMap(({ access }) => access.reasons.map((one) => `${one.code} ${one.text}`)));
    return {
        reasons: [
            ...(more === undefined
                ? []
                : [reason(`Then ${more.title}: ${more.gained[0]?.who ?? ''} gains ${more.gained[0]?.what ?? ''}. ${remedy}`)]),
            ...alone.access.reasons
                .filter((one) => !codes.has(`${one.code} ${one.text}`))
                .map((one) => reason(`Then it is not known (${one.code}): ${one.text}`)),
            ...(released === undefined ? [] : (sides.unproven ?? [])).map(({ text }) => reason(`Then it is not known: ${text}`)),
            ...beside.reasons.map(({ text }) => reason(`Then ${text}`)),
        ],
        permissions: [...rowsNotTold(alone, told, condition), ...beside.permissions],
    };
};
/** What makes the other state, and what settles it. */
const causeOf = function ({ released, environment, cause }) {
    if (cause !== undefined)
        return cause;
    if (environment !== undefined)
        return {
            code: 'UNIT_BESIDE',
            remedy: 'Say in meshgate.yaml with `cluster` where each environment is applied.',
            condition: `where the files of environment ${environment} are applied last`,
        };
    if (released !== undefined)
        return {
            code: 'UNIT_BESIDE',
            remedy: 'Say in environments.<name>.unit of meshgate.yaml what is applied together, or give the rendered cluster as before and after.',
            condition: `where the chart is released in ${released.to}`,
        };
    return {
        code: 'KEPT_OUT',
        remedy: 'Let check read the cluster, or a snapshot of it: it says what is there.',
        condition: 'where the object that applies it is the first to do so',
    };
};
/** What a comparison tells of the release, as it would read in another namespace. */
const movedTo = function ({ access, permissions }, { from, to }) {
    const word = new RegExp(`(?<![\\w.-])${(0,quote_pattern/* quotePattern */.z)(from)}(?![\\w.-])`, 'g');
    const moved = (text) => text.replaceAll(word, to);
    const row = (one) => ({
        ...one,
        who: moved(one.who),
        what: moved(one.what),
        where: moved(one.where),
        ...(one.callers === undefined ? {} : { callers: { ...one.callers, known: one.callers.known.map(moved) } }),
    });
    return {
        access: {
            ...access,
            reasons: access.reasons.map((one) => ({ ...one, text: moved(one.text) })),
            destinations: access.destinations.map((one) => ({
                ...one,
                namespace: one.namespace === from ? to : one.namespace,
                gained: one.gained.map(row),
            })),
        },
        permissions: permissions.map((one) => ({
            ...one,
            subject: moved(one.subject),
            scope: moved(one.scope),
            rule: moved(one.rule),
        })),
    };
};

// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/answer.ts
var answer = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
;// CONCATENATED MODULE: ./src/mesh/deciding-mode.ts






/**
 * The PeerAuthentication of the workload's own namespace that has to change for another mode: one more beside it would not
 * count. Undefined where none stands there, so that a new one decides.
 */
const findDecidingMode = function (mesh, { namespace, labels, port }) {
    const { by } = (0,peer_authentication/* resolveMutualTls */.G)((0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'security.istio.io', 'PeerAuthentication'), mesh.settings.rootNamespace, { namespace, labels });
    const own = by.filter(({ key }) => key.namespace === namespace);
    const says = ({ content }, ...path) => !['', 'UNSET'].includes((0,fields/* textAt */.$6)(content, 'spec', ...path));
    // Modes of ports count where the object selects workloads.
    const isSelecting = (object) => Object.keys((0,attachment/* targetOf */.$r)(object).selector).length > 0;
    const atPort = own.find((object) => isSelecting(object) && says(object, 'portLevelMtls', String(port), 'mode'));
    const object = atPort ?? own.find((one) => says(one, 'mtls', 'mode')) ?? own[0];
    if (object === undefined)
        return undefined;
    const field = object === atPort ? `spec.portLevelMtls.${port}.mode` : 'spec.mtls.mode';
    return { object, title: (0,ports_object/* keyTitle */.Gv)(object.key), field };
};
/** The change that makes mutual TLS STRICT there; a further PeerAuthentication beside the one that decides would do nothing. */
const strictAt = function (mesh, destination) {
    const found = findDecidingMode(mesh, destination);
    if (found === undefined)
        return `add to the files: {apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: strict, namespace: ${destination.namespace}}, spec: {mtls: {mode: STRICT}}}`;
    return `set ${found.field} to STRICT in ${JSON.stringify(found.title)} (${(0,answer/* sourceText */.rI)(found.object.source)}), which decides there`;
};

// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/mesh/namespace-labels.ts
var namespace_labels = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/mesh/places-of-mesh.ts
var places_of_mesh = __webpack_require__(37689);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/told-workloads.ts
var told_workloads = __webpack_require__(34095);
// EXTERNAL MODULE: ./src/mesh/traffic/held-by-network.ts
var held_by_network = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/mesh/traffic/service-host.ts
var service_host = __webpack_require__(66067);
// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
;// CONCATENATED MODULE: ./src/mesh/traffic/unseen-hosts.ts







/** The Sidecars of which one counts: those that select the pods, else the namespace's, else the mesh's (A sidecar.proto). */
const sidecarsOf = function (bySpace, { namespace, labels }, root) {
    const selectorOf = ({ content }) => (0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels');
    const own = bySpace.get(namespace) ?? [];
    const isWide = (object) => Object.keys(selectorOf(object)).length === 0;
    const chosen = own.filter((object) => !isWide(object) && (0,selector_index/* selects */.ko)(selectorOf(object), labels));
    if (chosen.length > 0)
        return chosen;
    const wide = own.filter(isWide);
    return wide.length > 0 ? wide : (bySpace.get(root) ?? []).filter(isWide);
};
/** A listener that takes what iptables bring to it. */
const isCaptured = function (egress) { return (0,fields/* textAt */.$6)(egress, 'captureMode') !== 'NONE' && ['', '0.0.0.0', '::'].includes((0,fields/* textAt */.$6)(egress, 'bind')) };
/** Hosts of the listener of a port, else of the one for all other ports; no `egress` shows every host (I sidecar.go). */
const isSeen = function ({ content }, namespace, { service, port }) {
    const egress = (0,fields/* objectsAt */.yR)(content, 'spec', 'egress');
    if (egress.length === 0)
        return true;
    const atPort = egress.filter((one) => (0,fields/* numberAt */.tk)(one, 'port', 'number') === port);
    const listeners = atPort.length > 0 ? atPort : egress.filter((one) => (0,fields/* numberAt */.tk)(one, 'port', 'number') === undefined);
    const host = (0,service_host/* fullNameOf */.E4)(service);
    return listeners.filter(isCaptured).some((one) => (0,fields/* textsAt */.i1)(one, 'hosts').some((text) => {
        const slash = text.indexOf('/');
        const space = text.slice(0, slash);
        const isOf = space === '*' || space === service.namespace || (space === '.' && namespace === service.namespace);
        return slash >= 0 && isOf && (0,host_names/* isWithin */.UO)(host, text.slice(slash + 1).toLowerCase());
    }));
};
const mostNames = 3;
/**
 * Calls to a Service that the caller's Sidecar does not show it: its proxy answers none (REGISTRY_ONLY), or passes them on
 * without the caller's identity.
 */
const unseenHosts = function (mesh, callers) {
    const sidecars = (0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'networking.istio.io', 'Sidecar');
    if (sidecars.length === 0)
        return [];
    const bySpace = (0,group_by/* groupBy */.$)(sidecars, ({ key }) => key.namespace);
    const meetsSidecar = ({ namespace, labels }) => mesh
        .enforcementOf({ namespace, labels, port: 0, protocol: 'AUTO', title: 'workload', known: true })
        .stages.some(({ proxy }) => proxy === 'sidecar');
    return [...callers].flatMap((pods) => sidecarsOf(bySpace, pods, mesh.settings.rootNamespace).flatMap((object) => {
        const unseen = pods.calls.filter((call) => !isSeen(object, pods.namespace, call));
        if (unseen.length === 0 || !meetsSidecar(pods))
            return [];
        const names = unseen.map(({ service, port }) => JSON.stringify(`${service.name}.${service.namespace}:${port}`));
        const text = `Sidecar ${object.key.namespace}/${object.key.name} does not show ${(0,list_names/* listNames */.Z)([...new Set(names)], mostNames)} to ${pods.title}, whose calls then have no identity or go nowhere`;
        return [{ object, text }];
    }));
};

// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
// EXTERNAL MODULE: ./src/mesh/coverage/uncovered.ts + 1 modules
var uncovered = __webpack_require__(40390);
;// CONCATENATED MODULE: ./src/mesh/coverage/values-beside-calls.ts
/** Where values stand: in `IstioOperator`, in Sail's objects, in the injector's ConfigMap. */
const root = /^(?:spec\.(?:values|unvalidatedValues)|data\.(?:values|config)|spec)\./;
const anyOf = function (...names) { return `(?:${names.join('|')})` };
/** And everything below it. */
const below = '(?:[.[].*)?';
const pods = anyOf('affinity', 'autoscale\\w*', 'cpu', 'deploymentLabels', 
// How istiod runs, what it reports, and modes that objects and labels turn on besides.
'env\\.(?:AUTO_RELOAD_PLUGIN_CERTS|CA_TRUSTED_NODE_ACCOUNTS|ENABLE_(?:DEBUG_ON_HTTP|NATIVE_SIDECARS)|GOMAXPROCS|GOMEMLIMIT)', 'env\\.PILOT_(?:DEBOUNCE_\\w+|ENABLE_(?:AMBIENT|CONFIG_DISTRIBUTION_TRACKING|GATEWAY_API\\w*|STATUS)|PUSH_THROTTLE|TRACE_SAMPLING)', 'hub', 'image', 'imagePullPolicy', 'ipFamil(?:ies|yPolicy)', 'memory', 'nodeSelector', 'pod(?:Annotations|Labels|DisruptionBudget)', 'priorityClassName', 'pullPolicy', 'resources', 'rolling\\w+', 'seccompProfile', 'service(?:Account)?Annotations', 'tag', 'tolerations', 'topologySpreadConstraints', 'variant', 'volume(?:Mount)?s');
const proxy = anyOf('componentLogLevel', 'enableCoreDump', 'holdApplicationUntilProxyStarts', 'image', 'lifecycle', 'logLevel', 'outlierLogPath', 'privileged', 'readiness\\w+', 'resources', 'seccompProfile', 'startupProbe', 'statusPort', 'tracer');
/** Of the settings of all proxies: certificates, images, names and limits, and what is asked of istiod alone. */
const global = anyOf('ca(?:Address|Name)', 'certSigners', 'configValidation', 'default(?:Node\\w+|Pod\\w+|Resources|Tolerations)', 'enableAnalysis', 'hub', 'imagePull\\w+', 'ipFamilies', 'istiod\\.enableAnalysis', 'istioNamespace', 'jwtPolicy', 'logAsJson', 'logging', 'meshID', 'mountMtlsCerts', 'multiCluster\\.clusterName', 'network(?:Policy)?', 'omitSidecarInjectorConfigMap', 'operatorManageWebhooks', 'pilotCertProvider', 'platform', 'podDNSSearchNamespaces', 'priorityClassName', `proxy\\.${proxy}`, 'proxy_init\\.(?:image|resources)', 'resourceScope', 'sds', 'sts', 'tag', 'tracer', 'trustBundleName', 'variant', 'waypoint');
/** The CNI plugin: where its files are and how it runs. Whose pods it leaves alone is none of it. */
const cni = anyOf(pods, 'ambient', 'chained', 'cni\\w+', 'enabled', 'logLevel', 'logging', 'provider', 'psp_cluster_role', 'repair', 'resourceQuotas');
/** Values of Istio's charts and fields of its installers by which nobody loses a proxy, an identity or a policy. */
const beside = new RegExp(`^${anyOf(`global\\.${global}`, `pilot\\.${anyOf(pods, 'cni', 'configMap', 'configNamespace', 'jwksResolverExtraRootCA', 'keepalive\\w+', 'replicaCount', 'sidecarInjectorWebhookAnnotations', 'taint', 'traceSampling')}`, `${anyOf('cni', 'istio_cni')}\\.${cni}`, `ztunnel\\.${pods}`, 'sidecarInjectorWebhook\\.(?:reinvocationPolicy|rewriteAppHTTPProbe)', 
// Gateways and what they lead on are judged by the review of access.
'gateways', `components\\.${anyOf('ingressGateways', 'egressGateways')}`, `components\\.\\w+\\.${anyOf('enabled', 'hub', 'label', 'name', 'namespace', 'tag')}`, `components\\.(?:base|cni|istiodRemote|pilot|ztunnel)\\.k8s\\.${anyOf(pods, 'hpaSpec', 'replicaCount', 'securityContext', 'service', 'strategy')}`, 'addonComponents', 'base', 'defaultRevision', 'experimental\\.stableValidationPolicy', 'grafana', 'hub', 'installPackagePath', 'kiali', 'namespace', 'ownerName', 'profile', 'prometheus', 'revision(?:Tags)?', 'tag', 'telemetry', 'tracing', 'updateStrategy', 'version')}${below}$`);
/**
 * Whether an installation's value is known to decide neither who gets a proxy nor which connections meet it nor what the
 * proxies enforce (I manifests/charts; operator/pkg/apis). A name that nobody knows may decide it.
 */
const isBesideCalls = function (path) { return beside.test(path.replace(root, '')) };

;// CONCATENATED MODULE: ./src/mesh/coverage/in-the-way.ts
















/**
 * What stands and is not modelled, where calls start, pass or arrive. A comparison proves two states the same although it
 * stands in both; what one of them allows, nobody can say.
 */
const inTheWay = function (mesh, ways) {
    const of = (object, counts) => (0,uncovered/* uncoveredStanding */.Y5)(object, mesh.state, mesh.overrides?.rootNamespace, (field) => says(field) && counts(field)).map(({ text, where }) => ({ object: { key: object.key, source: where }, text }));
    const calling = callingPods(mesh, ways);
    return [
        ...mesh.state.objects
            .filter((object) => isSetting(mesh, object))
            .flatMap((object) => of(object, isOfCalls(mesh, ways, object))),
        ...podsOfCalls(mesh, ways).flatMap((object) => of(object, isOfPods)),
        ...ways.called.flatMap((called) => of(called.object, (field) => isOfService(called, field))),
        ...entriesBeside(mesh, ways),
        ...leavingBeside(calling),
        ...[...unseenHosts(mesh, calling), ...(0,held_by_network/* heldByNetwork */.x)(mesh, calling)].map(({ object: { key, source }, text }) => ({
            object: { key, source },
            text,
        })),
    ];
};
const says = function ({ path, after }) { return !(after === undefined || after === null || after === '') &&
    !(after === false && path.at(-1) !== 'enableAutoMtls') &&
    !(typeof after === 'object' && Object.keys(after).length === 0) };
const in_the_way_installers = new Set([
    'install.istio.io/IstioOperator',
    'sailoperator.io/Istio',
    'sailoperator.io/IstioRevision',
    'sailoperator.io/IstioCNI',
]);
const isSetting = function ({ overrides }, { key }) { return in_the_way_installers.has(`${key.group}/${key.kind}`) ||
    (key.group === '' &&
        key.kind === 'ConfigMap' &&
        key.namespace === (overrides?.rootNamespace ?? 'istio-system') &&
        /^istio(?:-|$)/.test(key.name)) };
/** Settings of a mesh by which neither a caller loses its identity nor a proxy its policies. */
const besideCalls = new Set([
    // Identities of other authorities are told apart by their trust domains (write-rules).
    'caCertificates',
    'certificates',
    'ca',
    // Gateways and what they lead on are judged by the review of access.
    'ingressClass',
    'ingressService',
    'ingressControllerMode',
    'ingressSelector',
    'defaultVirtualServiceExportTo',
    'defaultDestinationRuleExportTo',
    'extensionProviders',
    'gatewayTopology',
    'proxyHeaders',
    'meshId',
]);
/** As the charts have them: injection and interception of everything, by the template of the release, in no namespace of Kubernetes' own. */
const isStock = function (value) { return typeof value === 'string' &&
    (['enabled', '*', 'REDIRECT', 'sidecar', 'cluster.local', 'kube-system'].includes(value) ||
        // What a release before templates had is left in the map to tell old injectors that they are old.
        /^(?:istiod[\w.-]*:\d+$|\{\{ Template_Version_And_Istio_Version_Mismatched)/.test(value)) };
/** The ConfigMaps that hold values; of others of Istio's a CNI plugin's says whose pods it leaves alone. */
const holdsValues = function ({ key }, path) { return key.kind !== 'ConfigMap' ||
    key.name.startsWith('istio-sidecar-injector') ||
    ['meshNetworks', 'EXCLUDE_NAMESPACES'].includes(path[1] ?? '') };
const isOfCalls = function (mesh, ways, object) { return ({ path, after }) => {
    if (isStock(after))
        return false;
    const at = path.findIndex((part) => part === 'meshConfig' || part === 'mesh');
    if (at < 0)
        return path[0] !== 'metadata' && holdsValues(object, path) && !isBesideCalls((0,uncovered/* pathText */.LF)(path));
    const [setting = ''] = path[at + 1] === 'defaultConfig' ? path.slice(at + 2) : path.slice(at + 1);
    if (setting === 'discoverySelectors')
        return !discovers(mesh, ways, object);
    return !besideCalls.has(setting);
} };
/** Whether istiod sees every namespace in which calls start or arrive. */
const discovers = function ({ state }, { namespace, callers, called }, object) {
    if (object.key.kind !== 'ConfigMap')
        return false;
    const selectors = (0,fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(object), 'discoverySelectors');
    const spaces = new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').map((one) => [one.key.name, one.labels]));
    const names = [namespace, ...callers.map((one) => one.namespace), ...called.map((one) => one.object.key.namespace)];
    return [...new Set(names)].every((name) => {
        const labels = { ...spaces.get(name), [namespace_labels/* nameLabel */.OY]: name };
        return selectors.some((selector) => (0,label_selector/* selectsLabels */.B)(selector, labels));
    });
};
/** Kinds whose pods the files describe. A pod of a cluster shows what the injector wrote into it. */
const isDescribed = function ({ key, source }) { return ['', 'apps', 'batch'].includes(key.group) && (key.kind !== 'Pod' || source.kind === 'file') };
const podsOfCalls = function (mesh, { namespace, callers, called }) {
    const every = (space) => ((0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.get(space) ?? []).flatMap((workload) => [workload, ...workload.alike]);
    const behind = called
        .filter(({ object }) => object.key.namespace !== namespace)
        .flatMap(({ object, selector }) => every(object.key.namespace).filter(({ labels }) => (0,selector_index/* selects */.ko)(selector, labels)));
    const calling = [...(0,group_by/* groupBy */.$)(callers, (caller) => caller.namespace)]
        .filter(([space]) => space !== namespace)
        .flatMap(([space, some]) => {
        const accounts = new Set(some.map(({ serviceAccount }) => serviceAccount));
        return every(space).filter(({ podSpec }) => accounts.has((0,workloads/* serviceAccountOf */.gw)(podSpec)));
    });
    return [...new Set([...every(namespace), ...behind, ...calling].map(({ object }) => object))].filter(isDescribed);
};
/** What an agent beside a proxy asks of the application, it serves to everybody; that is compared where it changes. */
const ofAgents = /^(?:ports|(?:liveness|readiness|startup)Probe|lifecycle|prometheus\..*|sidecar\.istio\.io\/rewriteAppHTTPProbers)$/;
const isOfPods = function ({ path }) { return (path[0] !== 'metadata' || path[1] === 'labels' || path[1] === 'annotations') &&
    !path.some((part) => ofAgents.test(part)) };
const exportTo = 'networking.istio.io/exportTo';
/** The Service's ports and selector are read; what its labels and annotations say to proxies is not. */
const isOfService = function ({ object, from }, { path, after }) {
    if (path[0] !== 'metadata')
        return false;
    if (path.at(-1) !== exportTo || typeof after !== 'string')
        return true;
    const known = after.split(',').map((one) => one.trim());
    const isSeen = (space) => known.includes('*') || known.includes(space) || (known.includes('.') && space === object.key.namespace);
    return ![...from].every(isSeen);
};
/** Further endpoints for the host of a called Service, and further ports of the pods behind one. */
const entriesBeside = function (mesh, { namespace, called }) { return (0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'networking.istio.io', 'ServiceEntry').flatMap((object) => {
    const { content, key } = object;
    const labels = (0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels');
    const services = called.map((one) => one.object.key);
    const same = (0,fields/* textsAt */.i1)(content, 'spec', 'hosts').find((host) => (0,service_host/* servicesOfHost */.s6)(host, '', services).some((one) => one.namespace !== ''));
    const selected = ((0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.get(key.namespace) ?? []).find((workload) => Object.keys(labels).length > 0 &&
        (0,selector_index/* selects */.ko)(labels, workload.labels) &&
        (key.namespace === namespace ||
            called.some((one) => one.object.key.namespace === key.namespace && (0,selector_index/* selects */.ko)(one.selector, workload.labels))));
    const how = same !== undefined
        ? `has the host ${JSON.stringify(same)} of a called Service, so that calls may go to its addresses`
        : selected !== undefined
            ? `selects ${JSON.stringify(selected.title)}, whose ports then are of its protocols`
            : undefined;
    return how === undefined ? [] : [{ object: { key, source: object.source }, text: `${(0,ports_object/* keyTitle */.Gv)(key)} ${how}` }];
}) };
const outbound = 'traffic.sidecar.istio.io';
const listed = function (text) { return (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '') };
/** Which annotation of a pod leads calls to these ports past its own proxy, or may (I tools/istio-iptables). */
const pastOwnProxy = function (annotations, ports) {
    const noted = (name) => Object.hasOwn(annotations, `${outbound}/${name}`) ? annotations[`${outbound}/${name}`] : undefined;
    if (listed(noted('excludeOutboundPorts')).some((port) => ports.has(Number(port))))
        return 'excludeOutboundPorts';
    if (listed(noted('excludeOutboundIPRanges')).length > 0)
        return 'excludeOutboundIPRanges';
    const included = noted('includeOutboundIPRanges');
    return included === undefined || included.trim() === '*' ? undefined : 'includeOutboundIPRanges';
};
/** Everything that is known to run as each caller, with all of its calls; what is not known of it is its namespace alone. */
const callingPods = function (mesh, { callers }) {
    const running = (0,group_by/* groupBy */.$)([
        ...[...(0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.values()].flat().flatMap((workload) => [workload, ...workload.alike]),
        ...(0,told_workloads/* toldWorkloads */.c)(mesh.state),
    ], ({ namespace, podSpec }) => `${namespace}/${(0,workloads/* serviceAccountOf */.gw)(podSpec)}`);
    return [...(0,group_by/* groupBy */.$)(callers, ({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`)].flatMap(([identity, group]) => {
        const [first] = group;
        const calls = group.flatMap((one) => one.calls);
        if (first === undefined || calls.length === 0)
            return [];
        const found = running.get(identity) ?? [];
        const { namespace } = first;
        return found.length === 0
            ? [{ namespace, labels: {}, title: JSON.stringify(identity), calls }]
            : found.map((workload) => ({
                namespace,
                labels: workload.labels,
                title: JSON.stringify(workload.title),
                calls,
                workload,
            }));
    });
};
/** Callers whose calls leave without their proxy arrive as nobody. */
const leavingBeside = function (pods) { return pods.flatMap(({ workload, title, calls }) => {
    if (workload === undefined)
        return [];
    const { object, annotations } = workload;
    const name = pastOwnProxy(annotations, new Set(calls.map(({ port }) => port)));
    if (name === undefined)
        return [];
    const text = `${outbound}/${name} of ${title} leads calls of it past its own proxy, where they have no identity`;
    return [{ object: { key: object.key, source: object.source }, text }];
}) };

// EXTERNAL MODULE: ./src/mesh/difference/rows.ts + 1 modules
var rows = __webpack_require__(36937);
// EXTERNAL MODULE: ./src/mesh/difference/unread-tokens.ts
var unread_tokens = __webpack_require__(11553);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/mesh/difference/taken-requests.ts
var taken_requests = __webpack_require__(14777);
// EXTERNAL MODULE: ./src/mesh/traffic/gateway-api-routes.ts
var gateway_api_routes = __webpack_require__(19587);
// EXTERNAL MODULE: ./src/mesh/traffic/subsets.ts
var subsets = __webpack_require__(4428);
// EXTERNAL MODULE: ./src/mesh/traffic/tls-modes.ts
var tls_modes = __webpack_require__(36771);
// EXTERNAL MODULE: ./src/mesh/traffic/virtual-service-routes.ts + 1 modules
var virtual_service_routes = __webpack_require__(20697);
;// CONCATENATED MODULE: ./src/mesh/traffic/led-elsewhere.ts










const shown = function (value) { return JSON.stringify(value) };
/** What clients call a Service, as the authority of their requests. */
const authoritiesOf = function ({ service: { name, namespace }, port }) { return [name, `${name}.${namespace}`, `${name}.${namespace}.svc`, (0,service_host/* fullNameOf */.E4)({ name, namespace })].flatMap((one) => [
    one,
    `${one}:${port}`,
]) };
const coversHost = function ({ service }, host, namespace, services) { return host !== '*' &&
    (0,service_host/* servicesOfHost */.s6)(host, namespace, services).some((one) => one.name === service.name && one.namespace === service.namespace) };
const readsPaths = function ({ operations }) { return operations.some(({ paths, exceptPaths }) => paths.length + exceptPaths.length > 0) };
/** What a route does with the requests that come to it, if it is not to send them to the Service as they are. */
const departure = function ({ action, unmodelled }, called) {
    const [more] = unmodelled;
    if (more !== undefined)
        return `does what is not modelled with some of them: ${more.replace(/ [0-9a-f]{32}$/, '')}`;
    if (action.kind === 'answers')
        return `answers some of them with ${action.what}`;
    const sent = action.targets.filter(({ mirror }) => !mirror);
    if (sent.length === 0)
        return 'leads some of them nowhere';
    for (const { host, port, undefinedSubset } of sent) {
        if (host !== (0,service_host/* fullNameOf */.E4)(called.service))
            return `leads some of them to ${shown(host)}`;
        if (port !== undefined && port !== called.port)
            return `leads some of them to port ${port}`;
        if (undefinedSubset?.isNowhere === true)
            return `leads some of them to subset ${shown(undefinedSubset.name)}, which no DestinationRule has`;
    }
    return readsPaths(called) && action.path.kind !== 'kept' ? 'writes another path into some of them' : undefined;
};
const parted = function (object, how) { return ({
    object,
    how,
    patch: 'declare the call to where the route leads, as it arrives there, or let the route take all of the calls',
}) };
/** The first of these routes that leads requests away, and whether they take all of them: a proxy answers the others with 404. */
const byRoutes = function (routes, object, called, settings) {
    const { by, isShort } = (0,taken_requests/* takenBy */.b)(routes, called.operations, authoritiesOf(called), settings);
    const away = by.flatMap((route) => {
        const how = departure(route, called);
        return how === undefined ? [] : [parted(route.object, how)];
    });
    return [
        ...away.slice(0, 1),
        ...(isShort ? [parted(object, 'takes some of them alone, and the others are answered with 404')] : []),
    ];
};
const asksSource = function ({ match }) { return match.unmodelled.some((text) => text.startsWith('source')) };
const withoutSource = function (route) { return ({
    ...route,
    match: { ...route.match, unmodelled: route.match.unmodelled.filter((text) => !text.startsWith('source')) },
}) };
/**
 * HTTP routes of a VirtualService for the sidecars of callers. Of one none of whose routes is for a caller's pods or the port
 * Istio makes nothing (I route.go: BuildHTTPRoutesForVirtualService), and requests go to the Service.
 */
const byVirtualService = function ({ object, routes }, called, settings) {
    const here = routes
        .filter(({ gateways }) => gateways.length === 0 || gateways.includes('mesh'))
        .filter(({ port }) => [undefined, called.port].includes(port))
        .map(({ route }) => route);
    if (here.length === 0)
        return [];
    if (!here.every(asksSource))
        return byRoutes(here, object, called, settings);
    return here.flatMap((route) => byRoutes([withoutSource(route)], object, called, settings)).slice(0, 1);
};
/** TCP and TLS routes, and parts that stand in objects that were not read. */
const beyondHttp = function ({ content, key }, called, services, isThere) {
    for (const http of called.protocol === 'TCP' ? [] : (0,fields/* objectsAt */.yR)(content, 'spec', 'http')) {
        const [name, home] = [(0,fields/* textAt */.$6)(http, 'delegate', 'name'), (0,fields/* textAt */.$6)(http, 'delegate', 'namespace') || key.namespace];
        if (name !== '' && !isThere(home, name))
            return `delegates some of them to ${shown(`${home}/${name}`)}, which was not read`;
    }
    for (const one of ['tcp', 'tls']
        .flatMap((name) => (0,fields/* objectsAt */.yR)(content, 'spec', name))
        .flatMap((route) => (0,fields/* objectsAt */.yR)(route, 'route'))) {
        if ((0,fields/* member */.Dc)(one, 'weight') === 0)
            continue;
        const [host, port] = [(0,fields/* textAt */.$6)(one, 'destination', 'host'), (0,fields/* numberAt */.tk)(one, 'destination', 'port', 'number')];
        if (!coversHost(called, host, key.namespace, services))
            return `leads some of them to ${shown(host)}`;
        if (port !== undefined && port !== called.port)
            return `leads some of them to port ${port}`;
    }
    return undefined;
};
/** `parentRefs` of a route that are the Service, at its port or at all of them. */
const parentsAt = function ({ content, key }, { service, port }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'parentRefs').filter((ref) => (0,fields/* textAt */.$6)(ref, 'kind') === 'Service' &&
    (0,fields/* textAt */.$6)(ref, 'name') === service.name &&
    ((0,fields/* textAt */.$6)(ref, 'namespace') || key.namespace) === service.namespace &&
    [undefined, port].includes((0,fields/* numberAt */.tk)(ref, 'port'))) };
/** Routes of the Gateway API whose parent is the Service; those of one kind, namespace and port make one list. */
const byHttpRoutes = function (all, called, settings) { return called.protocol === 'TCP'
    ? []
    : [
        ...(0,group_by/* groupBy */.$)(all.flatMap((one) => parentsAt(one.object, called).map((ref) => ({ ...one, port: (0,fields/* numberAt */.tk)(ref, 'port') }))), ({ object: { key }, port }) => JSON.stringify([key.kind, key.namespace, port ?? null])).values(),
    ].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : byRoutes((0,gateway_api_routes/* sortRoutes */.p3)(group.flatMap(({ routes }) => routes)), first.object, called, settings);
    }) };
/** A TCPRoute or TLSRoute with a backend that is not the Service. */
const byConnectionRoute = function (object, called) {
    if (parentsAt(object, called).length === 0)
        return [];
    const other = (0,fields/* objectsAt */.yR)(object.content, 'spec', 'rules')
        .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'backendRefs'))
        .find((ref) => (0,fields/* member */.Dc)(ref, 'weight') !== 0 &&
        !((0,fields/* textAt */.$6)(ref, 'name') === called.service.name &&
            ((0,fields/* textAt */.$6)(ref, 'namespace') || object.key.namespace) === called.service.namespace &&
            ((0,fields/* textAt */.$6)(ref, 'kind') || 'Service') === 'Service' &&
            [undefined, called.port].includes((0,fields/* numberAt */.tk)(ref, 'port'))));
    return other === undefined ? [] : [parted(object, `leads some of them to ${shown((0,fields/* textAt */.$6)(other, 'name'))}`)];
};
/** A client's proxy that sends no certificate of the mesh has no identity at the other end. */
const byDestinationRule = function (object, called, services) { return (0,tls_modes/* tlsModesOf */.N)(object)
    .filter(({ mode, names, host, port }) => (['DISABLE', 'SIMPLE', 'MUTUAL'].includes(mode) || names !== undefined) &&
    [undefined, called.port].includes(port) &&
    (host === '*' || coversHost(called, host, object.key.namespace, services)))
    .slice(0, 1)
    .map(({ mode }) => mode === 'ISTIO_MUTUAL'
    ? {
        object,
        // A networking/v1beta1/destination_rule.proto: ClientTLSSettings.subject_alt_names; without them istiod writes the right ones.
        how: 'lets callers take the destination for itself by other names than its own (tls.subjectAltNames)',
        patch: 'leave subjectAltNames out of the DestinationRule',
    }
    : {
        object,
        how: `lets callers send no identity of the mesh (tls.mode ${mode})`,
        patch: 'use ISTIO_MUTUAL, or leave tls out of the DestinationRule',
    }) };
/** A route that one of the callers' namespaces sees. */
const led_elsewhere_isSeen = function ({ object, exportTo }, { from }) { return [...from].some((space) => (0,virtual_service_routes/* isVisible */.zN)(exportTo, object.key.namespace, space)) };
/** Calls that a route or a DestinationRule may take off the way to the Service that they name, or leave without an answer. */
const ledElsewhere = function (mesh, calls) {
    const { state, settings } = mesh;
    const of = (group, ...kinds) => kinds.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, group, kind));
    const virtual = of('networking.istio.io', 'VirtualService');
    const httpRoutes = of('gateway.networking.k8s.io', 'HTTPRoute', 'GRPCRoute');
    const connectionRoutes = of('gateway.networking.k8s.io', 'TCPRoute', 'TLSRoute');
    const rules = of('networking.istio.io', 'DestinationRule');
    if (virtual.length + httpRoutes.length + connectionRoutes.length + rules.length === 0)
        return [];
    const services = [...(0,places_of_mesh/* placesOfMesh */.l)(mesh).services.values()].map(({ key }) => key);
    const names = new Set(virtual.map(({ key }) => `${key.namespace}/${key.name}`));
    const isThere = (namespace, name) => names.has(`${namespace}/${name}`);
    const bound = (0,virtual_service_routes/* virtualServiceRoutes */.dY)(virtual, (0,subsets/* subsetsOf */.d)(state, undefined, undefined)).filter(({ gateways }) => gateways.includes('mesh'));
    const grants = (0,gateway_api_routes/* readGrants */.o4)(of('gateway.networking.k8s.io', 'ReferenceGrant'));
    const meshRoutes = httpRoutes.map((object) => ({ object, routes: (0,gateway_api_routes/* gatewayApiRoutes */.NU)(object, grants) }));
    return calls.flatMap((called) => [
        ...bound
            .filter((one) => led_elsewhere_isSeen(one, called))
            .filter(({ object: { content, key } }) => (0,fields/* textsAt */.i1)(content, 'spec', 'hosts').some((host) => coversHost(called, host, key.namespace, services)))
            .flatMap((one) => {
            const how = beyondHttp(one.object, called, services, isThere);
            return [
                ...(how === undefined ? [] : [parted(one.object, how)]),
                ...(called.protocol === 'TCP' ? [] : byVirtualService(one, called, settings)),
            ];
        }),
        ...byHttpRoutes(meshRoutes, called, settings),
        ...connectionRoutes.flatMap((object) => byConnectionRoute(object, called)),
        ...rules.flatMap((object) => byDestinationRule(object, called, services)),
    ].map((found) => ({ ...found, called })));
};

// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/calls/alignment.ts
var alignment = __webpack_require__(35116);
;// CONCATENATED MODULE: ./src/mesh/difference/made-up-mesh.ts
/** A policy that is nobody's: no object can have a name with brackets. Without rules it matches nothing. */
const madeUpPolicy = function (action, name, rules, namespace = '') {
    const content = { spec: { action, rules: [...rules] } };
    const source = { kind: 'input', name };
    const object = {
        key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace, name },
        apiVersion: 'security.istio.io/v1',
        labels: {},
        annotations: {},
        content,
        source,
        locate: () => source,
    };
    return { object, action, rules: rules.length === 0 ? undefined : rules };
};
/** The same destination with one policy more at the first proxy, which sees the client. */
const withDeny = function (enforcement, policy) { return ({
    ...enforcement,
    stages: enforcement.stages.map((stage, index) => (index === 0 ? { ...stage, deny: [...stage.deny, policy] } : stage)),
}) };
/** A mesh of these destinations alone, seen otherwise. */
const seenAs = function (mesh, destinations, see) { return ({
    state: { objects: [], reads: [] },
    settings: mesh.settings,
    assumptions: [],
    destinations: () => destinations,
    assumeEverywhere: () => undefined,
    proxies: () => mesh.proxies(),
    enforcementOf: see,
    selectors: { ...mesh.selectors, namespaces: new Set(), workloads: () => [] },
}) };

// EXTERNAL MODULE: ./src/calls/declaration.ts
var calls_declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/grants.ts
var grants = __webpack_require__(86422);
// EXTERNAL MODULE: ./src/calls/write-rules.ts
var write_rules = __webpack_require__(21504);
// EXTERNAL MODULE: ./src/mesh/resolve/stages.ts + 8 modules
var stages = __webpack_require__(47913);
;// CONCATENATED MODULE: ./src/calls/compare-access.ts









/** What the mesh would enforce if it allowed these grants and nothing else, told by a proxy that sees all of a request. */
const declaredStage = function ({ destination, settings }, first, grants, isGranted) { return ({
    ...stages/* noPolicies */.Ij,
    proxy: 'sidecar',
    mutualTls: 'STRICT',
    allow: [
        madeUpPolicy('ALLOW', '(declared)', (0,write_rules/* allowRules */.$h)(grants, settings), destination.namespace),
        ...(first?.allow ?? []).filter(({ object }) => isGranted(object)),
    ],
    unknowns: [],
    peer: 'client',
    // Nobody declares to send a token that is refused: a call has none, or one that is taken.
    jwtRules: first?.jwtRules ?? [],
    ...(first?.tokensUnread === true ? { tokensUnread: true } : {}),
    // What a ztunnel lets in are connections, whatever they carry.
    ...(first?.proxy === 'ztunnel' ? { protocol: 'AUTO' } : {}),
}) };
const declaredAt = function ({ destination, settings }, stages) { return ({
    destination,
    settings,
    stages,
}) };
/** Compares declared with allowed at each destination, exactly; `only` limits both to what it does not deny. */
const compareDeclared = function (access, destinations, only) {
    const { mesh } = access;
    const limited = (enforcement) => only === undefined
        ? enforcement
        : {
            ...withDeny(enforcement, only),
            ...(enforcement.bypass === undefined
                ? {}
                : { bypass: withDeny({ ...enforcement, stages: enforcement.bypass }, only).stages }),
        };
    const allowed = (destination, proxy) => limited(mesh.enforcementOf(destination, proxy));
    const declared = (destination, proxy) => {
        const found = mesh.enforcementOf(destination, proxy);
        const stage = (first, grants) => declaredStage(found, first, grants, access.isGranted);
        if (found.bypass === undefined || destination.service !== undefined)
            return limited(declaredAt(found, [stage(found.stages[0], access.grantsAt(destination))]));
        // A workload with a waypoint of its own: callers meet that one, and it alone comes straight.
        const passing = access.passingAt(destination);
        const own = access.grantsAt(destination).filter(({ operation }) => operation !== write_rules/* anyOperation */.Yu);
        return limited({
            ...declaredAt(found, [stage(found.stages[0], own)]),
            bypass: [stage(found.bypass[0], passing)],
            ...(found.callers === undefined ? {} : { callers: found.callers }),
        });
    };
    // One place at a time: one that is too complex costs only itself. Its ports come together, so that `any other port` is
    // none of them.
    return [...(0,group_by/* groupBy */.$)(destinations, destination_key/* placeKey */.r4).values()].flatMap((group) => {
        const diffs = (0,difference/* compareMeshes */.PP)(seenAs(mesh, group, declared), seenAs(mesh, group, allowed), { evaluate: evaluate/* evaluate */._ }).destinations;
        const isOf = (destination, { port, title }) => port === destination.port && title === titleOf(destination);
        // A difference that names none of them is of the first: it is never dropped.
        const rest = diffs.filter((diff) => !group.some((destination) => isOf(destination, diff)));
        return group.map((destination, index) => ({
            destination,
            diffs: [...diffs.filter((diff) => isOf(destination, diff)), ...(index === 0 ? rest : [])],
        }));
    });
};
const titleOf = function ({ title, namespace, known }) { return (known ? `${title} in ${namespace}` : title) };
/** What of one declared call is refused at a destination: rows of `lost`; or that it may be, where nobody can say. */
const refusedOf = function (access, { caller, call }, destination) {
    const { mesh } = access;
    const grant = { identity: (0,calls_declaration/* identityOf */.cu)(caller), port: destination.port, operation: call };
    const asked = (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return declaredAt(found, [declaredStage(found, found.stages[0], [grant], () => false)]);
    };
    const others = onlyIdentities([grant.identity], mesh);
    const allowed = (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return withDeny(found, others);
    };
    const asOnly = (at, proxy) => withDeny(asked(at, proxy), others);
    const [diff] = (0,difference/* compareMeshes */.PP)(seenAs(mesh, [destination], asOnly), seenAs(mesh, [destination], allowed), {
        evaluate: evaluate/* evaluate */._,
    }).destinations;
    // A provider that may refuse leaves no row, and a verdict.
    return {
        lost: diff?.lost ?? [],
        mayBeRefused: diff !== undefined && diff.verdict !== 'more permissive',
        reasons: diff?.reasons ?? [],
    };
};
/** Denies everybody but these identities. */
const onlyIdentities = function (identities, { settings }) { return madeUpPolicy('DENY', '(others)', [
    { from: [{ source: { notPrincipals: identities.map((identity) => (0,write_rules/* principalOf */.i6)(identity, settings)) } }] },
]) };
/** Denies everybody who is not of these namespaces. */
const onlyNamespaces = function (namespaces) { return madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notNamespaces: [...namespaces] } }] }]) };
/** Two sets of grants at one destination, as if nothing else stood there. */
const compareGrants = function (mesh, destination, before, after) {
    const see = (grants) => (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return declaredAt(found, [declaredStage(found, found.stages[0], grants, () => false)]);
    };
    return (0,difference/* compareMeshes */.PP)(seenAs(mesh, [destination], see(before)), seenAs(mesh, [destination], see(after)), { evaluate: evaluate/* evaluate */._ })
        .verdict;
};
/** Whether no request at the destination can be what is granted: a rule for it would be there, and match nothing. */
const grantsNothing = function (mesh, destination, grant) { return compareGrants(mesh, destination, [], [grant]) === 'equivalent' };
/** Ports of workloads and Services where the identity may do anything at all; what nobody can say counts. */
const countReached = function (mesh, identity) {
    const others = onlyIdentities([identity], mesh);
    const nobody = madeUpPolicy('DENY', '(nobody)', [{}]);
    return mesh
        .destinations()
        .filter((destination) => destination.port !== 0)
        .filter((destination) => {
        const [stage] = mesh.enforcementOf(destination).stages;
        if (stage === undefined || stage.proxy === 'gateway')
            return false;
        if (stage.proxy === 'none')
            return true;
        const [none, own] = [nobody, others].map((policy) => (at, proxy) => withDeny(mesh.enforcementOf(at, proxy), policy));
        if (none === undefined || own === undefined)
            return false;
        const { verdict } = (0,difference/* compareMeshes */.PP)(seenAs(mesh, [destination], none), seenAs(mesh, [destination], own), {
            evaluate: evaluate/* evaluate */._,
        });
        return verdict !== 'equivalent';
    }).length;
};

// EXTERNAL MODULE: ./src/calls/finding-text.ts
var finding_text = __webpack_require__(37790);
;// CONCATENATED MODULE: ./src/calls/empty-calls.ts





/** Each method and each path of a call alone: one that no request has must not hide behind another. */
const partsOf = function ({ methods, paths, exceptPaths }) {
    const some = methods.length === 0 ? [methods] : methods.map((method) => [method]);
    const each = paths.length === 0 ? [paths] : paths.map((path) => [path]);
    return some.flatMap((one) => each.map((other) => ({ methods: one, paths: other, exceptPaths })));
};
/**
 * Declared calls, or parts of them, that no request at the destination can be. No set lacks them, so that no comparison
 * finds them; and yet the mesh refuses whatever the caller sends.
 */
const emptyCalls = function (access, destinations) {
    const known = new Map();
    const isEmpty = (destination, edge, operation) => {
        const key = JSON.stringify([destination.protocol, operation]);
        const grant = { identity: (0,calls_declaration/* identityOf */.cu)(edge.caller), port: destination.port, operation };
        const found = known.get(key) ?? grantsNothing(access.mesh, destination, grant);
        known.set(key, found);
        return found;
    };
    const told = new Set();
    return destinations.flatMap((destination) => access.edgesAt(destination).flatMap((edge) => {
        if (!(0,calls_declaration/* needsHttp */.QQ)(edge.call) || told.has(edge))
            return [];
        const parts = partsOf(edge.call).filter((operation) => isEmpty(destination, edge, operation));
        if (parts.length === 0)
            return [];
        told.add(edge);
        return [emptyCall(access, destination, edge, parts)];
    }));
};
const emptyCall = function ({ namespace, mesh }, destination, { caller, call }, parts) {
    const texts = parts.map((operation) => (0,finding_text/* shown */.S)((0,calls_declaration/* operationText */.xS)(operation)));
    const [why, patch] = destination.protocol === 'TCP'
        ? [
            'the port is declared as no HTTP, where Istio drops a rule with methods or paths',
            'declare the port as HTTP (appProtocol: http), or take methods and paths out of the call',
        ]
        : [
            `no request is ${(0,list_names/* listNames */.Z)(texts, 3)} after the path is normalised (${mesh.settings.pathNormalization})`,
            'write methods and paths as they arrive at policies: docs/reference/calls.md',
        ];
    return {
        kind: 'MISSING',
        object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: call.where },
        text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} (${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(caller))}) to ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))} port ${call.port}, ${(0,finding_text/* shown */.S)((0,calls_declaration/* operationText */.xS)(call))}, is refused: ${why}`,
        patch,
        identity: [caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), (0,calls_declaration/* operationText */.xS)(call)],
    };
};

// EXTERNAL MODULE: ./src/calls/identity-flaws.ts + 4 modules
var identity_flaws = __webpack_require__(23515);
;// CONCATENATED MODULE: ./src/mesh/difference/deciding-rule.ts

/** `AuthorizationPolicy shop/orders spec.rules[0]`, as decisions name what decided. */
const decidingRule = /AuthorizationPolicy (\S+?)\/(\S+) spec\.rules\[(\d+)\]/;
/** The rule that a decision names, in the state that it was made about. */
const ruleOf = function ({ state }, by) {
    const [, namespace, name, text] = decidingRule.exec(by) ?? [];
    const object = state.objects.find(({ key }) => key.kind === 'AuthorizationPolicy' && key.namespace === namespace && key.name === name);
    const index = Number(text);
    const rule = object === undefined ? undefined : (0,fields/* objectsAt */.yR)(object.content, 'spec', 'rules')[index];
    return object === undefined || rule === undefined ? undefined : { object, rule, index };
};
/** The entry of `principals` or `serviceAccounts` that is this identity, written out. */
const entryOf = function (rule, namespace, principal) {
    const [, space, account] = /\/ns\/([^/]+)\/sa\/(.+)$/.exec(principal ?? '') ?? [];
    if (principal === undefined || space === undefined || account === undefined)
        return undefined;
    for (const [at, { source }] of (0,fields/* objectsAt */.yR)(rule, 'from').entries()) {
        const lists = [
            ['principals', (value) => value === principal || value === principal.replace(/^spiffe:\/\//, '')],
            [
                'serviceAccounts',
                (value) => (value.includes('/') ? value : `${namespace}/${value}`) === `${space}/${account}`,
            ],
        ];
        for (const [name, isIt] of lists) {
            const values = (0,fields/* textsAt */.i1)(source, name);
            const place = values.findIndex(isIt);
            const value = values[place];
            if (value !== undefined)
                return { pointer: `/from/${at}/source/${name}/${place}`, value };
        }
    }
    return undefined;
};

;// CONCATENATED MODULE: ./src/calls/patches.ts






/** Where the rule lists the caller by name, that entry goes; else the rule has to be narrowed to what is declared. */
const patchForExcess = function (mesh, row) {
    const found = ruleOf(mesh, row.after.by);
    if (found === undefined)
        return {
            object: undefined,
            patch: 'add an ALLOW policy for the declared calls: with one, everybody else is refused',
        };
    const { object, rule, index } = found;
    const title = (0,ports_object/* keyTitle */.Gv)(object.key);
    if ((0,unread_tokens/* readsTokens */.c)({ rules: [rule] }))
        return {
            object,
            patch: `keep it where somebody outside of the mesh needs it, since calls with a token cannot be declared (docs/rules/CALL-002.md), or remove /spec/rules/${index} of ${(0,finding_text/* shown */.S)(title)}`,
        };
    const entry = entryOf(rule, object.key.namespace, row.witness.source.principal);
    if (entry !== undefined)
        return {
            object,
            patch: `remove ${(0,finding_text/* shown */.S)(entry.value)} at /spec/rules/${index}${entry.pointer} of ${(0,finding_text/* shown */.S)(title)}, or declare the call`,
        };
    return {
        object,
        patch: `remove /spec/rules/${index} of ${(0,finding_text/* shown */.S)(title)} or narrow it to what is declared, or declare the call`,
    };
};
/** The rule that the call lacks; a DENY that refuses it has to let it through first. */
const patchForMissing = function (access, edge, target, row) {
    const grants = target.ports.map((port) => ({ identity: (0,calls_declaration/* identityOf */.cu)(edge.caller), port, operation: edge.call }));
    const rules = JSON.stringify((0,write_rules/* allowRules */.$h)(grants, access.mesh.settings));
    const found = ruleOf(access.mesh, row.after.by);
    if (found !== undefined)
        return `except ${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(edge.caller))} from /spec/rules/${found.index} of ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(found.object.key))}, which refuses it`;
    const where = target.attach === 'waypoint'
        ? `targetRefs [{"group":"","kind":"Service","name":${(0,finding_text/* shown */.S)(target.service.name)}}]`
        : `selector ${JSON.stringify({ matchLabels: target.selector })}`;
    return `add to an ALLOW policy of namespace ${target.service.namespace} with ${where}: rules ${rules}`;
};

// EXTERNAL MODULE: ./src/mesh/other-spellings.ts
var other_spellings = __webpack_require__(92737);
// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
;// CONCATENATED MODULE: ./src/calls/other-spellings.ts





/** Declared exceptions that a request gets past by its spelling: more is allowed than is declared. */
const spelledOtherwise = function ({ mesh, namespace, edges }) { return edges
    .filter(({ call, target }) => (0,targets/* isTarget */.Ex)(target) && (0,other_spellings/* letsOtherSpellings */.a5)(mesh, call))
    .map(({ caller, call }) => ({
    kind: 'EXCESS',
    object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: call.where },
    text: `${(0,finding_text/* shown */.S)(caller.id)} (${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(caller))}) may send ${(0,finding_text/* shown */.S)((0,calls_declaration/* operationText */.xS)(call))} to ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))} port ${call.port}, and ${(0,other_spellings/* otherSpellingsText */.Rj)(mesh)}, where a server that decodes it finds what is kept out`,
    patch: other_spellings/* otherSpellingsRemedy */._w,
    identity: [caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), (0,calls_declaration/* operationText */.xS)(call), 'spelling'],
})) };

;// CONCATENATED MODULE: ./src/calls/ways.ts



/** Who calls, and what is called, in the words of the mesh. */
const waysOf = function ({ namespace, declaration, edges }) { return ({
    namespace,
    callers: declaration.callers,
    called: [...(0,group_by/* groupBy */.$)(edges, ({ target }) => ((0,targets/* isTarget */.Ex)(target) ? target.object : undefined))].flatMap(([object, group]) => {
        const target = group[0]?.target;
        if (object === undefined || target === undefined || !(0,targets/* isTarget */.Ex)(target))
            return [];
        return [{ object, selector: target.selector, from: new Set(group.map(({ caller }) => caller.namespace)) }];
    }),
}) };
/** Each Service and port that declared calls arrive at. */
const calledBy = function ({ edges }) { return [...(0,group_by/* groupBy */.$)(edges, ({ call }) => `${(0,calls_declaration/* serviceTitle */._B)(call.service)}:${call.port}`).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || !(0,targets/* isTarget */.Ex)(first.target))
        return [];
    const { service, port } = first.call;
    const operations = [...new Map(group.map(({ call }) => [(0,calls_declaration/* operationText */.xS)(call), call])).values()];
    const from = new Set(group.map(({ caller }) => caller.namespace));
    return [{ service, port, protocol: first.target.protocol, operations, from }];
}) };

;// CONCATENATED MODULE: ./src/mesh/coverage/left-out.ts


const revisionLabel = 'istio.io/rev';
/** Why nobody may enforce a policy of a file: a deployment tool keeps it out, or the istiod of another revision has it. */
const leftOut = function ({ state, settings }, object) {
    const mark = object.source.kind === 'file' ? ((0,kept_out/* markOf */.Fg)(object.annotations) ?? (0,kept_out/* markOf */.Fg)(object.labels)) : undefined;
    if (mark !== undefined)
        return `${mark} may keep it out of the cluster`;
    const revision = object.labels[revisionLabel];
    if (revision === undefined || object.key.namespace === settings.rootNamespace)
        return undefined;
    const space = (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').find(({ key }) => key.name === object.key.namespace);
    return (space?.labels[revisionLabel] ?? 'default') === revision
        ? undefined
        : `${revisionLabel} ${JSON.stringify(revision)} may not be the revision that serves the namespace`;
};

// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
;// CONCATENATED MODULE: ./src/calls/unenforced.ts













const stageOf = function ({ mesh }, destination) { return mesh.enforcementOf(destination).stages[0] };
/** Whoever is behind a gateway is no ServiceAccount of the mesh: its own policies are judged by the review of access. */
const isGateway = function (access, destination) { return stageOf(access, destination)?.proxy === 'gateway' };
const isEnforced = function (access, destination) {
    const proxy = stageOf(access, destination)?.proxy;
    return proxy !== undefined && proxy !== 'none';
};
const reached = function ({ workload, title, service, namespace, known }) { return known ? `${service ?? workload ?? title} in ${namespace}` : title };
/**
 * Workloads that an ALLOW policy waits for and nobody runs: whoever makes one opens it. Of other namespaces also any workload,
 * where none was read: what a policy says there of a declared identity, it says.
 */
const placesOfNobody = function ({ mesh, namespace }) {
    const allows = (0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'security.istio.io', 'AuthorizationPolicy')
        .filter(({ content }) => ['', 'ALLOW'].includes((0,fields/* textAt */.$6)(content, 'spec', 'action')))
        .map((object) => ({ from: object.key.namespace, labels: (0,attachment/* targetOf */.$r)(object).selector }));
    const isAwaited = (space, asked) => allows.some(({ from, labels }) => [space, mesh.settings.rootNamespace].includes(from) &&
        (space !== namespace || Object.keys(labels).length > 0) &&
        isSame(labels, asked) &&
        !(0,targets/* workloadsOf */.mo)(mesh, space).some((one) => (0,selector_index/* selects */.ko)(labels, one.labels)));
    if (allows.length === 0)
        return [];
    return (0,label_classes/* labelClasses */.bA)(mesh.selectors, mesh.selectors).filter((one) => isAwaited(one.namespace, one.labels));
};
/** The object that a finding about a destination stands at: its Service where one of the declared calls names it. */
const objectOf = function (access, destination) {
    const edge = access.edgesAt(destination).find(({ target }) => (0,targets/* isTarget */.Ex)(target));
    if (edge !== undefined && (0,targets/* isTarget */.Ex)(edge.target))
        return edge.target.object;
    const [kind = '', name = ''] = (destination.workload ?? '').split(/[/ ]/);
    const found = access.mesh.state.objects.find(({ key }) => key.namespace === destination.namespace &&
        (destination.service === undefined
            ? key.kind.toLowerCase() === kind && key.name === name
            : key.kind === 'Service' && key.name === destination.service));
    return found ?? { key: { group: '', kind: 'Workload', namespace: destination.namespace, name: name || 'any' } };
};
/** A workload that everybody reaches past every proxy, whether anybody declared a call to it or not. */
const notInjected = function (access, destinations) {
    const bare = destinations.filter((destination) => destination.known && !isEnforced(access, destination));
    return [...(0,group_by/* groupBy */.$)(bare, reached)].flatMap(([title, group]) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const past = stageOf(access, first)?.past;
        const ports = group.map(({ port }) => (port === 0 ? 'any other' : String(port))).join(', ');
        return [
            {
                kind: 'NOT-INJECTED',
                object: objectOf(access, first),
                text: `no proxy stands before ${(0,finding_text/* shown */.S)(title)} at port ${ports}${past === undefined ? '' : ` (${past})`}, so no policy holds there and everybody reaches it`,
                patch: past === undefined
                    ? `label Namespace ${first.namespace} with istio-injection: enabled or istio.io/dataplane-mode: ambient, and take sidecar.istio.io/inject: "false" off the workload`
                    : 'take the annotation that lets the port pass the proxy off the workload',
                identity: [title, 'destination'],
            },
        ];
    });
};
/** Pods that run something beside a gateway: what of it is reached, and how, nobody here says. */
const runsMore = function ({ podSpec }) { return [
    ...(0,fields/* objectsAt */.yR)(podSpec, 'containers'),
    ...(0,fields/* objectsAt */.yR)(podSpec, 'initContainers').filter((one) => (0,fields/* textAt */.$6)(one, 'restartPolicy') === 'Always'),
].some((container) => (0,fields/* textAt */.$6)(container, 'name') !== 'istio-proxy') };
/**
 * A gateway is left out where nobody but clients from outside come to it. A Gateway whose selector finds an application, or
 * a declared call to a gateway, would else take a destination out of the comparison.
 */
const unjudgedGateways = function (access) {
    const { mesh, namespace, edges } = access;
    const gateways = mesh
        .destinations()
        .filter((destination) => destination.namespace === namespace && isGateway(access, destination));
    const hidden = (0,targets/* workloadsOf */.mo)(mesh, namespace)
        .filter((workload) => gateways.some(({ labels }) => isSame(labels, workload.labels)))
        .flatMap((workload) => [workload, ...workload.alike])
        .filter(runsMore);
    return [
        ...hidden.map(({ title, object }) => ({
            kind: 'UNPROVEN',
            object,
            text: `whether only declared calls are allowed at ${(0,finding_text/* shown */.S)(title)} cannot be proved: a Gateway selects it, or its annotations ask for a gateway's proxy, and it runs more than a gateway`,
            patch: 'let the Gateway select pods of a gateway alone, and take inject.istio.io/templates: gateway off the workload',
            identity: [title, 'gateway'],
        })),
        ...edges.flatMap(({ caller, call, target }) => (0,targets/* isTarget */.Ex)(target) && target.proxy === 'gateway'
            ? [
                {
                    kind: 'UNPROVEN',
                    object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: call.where },
                    text: `whether the call of ${(0,finding_text/* shown */.S)(caller.id)} to ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))} port ${call.port} is allowed cannot be proved: a gateway answers there, whose callers are not compared`,
                    patch: 'call the Service behind the gateway',
                    identity: [caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), 'gateway'],
                },
            ]
            : []),
    ];
};
/** Addresses of the namespace outside of Kubernetes: whether a proxy stands there, no object says. */
const addressesOutside = function ({ mesh, namespace }) { return (0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'networking.istio.io', 'WorkloadEntry')
    .filter(({ key }) => key.namespace === namespace)
    .map((object) => ({
    kind: 'UNPROVEN',
    object,
    text: `whether only declared calls are allowed at ${(0,finding_text/* shown */.S)((0,fields/* textAt */.$6)(object.content, 'spec', 'address') || object.key.name)} cannot be proved: ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(object.key))} is a workload outside of Kubernetes, and whether a proxy stands before it is not known`,
    patch: 'move it to a namespace that is not compared, or run it as pods',
    identity: ['WorkloadEntry', object.key.name],
})) };
/** Policies that decide at these destinations, and may not be there. */
const policiesLeftOut = function (access, destinations) {
    const { mesh, namespace } = access;
    const lists = destinations
        .flatMap((destination) => (0,enforcement/* everyStageOf */.h)(mesh.enforcementOf(destination)))
        .flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom].map(({ object }) => object));
    const modes = (0,objects_of_kind/* objectsOfKind */._c)(mesh.state, 'security.istio.io', 'PeerAuthentication').filter(({ key }) => [namespace, mesh.settings.rootNamespace].includes(key.namespace));
    return [...new Set([...lists, ...modes])].flatMap((object) => {
        const why = leftOut(mesh, object);
        if (why === undefined)
            return [];
        return [
            {
                kind: 'UNPROVEN',
                object,
                text: `whether ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(object.key))} is enforced cannot be proved: ${why}`,
                patch: 'take it off the policy, or read the cluster',
                identity: ['left out', (0,ports_object/* keyTitle */.Gv)(object.key)],
            },
        ];
    });
};
const isSame = function (a, b) { return (0,selector_index/* selects */.ko)(a, b) && (0,selector_index/* selects */.ko)(b, a) };

;// CONCATENATED MODULE: ./src/calls/align-calls.ts


























/**
 * Whether what is declared is exactly what is allowed, by the set algebra: of the environment's own workloads for
 * everybody, of all others for the declared identities. What cannot be decided is a finding, too.
 */
const alignCalls = function (access, { otherNamespaces, unread = [] }) {
    const { mesh, namespace, edges } = access;
    const judged = mesh.destinations().filter((destination) => !isGateway(access, destination));
    const own = judged.filter((destination) => destination.namespace === namespace);
    const identities = [...new Set(access.declaration.callers.map(calls_declaration/* identityOf */.cu))].sort();
    const foreign = identities.length === 0 ? [] : judged.filter((destination) => destination.namespace !== namespace);
    const open = [...own, ...foreign].filter((destination) => isOpen(access, destination));
    const isClosed = (destination) => isEnforced(access, destination) && !isOpen(access, destination);
    const awaited = placesOfNobody(access);
    const elsewhere = identities.length === 0 ? [] : [...foreign, ...awaited.filter((one) => one.namespace !== namespace)];
    const compared = [
        ...compareDeclared(access, [...own, ...awaited.filter((one) => one.namespace === namespace)].filter(isClosed)),
        ...compareDeclared(access, elsewhere.filter(isClosed), onlyIdentities(identities, mesh)),
    ];
    const flaws = (0,identity_flaws/* findIdentityFlaws */.j)(access, { otherNamespaces });
    const findings = [
        ...unknownTargets(edges, namespace),
        ...unknownServices(access),
        ...openDestinations(access, open),
        ...compared.flatMap((one) => excess(access, one)),
        ...[...compared, ...compareDeclared(access, open)].flatMap((one) => missing(access, one)),
        ...spelledOtherwise(access),
        ...emptyCalls(access, [...compared.map(({ destination }) => destination), ...open]),
        ...otherEnvironments(access, own.filter(isClosed), otherNamespaces),
        ...plaintext(access, [...own, ...foreign]),
        ...notInjected(access, [...own, ...foreign.filter((destination) => access.edgesAt(destination).length > 0)]),
        ...unjudgedGateways(access),
        ...addressesOutside(access),
        ...policiesLeftOut(access, [...own, ...foreign]),
        ...unread.map((reason) => unreadPart(access, reason)),
        ...ledElsewhere(mesh, calledBy(access)).map(({ object, how, patch, called: { service, port } }) => ({
            kind: 'UNPROVEN',
            object,
            text: `whether calls to ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(service))} port ${port} are allowed cannot be proved: ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(object.key))} ${how}`,
            patch,
            identity: [(0,calls_declaration/* serviceTitle */._B)(service), String(port), how],
        })),
        ...inTheWay(mesh, waysOf(access)).map(({ object, text }) => ({
            kind: 'UNPROVEN',
            object,
            text: `whether declared calls, and no others, go through cannot be proved: ${text}`,
            patch: object.key.kind.endsWith('NetworkPolicy') ? 'let them in there' : 'take it out, or test the calls there',
            identity: ['standing', text],
        })),
        ...leftSegments(access, flaws),
        ...flaws,
    ];
    return { verdict: (0,alignment/* verdictOf */.Vj)(findings), findings, edges: edges.length, destinations: compared.length + open.length };
};
/** No ALLOW at all: Istio lets everybody in. A policy that was not read may still stand there. */
const isOpen = function (access, destination) { return isEnforced(access, destination) && stageOf(access, destination)?.allow.length === 0 };
const unreadPart = function ({ namespace }, { code, text, where }) { return ({
    kind: 'UNPROVEN',
    object: {
        key: { group: '', kind: 'Namespace', namespace: '', name: namespace },
        ...(where === undefined ? {} : { source: where }),
    },
    text: `whether only declared calls are allowed in ${(0,finding_text/* shown */.S)(namespace)} cannot be proved: ${code}: ${text}`,
    patch: `see docs/codes/${code}.md`,
    identity: [code, text],
}) };
const unknownTargets = function (edges, namespace) { return edges.flatMap(({ caller, call, target }) => {
    if ((0,targets/* isTarget */.Ex)(target))
        return [];
    return [
        {
            kind: target.unread ? 'UNPROVEN' : 'UNKNOWN-TARGET',
            object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: call.where },
            text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} to ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))} port ${call.port} arrives nowhere: ${target.text}`,
            patch: target.remedy,
            identity: [caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port)],
        },
    ];
}) };
/** A mark on a Service that is not there marks nothing: a call to the one that is meant needs nobody's word. */
const unknownServices = function ({ mesh, declaration }) { return declaration.services.flatMap(({ service, where: source }) => {
    if ((0,ports_object/* readStatus */.rk)(mesh.state, '', 'Service', service.namespace) !== 'complete')
        return [];
    const titles = [...(0,places_of_mesh/* placesOfMesh */.l)(mesh).services.values()].map(({ key }) => (0,calls_declaration/* serviceTitle */._B)(key));
    if (titles.includes((0,calls_declaration/* serviceTitle */._B)(service)))
        return [];
    const near = (0,nearest/* nearest */.p)((0,calls_declaration/* serviceTitle */._B)(service), titles);
    return [
        {
            kind: 'UNKNOWN-TARGET',
            object: { key: { group: '', kind: 'Service', ...service }, source },
            text: `\`services\` marks Service ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(service))} as sensitive, and there is none, so a new call of the Service that is meant needs nobody\u2019s word`,
            patch: `${near === undefined ? '' : `did you mean ${(0,finding_text/* shown */.S)(near)}? `}correct the name, or take the entry out`,
            identity: ['services', (0,calls_declaration/* serviceTitle */._B)(service)],
        },
    ];
}) };
/**
 * Once for each namespace: one default deny closes all of it. It is never to be added alone, since it refuses what is declared,
 * too; and whom another namespace lets in, its owner alone knows.
 */
const openDestinations = function (access, open) { return [...(0,group_by/* groupBy */.$)(open, ({ namespace }) => namespace)].flatMap(([namespace, group]) => {
    const [first] = group;
    if (first === undefined)
        return [];
    const isOwn = namespace === access.namespace;
    // A Service and the workload behind it are one place.
    const titles = [...(0,group_by/* groupBy */.$)(group, ({ labels }) => (0,destination_key/* labelsKey */.jN)(namespace, labels))].map(([, [one, ...more]]) => openTitle(one, more));
    const names = [...new Set(titles)].sort(order/* byCodePoint */.HH);
    const object = access.mesh.state.objects.find(({ key }) => key.kind === 'Namespace' && key.name === namespace);
    const { source } = objectOf(access, first);
    const key = { group: '', kind: 'Namespace', namespace: '', name: namespace };
    return [
        {
            kind: 'NO-DEFAULT-DENY',
            object: object ?? { key, ...(source === undefined ? {} : { source }) },
            text: `no ALLOW policy stands at ${(0,list_names/* listNames */.Z)(names.map(finding_text/* shown */.S), shownNames)} in ${(0,finding_text/* shown */.S)(namespace)}, so every caller reaches every port there`,
            patch: isOwn
                ? 'run `meshgate render`, or `apply`: it writes the default deny together with what is declared; alone it would refuse everybody'
                : `ask the owner of namespace ${(0,finding_text/* shown */.S)(namespace)} for ALLOW policies; a default deny alone would refuse everybody who calls there`,
            identity: [namespace, ...(isOwn ? names : [])],
        },
    ];
}) };
/** Names of one finding. */
const shownNames = 5;
const openTitle = function (one, more) {
    const group = one === undefined ? more : [one, ...more];
    const direct = group.find(({ service }) => service === undefined) ?? one;
    return direct === undefined ? '' : (direct.workload ?? direct.service ?? direct.title);
};
/** Behind a waypoint everybody whom it passes on is let in: what decides about a caller is the waypoint's rule. */
const atFirstProxy = function ({ mesh }, destination, row) {
    const { settings, stages } = mesh.enforcementOf(destination);
    const [first, second] = stages;
    if (first === undefined || second === undefined)
        return row;
    const after = (0,rows/* decisionOf */.u)((0,evaluate/* evaluate */._)({ destination, settings, stages: [first] }, row.witness, { now: 0 }));
    return after.allowed ? { ...row, after } : row;
};
const excess = function (access, { destination, diffs }) { return diffs.flatMap((diff) => [
    ...diff.gained.map((gained) => {
        const row = atFirstProxy(access, destination, gained);
        const { object, patch } = patchForExcess(access.mesh, row);
        return {
            kind: 'EXCESS',
            object: object ?? objectOf(access, destination),
            text: `${rowText(row, diff)} is allowed and not declared; ${decidedBy(row.after)}`,
            patch,
            identity: [reached(destination), String(destination.port), row.who, row.what, row.where],
        };
    }),
    // Elsewhere nobody has to say what stands before pods that are not there.
    ...(destination.known || destination.namespace === access.namespace ? diff.reasons : []).map((reason) => ({
        kind: 'UNPROVEN',
        object: objectOf(access, destination),
        text: `whether only declared calls are allowed at ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))} cannot be proved: ${align_calls_reasonText(reason)}`,
        patch: `see docs/codes/${reason.code}.md`,
        identity: [reached(destination), String(destination.port), reason.code],
    })),
]) };
const align_calls_titleOf = function ({ title, port }) { return `${title}${port === 0 ? ' at any other port' : ` port ${port}`}` };
const rowText = function ({ who, what, where }, diff) { return `${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(who))}: ${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(what === '' ? 'any request' : what))} at ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))}${where === '' ? '' : ` (${(0,phrase/* plainPhrase */.Uy)(where)})`}` };
const decidedBy = function ({ by, where }) { return `decided by ${(0,finding_text/* shown */.S)(by)}${where === undefined ? '' : ` at ${(0,finding_text/* placeText */.Z)(where)}`}` };
/** Only where something declared is refused at all is each call asked for its own part. */
const missing = function (access, { destination, diffs }) {
    const diff = diffs.find(({ verdict }) => verdict !== 'more permissive');
    if (diff === undefined)
        return [];
    return access.edgesAt(destination).flatMap((edge) => {
        const { lost, mayBeRefused, reasons } = refusedOf(access, edge, destination);
        const [row] = lost;
        if (!(0,targets/* isTarget */.Ex)(edge.target))
            return [];
        const { caller, call } = edge;
        const asked = call.port === diff.port ? '' : ` (port ${call.port} of Service ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))})`;
        const about = {
            object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: call.where },
            identity: [caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), (0,calls_declaration/* operationText */.xS)(call)],
        };
        if (row === undefined)
            return mayBeRefused ? [{ ...about, kind: 'UNPROVEN', ...whyUnproven(access, edge, destination, reasons) }] : [];
        if (stageOf(access, destination)?.mutualTls === 'DISABLE')
            return [
                {
                    ...about,
                    kind: 'MISSING',
                    text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} (${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(caller))}) to ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))}${asked} is refused: mutual TLS is off there (mode DISABLE), so no caller has an identity`,
                    patch: strictAt(access.mesh, destination),
                },
            ];
        const more = lost.length > 1 ? ` and ${lost.length - 1} further parts of it` : '';
        return [
            {
                ...about,
                kind: 'MISSING',
                text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} (${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(caller))}) to ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))}${asked}, ${(0,finding_text/* shown */.S)((0,calls_declaration/* operationText */.xS)(call))}, is refused: ${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(row.what === '' ? 'any request' : row.what))}${more}; ${decidedBy(row.after)}${tokenText(access, destination)}`,
                patch: patchForMissing(access, edge, edge.target, row),
            },
        ];
    });
};
/** A policy that asks for a token refuses calls without one. */
const tokenText = function (access, destination) {
    const { allow = [], deny = [] } = stageOf(access, destination) ?? {};
    const asking = [...deny, ...allow].find(unread_tokens/* readsTokens */.c);
    return asking === undefined
        ? ''
        : `; ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(asking.object.key))} asks for a token, and a declared call may come without one`;
};
/** Names what stands there: advice about a policy that nobody has helps nobody. */
const whyUnproven = function ({ mesh }, { caller }, destination, reasons) {
    const text = `whether the call of ${(0,finding_text/* shown */.S)(caller.id)} to ${(0,finding_text/* shown */.S)(reached(destination))} port ${destination.port} is allowed cannot be proved: `;
    const custom = (0,enforcement/* everyStageOf */.h)(mesh.enforcementOf(destination)).flatMap((stage) => stage.custom);
    const names = [...new Set(custom.map(({ object }) => (0,ports_object/* keyTitle */.Gv)(object.key)))].map(finding_text/* shown */.S).join(', ');
    if (names !== '')
        return {
            text: `${text}the provider of ${names} (CUSTOM) may refuse it`,
            patch: `take ${names} off the destination, or test the call there`,
        };
    const [reason] = reasons;
    return reason === undefined
        ? { text: `${text}an object that is not modelled may refuse it`, patch: 'test the call there' }
        : { text: `${text}${align_calls_reasonText(reason)}`, patch: `see docs/codes/${reason.code}.md` };
};
const align_calls_reasonText = function ({ code, text, where }) { return `${code}: ${text}${where === undefined ? '' : ` (${(0,finding_text/* placeText */.Z)(where)})`}` };
/** Exactly what identities of another environment's namespace may do here beyond what is declared for them. */
const otherEnvironments = function (access, destinations, otherNamespaces) {
    const others = otherNamespaces.filter((other) => other !== access.namespace);
    if (others.length === 0)
        return [];
    return compareDeclared(access, destinations, onlyNamespaces(others)).flatMap(({ destination, diffs }) => diffs.flatMap((diff) => diff.gained.map((row) => {
        const { object, patch } = patchForExcess(access.mesh, row);
        return {
            kind: 'OTHER-ENVIRONMENT',
            object: object ?? objectOf(access, destination),
            text: `${rowText(row, diff)} is allowed, and it is of another environment; ${decidedBy(row.after)}`,
            patch,
            identity: [reached(destination), String(destination.port), row.who, row.what],
        };
    })));
};
/** Who is called takes plaintext: a policy without an identity lets anybody in there, and nothing is encrypted. */
const plaintext = function (access, judged) {
    const called = judged.filter((destination) => access.edgesAt(destination).length > 0);
    return [...(0,group_by/* groupBy */.$)(called, reached)].flatMap(([title, group]) => {
        const stages = group.flatMap((destination) => {
            const stage = stageOf(access, destination);
            const meets = stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel';
            return meets && stage.mutualTls !== 'STRICT' ? [{ destination, stage }] : [];
        });
        const [first] = stages;
        if (first === undefined)
            return [];
        const unread = stages.every(({ stage }) => stage.mutualTlsUnread === true);
        const ports = stages.map(({ destination }) => destination.port).join(', ');
        return [
            {
                kind: unread ? 'UNPROVEN' : 'PLAINTEXT',
                object: objectOf(access, first.destination),
                text: unread
                    ? `whether ${(0,finding_text/* shown */.S)(title)} takes plaintext at port ${ports} is not known: no PeerAuthentication that was read says the mode`
                    : `${(0,finding_text/* shown */.S)(title)} takes plaintext at port ${ports} (mode ${first.stage.mutualTls}), where a caller has no identity`,
                patch: strictAt(access.mesh, first.destination),
                identity: [title, unread ? 'unread' : first.stage.mutualTls],
            },
        ];
    });
};
/** A declared call into a segment by somebody who is not of it; and an identity that both sides share. */
const leftSegments = function (access, flaws) { return [
    ...access.segments.flatMap(({ segment }) => segment.callers.flatMap((name) => nobodyOf(access, segment.name, name))),
    ...access.keptOut.map(({ edge: { caller, call }, segment }) => ({
        kind: 'SEGMENT',
        object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: call.where },
        text: `${(0,finding_text/* shown */.S)(caller.id)} calls ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))}, and every workload behind it is of segment ${(0,finding_text/* shown */.S)(segment)}, which keeps the call out`,
        patch: `add ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))} to services of the segment, or take the call out`,
        identity: [segment, caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), (0,calls_declaration/* operationText */.xS)(call)],
    })),
    ...access.segments.flatMap(({ segment, services, targets, isMember }) => {
        const members = access.declaration.callers.filter(isMember);
        const identities = new Map(members.map((caller) => [(0,calls_declaration/* identityOf */.cu)(caller), caller]));
        const entering = access.edges.filter(({ caller, call }) => !isMember(caller) && services.has((0,calls_declaration/* serviceTitle */._B)(call.service)));
        const sharing = access.declaration.callers.filter((caller) => !isMember(caller) && identities.has((0,calls_declaration/* identityOf */.cu)(caller)));
        // A workload that is none of the callers and runs as one of them is past the border, too.
        const strangers = flaws.filter(({ kind, object, identity: [id] }) => kind === 'SHARED-IDENTITY' &&
            object.key.kind !== 'Caller' &&
            access.declaration.callers.some((caller) => caller.id === id && identities.has((0,calls_declaration/* identityOf */.cu)(caller))));
        const found = new Set(targets.map(({ service }) => (0,calls_declaration/* serviceTitle */._B)(service)));
        return [
            ...[...services]
                .filter((title) => !found.has(title))
                .map((title) => ({
                kind: 'UNKNOWN-TARGET',
                object: { key: (0,alignment/* callerKey */.xg)(access.namespace, segment.name) },
                text: `segment ${(0,finding_text/* shown */.S)(segment.name)} names Service ${(0,finding_text/* shown */.S)(title)}, which is not there or leads to no workload, so it keeps nobody out`,
                patch: 'correct the name in `segments` of the environment',
                identity: ['segment', segment.name, title],
            })),
            ...entering.map(({ caller, call }) => ({
                kind: 'SEGMENT',
                object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: call.where },
                text: `${(0,finding_text/* shown */.S)(caller.id)} calls ${(0,finding_text/* shown */.S)((0,calls_declaration/* serviceTitle */._B)(call.service))}, which is of segment ${(0,finding_text/* shown */.S)(segment.name)}, and is none of its callers`,
                patch: `take the call out, or add ${(0,finding_text/* shown */.S)(caller.id)} to callers of the segment, in a change of its own`,
                identity: [segment.name, caller.id, (0,calls_declaration/* serviceTitle */._B)(call.service), String(call.port), (0,calls_declaration/* operationText */.xS)(call)],
            })),
            ...sharing.map((caller) => ({
                kind: 'SEGMENT',
                object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: caller.where },
                text: `${(0,finding_text/* shown */.S)(caller.id)} runs as ${(0,finding_text/* shown */.S)((0,calls_declaration/* identityOf */.cu)(caller))}, as ${(0,finding_text/* shown */.S)(identities.get((0,calls_declaration/* identityOf */.cu)(caller))?.id ?? '')} of segment ${(0,finding_text/* shown */.S)(segment.name)} does: no policy can tell the two apart`,
                patch: 'give one of the two a ServiceAccount of its own',
                identity: [segment.name, caller.id, (0,calls_declaration/* identityOf */.cu)(caller)],
            })),
            ...strangers.map(({ object, text, patch, identity }) => ({
                kind: 'SEGMENT',
                object,
                text: `segment ${(0,finding_text/* shown */.S)(segment.name)} is left: ${text}`,
                patch,
                identity: [segment.name, ...identity],
            })),
        ];
    }),
] };
/** A caller of a segment whom nobody declares: it is misspelt, or gone, and whoever gets the id is of the segment. */
const nobodyOf = function ({ declaration: { callers }, namespace }, segment, name) {
    const known = [...new Set(callers.flatMap(({ id, group }) => [id, ...(group === undefined ? [] : [group])]))];
    if (known.includes(name))
        return [];
    const near = (0,nearest/* nearest */.p)(name, known);
    return [
        {
            kind: 'SEGMENT',
            object: { key: (0,alignment/* callerKey */.xg)(namespace, segment) },
            text: `segment ${(0,finding_text/* shown */.S)(segment)} names caller ${(0,finding_text/* shown */.S)(name)}, and no caller or group of callers is called so`,
            patch: `${near === undefined ? '' : `did you mean ${(0,finding_text/* shown */.S)(near)}? `}correct or remove the name in \`segments\` of the environment`,
            identity: ['caller', segment, name],
        },
    ];
};

;// CONCATENATED MODULE: ./src/plan/edge-changes.ts








const groupsOf = function ({ edges }) {
    const out = new Map();
    for (const [key, group] of (0,group_by/* groupBy */.$)(edges, ({ caller, call }) => JSON.stringify([caller.id, (0,calls_declaration/* identityOf */.cu)(caller), (0,calls_declaration/* serviceTitle */._B)(call.service), call.port]))) {
        const texts = [...new Set(group.map(({ call }) => (0,calls_declaration/* operationText */.xS)(call)))].sort(order/* byCodePoint */.HH);
        out.set(key, { edges: group, text: texts.join('; ') });
    }
    return out;
};
/** Declared edges that differ, in order of caller and service. */
const changedEdges = function (before, after) {
    const [old, now] = [groupsOf(before), groupsOf(after)];
    return [...new Set([...old.keys(), ...now.keys()])].sort(order/* byCodePoint */.HH).flatMap((key) => {
        const [then, next] = [old.get(key), now.get(key)];
        const first = (next ?? then)?.edges[0];
        if (first === undefined || then?.text === next?.text)
            return [];
        const { caller, call } = first;
        const found = classOf(before, after, first);
        const approvers = approversOf(before, after, first);
        const isSensitive = approvers.length > 0 && (found === 'widening' || found === 'cannot prove');
        return [
            {
                change: then === undefined ? 'added' : next === undefined ? 'removed' : 'changed',
                caller: caller.id,
                identity: (0,calls_declaration/* identityOf */.cu)(caller),
                owners: [...caller.owners].sort(order/* byCodePoint */.HH),
                service: (0,calls_declaration/* serviceTitle */._B)(call.service),
                port: call.port,
                before: then?.text ?? '',
                after: next?.text ?? '',
                kind: [...(then?.edges ?? []), ...(next?.edges ?? [])].some((edge) => edge.call.kind === 'write')
                    ? 'write'
                    : 'read',
                class: isSensitive ? 'sensitive' : found,
                approvers: isSensitive ? approvers : [],
            },
        ];
    });
};
/**
 * A destination is sensitive if either revision says so: no change takes the word off what it opens. So is one by another
 * Service of the same workloads.
 */
const approversOf = function (before, after, { call, target }) {
    const { services } = (0,places_of_mesh/* placesOfMesh */.l)(after.mesh);
    const leadsTo = ({ namespace, name }) => {
        const selector = (0,fields/* textMapAt */.Pf)(services.get(`${namespace}/${name}`)?.content, 'spec', 'selector');
        return ((0,targets/* isTarget */.Ex)(target) &&
            target.service.namespace === namespace &&
            Object.keys(selector).length > 0 &&
            target.workloads.some(({ labels }) => (0,selector_index/* selects */.ko)(selector, labels)));
    };
    const said = [...before.declaration.services, ...after.declaration.services].filter((one) => (0,calls_declaration/* serviceTitle */._B)(one.service) === (0,calls_declaration/* serviceTitle */._B)(call.service) || leadsTo(one.service));
    return [...new Set(said.flatMap(({ approvers }) => approvers))].sort(order/* byCodePoint */.HH);
};
/** What all calls of the identity declare there, before against after, exactly. */
const classOf = function (before, after, { caller, call }) {
    const destinations = destinationsOf(after, call) ?? destinationsOf(before, call);
    const identity = (0,calls_declaration/* identityOf */.cu)(caller);
    const grants = (access, port) => access.edges
        .filter((edge) => (0,calls_declaration/* identityOf */.cu)(edge.caller) === identity &&
        (0,calls_declaration/* serviceTitle */._B)(edge.call.service) === (0,calls_declaration/* serviceTitle */._B)(call.service) &&
        edge.call.port === call.port)
        .map((edge) => ({ identity, port, operation: edge.call }));
    const places = destinations ?? [(0,targets/* placeOf */.$t)(call.service.namespace, {}, call.port)];
    const verdicts = places.map((destination) => compareGrants(after.mesh, destination, grants(before, destination.port), grants(after, destination.port)));
    if (verdicts.includes('cannot prove'))
        return 'cannot prove';
    if (verdicts.some((verdict) => verdict === 'more permissive' || verdict === 'incomparable'))
        return 'widening';
    return verdicts.includes('less permissive') ? 'narrowing' : 'no new access';
};
const destinationsOf = function ({ edges }, call) {
    const edge = edges.find((one) => (0,calls_declaration/* serviceTitle */._B)(one.call.service) === (0,calls_declaration/* serviceTitle */._B)(call.service) && one.call.port === call.port);
    if (edge === undefined || !(0,targets/* isTarget */.Ex)(edge.target))
        return undefined;
    const { service, workloads } = edge.target;
    return workloads.map(({ labels, port }) => (0,targets/* placeOf */.$t)(service.namespace, labels, port));
};
/** More would cost more than a reviewer reads. */
const mostIdentities = 50;
/** What each identity whose edges change reaches in the mesh, before and after. */
const changedReach = function (before, after, changes) { return [...new Set(changes.map(({ identity }) => identity))]
    .sort(order/* byCodePoint */.HH)
    .slice(0, mostIdentities)
    .map((identity) => ({
    identity,
    before: countReached(before.mesh, identity),
    after: countReached(after.mesh, identity),
})) };

// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
;// CONCATENATED MODULE: ./src/plan/segments-at-head.ts

const written = function (segments) { return JSON.stringify(segments.map(({ name, callers, services }) => [name, callers, services])) };
const isSameSegments = function (one, other) { return written(one) === written(other) };
/** What is said of a segment itself: who crosses its border, and names in it that nobody has. */
const isOfSegments = function ({ kind, identity: [first] }) { return kind === 'SEGMENT' || (kind === 'UNKNOWN-TARGET' && first === 'segment') };
const keyOf = function ({ kind, identity }) { return JSON.stringify([kind, identity]) };
const keysOf = function (findings) { return new Set(findings.filter(isOfSegments).map(keyOf)) };
/**
 * A change of `segments` is judged by those of the protected branch, as everything is. What the new ones find is told beside
 * that, or it would stand only once it is merged and stops everybody; and what stood before and is not there by the new
 * ones is mended, or nobody could merge the correction. Whatever else the change does is judged by the old ones alone.
 */
const withSegmentsAtHead = function ({ now, stood, atHead, }) { return () => {
    const old = keysOf(stood?.().findings ?? []);
    const brought = keysOf(atHead().findings);
    const known = keysOf(now().findings);
    const findings = [
        ...now().findings.filter((one) => !isOfSegments(one) || !old.has(keyOf(one)) || brought.has(keyOf(one))),
        ...atHead()
            .findings.filter((one) => isOfSegments(one) && !known.has(keyOf(one)))
            .map((one) => ({ ...one, text: `${one.text}; so it is by the segments that this change brings` })),
    ];
    return { ...now(), verdict: (0,alignment/* verdictOf */.Vj)(findings), findings };
} };

// EXTERNAL MODULE: ./src/plan/call-matrix.ts
var call_matrix = __webpack_require__(41257);
;// CONCATENATED MODULE: ./src/plan/judge-calls.ts














const judgeCalls = function (opened, { granted, unproven }, meshes) {
    const { calls, environment, configuration } = opened;
    if (environment === undefined || (calls.before === undefined && calls.after === undefined))
        return {};
    const otherNamespaces = (configuration.protected?.environments ?? [])
        .filter(({ name, namespace }) => name !== environment.name && namespace !== environment.namespace)
        .map(({ namespace }) => namespace);
    const lay = (declaration, side, segments = environment.segments) => (0,grants/* layOnMesh */.d)(declaration ?? { callers: [], services: [] }, meshes[side], environment.namespace, segments, isOf(granted[side]));
    const [before, after] = [lay(calls.before, 'before'), lay(calls.after, 'after')];
    const align = (access, unread = []) => {
        let found;
        return () => (found ??= alignCalls(access, { otherNamespaces, unread }));
    };
    const aligned = align(after, [
        ...unreadOf(opened, meshes.after),
        ...unproven,
        ...unreadNetwork(opened, after, 'after'),
        ...goneAccounts(before, after),
    ]);
    const stood = calls.before === undefined ? undefined : align(before, unreadNetwork(opened, before, 'before'));
    const segmentsAtHead = configuration.head?.protected.environments.find(({ name }) => name === environment.name)?.segments;
    const judged = segmentsAtHead === undefined || isSameSegments(environment.segments, segmentsAtHead)
        ? aligned
        : withSegmentsAtHead({ now: aligned, stood, atHead: align(lay(calls.after, 'after', segmentsAtHead)) });
    const changes = changedEdges(before, after);
    const segments = (0,call_matrix/* segmentMatrix */.n)(after);
    return {
        ...(stood === undefined ? {} : { before: stood }),
        ...(calls.after === undefined ? {} : { after: judged }),
        review: {
            verdict: calls.after === undefined ? 'not aligned' : judged().verdict,
            edges: after.edges.length,
            destinations: calls.after === undefined ? 0 : judged().destinations,
            changes,
            reach: changedReach(before, after, changes),
            ...(segments === undefined ? {} : { segments }),
        },
    };
};
/** Files that were not read and name a NetworkPolicy for who calls or is called: it may refuse what policies of the mesh allow. */
const unreadNetwork = function ({ sides }, { namespace, declaration: { callers }, edges }, side) {
    const ends = new Set([
        namespace,
        ...callers.map((caller) => caller.namespace),
        ...edges.map(({ call }) => call.service.namespace),
    ]);
    const told = new Set(side === 'after' ? (sides.unread?.reasons ?? []).flatMap(({ where }) => where ?? []) : []);
    return (sides.unread?.parts?.[side] ?? []).flatMap(({ path, problems: [first], holds }) => first === undefined || told.has(first.where) || !(0,may_hold/* mayHoldNetworkPolicy */.XR)(holds, ends)
        ? []
        : [
            {
                code: first.code,
                text: `${path} was not read (${first.message}), and by its words it may hold a NetworkPolicy that refuses declared calls`,
                ...(first.where === undefined ? {} : { where: first.where }),
            },
        ]);
};
/** Callers whose ServiceAccount the change takes away, while their pods still ask for it: the API server makes none of them. */
const goneAccounts = function (before, { mesh, declaration }) {
    const accountsOf = ({ state }) => new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'ServiceAccount').map((object) => [
        `${object.key.namespace}/${object.key.name}`,
        object,
    ]));
    const [old, now] = [accountsOf(before.mesh), accountsOf(mesh)];
    const callers = declaration.callers.filter(({ createServiceAccount }) => !createServiceAccount);
    return [...new Set(callers.map(calls_declaration/* identityOf */.cu))].flatMap((identity) => {
        const gone = old.get(identity);
        if (gone === undefined || now.has(identity))
            return [];
        const running = [...(0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.values()]
            .flat()
            .flatMap((workload) => [workload, ...workload.alike])
            .find(({ namespace, podSpec }) => `${namespace}/${(0,workloads/* serviceAccountOf */.gw)(podSpec)}` === identity);
        return running === undefined
            ? []
            : [
                {
                    code: 'NOT_MODELLED',
                    text: `${(0,ports_object/* keyTitle */.Gv)(gone.key)} goes, and ${(0,ports_object/* keyTitle */.Gv)(running.object.key)} still runs as it: none of its pods can be made`,
                    where: running.object.source,
                },
            ];
    });
};
/** Why the policies of the head may be others than those that were read. */
const unreadOf = function ({ unreached, sides, environment, world }, { settings }) { return [
    ...(unreached === undefined ? [] : [{ code: unreached.code, text: 'the cluster could not be read' }]),
    ...(sides.unread?.reasons ?? []),
    ...(0,policy_lists/* policyListReasons */.y)(sides.lists),
    ...(sides.unproven ?? []),
    // A cluster says itself what is there.
    ...(world === undefined ? (sides.beside ?? []) : []).flatMap(({ title, after }) => {
        const policy = after.find(({ key }) => key.group === 'security.istio.io' && [environment?.namespace, settings.rootNamespace].includes(key.namespace));
        return policy === undefined
            ? []
            : [{ code: 'UNIT_BESIDE', text: `${title} holds ${(0,ports_object/* keyTitle */.Gv)(policy.key)}`, where: policy.source }];
    }),
] };
/** Whether an object is what a binding asks for, word for word. */
const isOf = function (granted) {
    const byKey = new Map(granted.map((one) => [(0,ports_object/* keyText */.Pu)(one.key), one]));
    return ({ key, content }) => {
        const asked = byKey.get((0,ports_object/* keyText */.Pu)(key));
        return asked !== undefined && (0,rendered_object/* sameJson */.Vk)((0,fields/* objectAt */.lJ)(asked.object, 'spec'), (0,fields/* objectAt */.lJ)(content, 'spec'));
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
;// CONCATENATED MODULE: ./src/mesh/version-changes.ts



/**
 * What versions of Istio read differently in the same policies, with the patches that brought it. Each is asked by the
 * two interpreters at its own place; this is what people are told beside the rows. New words tell themselves.
 */
const otherReadings = [
    { fixed: [[21, 0]], text: 'a token is also looked for in the cookies that `fromCookies` names' },
    { fixed: [[21, 0]], text: '`request.auth.audiences` asks every audience of a token, and not its first alone' },
    { fixed: [[21, 1]], text: 'a request principal is parted at its last `/`, and not at its first' },
    { fixed: [[22, 0]], text: '`{*}` and `{**}` in paths are templates' },
    {
        fixed: [
            [27, 8],
            [28, 5],
            [29, 1],
        ],
        text: 'each line of a header that is sent twice is asked by itself',
    },
    {
        fixed: [
            [27, 9],
            [28, 6],
            [29, 2],
        ],
        text: 'a dot in `serviceAccounts` matches only a dot, where it matched any character',
        of: 'accounts',
    },
    {
        fixed: [
            [28, 7],
            [29, 3],
            [30, 0],
        ],
        text: 'a dot in a principal that begins with `*` matches only a dot, where it matched any character',
        of: 'identities',
    },
    { fixed: [[28, 0]], text: '`spaceDelimitedClaims` of a token rule is read' },
    { fixed: [[30, 0]], text: '`true` in labels that ask for a waypoint is read as Go reads it' },
    { fixed: [[31, 0]], text: '`*` also matches bytes that are not `UTF-8`' },
];
/** Words that a version of Istio 1 brought, those of one version together. */
const newWords = [
    ...(0,group_by/* groupBy */.$)(Object.entries({ ...vocabulary/* sourceFields */.r9, ...vocabulary/* operationFields */.Bv, ...vocabulary/* conditionKeys */.Ee }).filter(([, { since }]) => since[0] > 0), ([, { since }]) => since.join('.')).values(),
].map((words) => ({
    fixed: words.slice(0, 1).map(([, { since }]) => since),
    text: `${words.map(([name]) => `\`${name}\``).join(' and ')} ${words.length === 1 ? 'is' : 'are'} read`,
}));
const firstOf = function ({ fixed: [[minor, patch] = [0, 0]] }) { return minor * 10_000 + patch };
const changes = [...otherReadings, ...newWords].sort((left, right) => firstOf(left) - firstOf(right));
/** What the second version reads otherwise than the first, in order of the versions that brought it. */
const versionChanges = function (from, to) { return changes
    .filter(({ fixed }) => (0,version/* hasFix */.EQ)(from, ...fixed) !== (0,version/* hasFix */.EQ)(to, ...fixed))
    .map(({ text, of }) => ({ text, ...(of === undefined ? {} : { of }) })) };

;// CONCATENATED MODULE: ./src/plan/judge-upgrade.ts






/** Settings under which both revisions are compared, before any upgrade. */
const settingsBefore = function (overrides, upgrade) { return upgrade?.from === undefined ? overrides : { ...overrides, askedVersion: upgrade.from } };
/**
 * The comparison, and beside it what the state after means under the next version. Both steps are told: what the change
 * does under the version that runs, and what the upgrade does to the policies as they then are.
 */
const withUpgrade = function (access, state, overrides, upgrade) {
    if (upgrade === undefined)
        return access;
    const now = (0,resolve/* resolveMesh */.w)(state, settingsBefore(overrides, upgrade));
    const next = (0,resolve/* resolveMesh */.w)(state, { ...overrides, askedVersion: upgrade.to });
    const [from, to] = [now.settings.istioVersion, next.settings.istioVersion];
    if ((0,version/* versionText */.KA)(from) === (0,version/* versionText */.KA)(to))
        return access;
    const later = (0,difference/* compareMeshes */.PP)(now, next, { evaluate: evaluate/* evaluate */._ });
    const versions = { from: (0,version/* versionText */.KA)(from), to: (0,version/* versionText */.KA)(to) };
    const destinations = [...access.destinations, ...later.destinations.map((one) => marked(one, versions))];
    const reasons = [...access.reasons, ...later.reasons];
    const changes = versionChanges(from, to);
    return {
        ...access,
        verdict: reasons.length > 0 || access.verdict === 'cannot prove' ? 'cannot prove' : (0,difference/* combineVerdicts */.aG)(destinations),
        reasons,
        destinations,
        notes: [
            ...(access.notes ?? []),
            ...(changes.length === 0 ? [{ text: 'policies are read alike' }] : changes).map(({ text, ...of }) => ({
                text,
                about: { kind: 'upgrade', ...versions, ...of },
            })),
        ],
    };
};
const marked = function (destination, upgrade) {
    const row = (one) => ({
        ...one,
        where: [...(one.where === '' ? [] : [one.where]), `under Istio ${(0,phrase/* quoted */.TL)(upgrade.to)}`].join(', '),
    });
    return { ...destination, upgrade, gained: destination.gained.map(row), lost: destination.lost.map(row) };
};

// EXTERNAL MODULE: ./src/bindings/service-destination.ts
var service_destination = __webpack_require__(84468);
// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
;// CONCATENATED MODULE: ./src/mesh/difference/principal-access.ts




const nobody = madeUpPolicy('DENY', '(nobody)', [{}]);
const principal_access_titleOf = function (title, port) {
    const [, kind = '', name = '', namespace = ''] = /^(service|[a-z]+(?=\/))[ /](\S+) in (\S+)$/.exec(title) ?? [];
    const named = kind === '' ? (0,phrase/* quoted */.TL)(title) : `${kind} ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}`;
    return `${named}${port === 0 ? ', any other port' : ` port ${port}`}`;
};
/** The row without the identity that it was asked for; what else it asks of the caller stays. */
const whatOf = function ({ who, what, where }) {
    return [what, who.replace(subject, ''), where].filter((text) => text !== '').join(' \u00b7 ');
};
/** The identity at the start of a row; what stands behind it is asked of it, too. */
const value = '(?:`[^`]*`|[^ ,]+)';
const subject = new RegExp(`^(?:service account ${value}(?: in ${value})?(?: \\(trust domain [^)]*\\)| of trust domain ${value})?|any mTLS identity|anyone)(?:,? |$)`);
const rowsOf = function (diffs, side, change) { return diffs.flatMap((diff) => diff[side].map((row) => ({ change, what: whatOf(row), on: principal_access_titleOf(diff.title, diff.port) }))) };
const unknownOf = function (diffs) { return diffs.flatMap((diff) => diff.reasons.map(({ code, text }) => ({
    change: 'unknown',
    what: `${(0,phrase/* quoted */.TL)(code)}: ${(0,phrase/* quoted */.TL)(text)}`,
    on: principal_access_titleOf(diff.title, diff.port),
}))) };
/**
 * What a principal may do at these destinations, exactly: both states are compared with everybody else denied, and what
 * stays is what both let through, one after the other. Every row has a witness that the point evaluator confirmed.
 * Gateways are left out: whoever is behind a certificate there is no ServiceAccount of the mesh.
 */
const comparePrincipal = function (old, now, principal, places, options) {
    const others = madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notPrincipals: [principal] } }] }]);
    const only = (mesh) => (destination, proxy) => withDeny(mesh.enforcementOf(destination, proxy), others);
    const judged = (destination) => now.enforcementOf(destination).stages[0]?.proxy !== 'gateway';
    const named = places.named.filter(judged);
    const all = [...new Set([...named, ...places.others.filter(judged)])];
    const changes = (0,difference/* compareMeshes */.PP)(seenAs(old, all, only(old)), seenAs(now, all, only(now)), options).destinations;
    const both = (destination, proxy) => {
        const [first, second] = [old.enforcementOf(destination, proxy), only(now)(destination, proxy)];
        return { ...second, stages: [...second.stages, ...first.stages] };
    };
    const nothing = (destination, proxy) => withDeny(both(destination, proxy), nobody);
    const comparable = named.filter((destination) => (0,enforcement_key/* settingsKey */.z)(old.enforcementOf(destination)) === (0,enforcement_key/* settingsKey */.z)(now.enforcementOf(destination)));
    const unproxied = comparable.filter((destination) => [old, now].every((mesh) => mesh.enforcementOf(destination).stages.every(({ proxy }) => proxy === 'none')));
    const kept = (0,difference/* compareMeshes */.PP)(seenAs(now, comparable, nothing), seenAs(now, comparable, both), options).destinations;
    const rows = [
        ...rowsOf(changes, 'gained', 'gained'),
        ...rowsOf(changes, 'lost', 'lost'),
        ...unknownOf([...changes, ...kept]),
        ...rowsOf(kept, 'gained', 'kept'),
        ...unproxied.map(({ title, namespace, port }) => ({
            change: 'kept',
            what: 'any request, since no proxy stands before it',
            on: principal_access_titleOf(`${title} in ${namespace}`, port),
        })),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};

// EXTERNAL MODULE: ./src/mesh/align-destinations.ts + 3 modules
var align_destinations = __webpack_require__(32462);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/describe-permission.ts
var describe_permission = __webpack_require__(7259);
// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(32009);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
;// CONCATENATED MODULE: ./src/rbac/subject-permissions.ts





/**
 * All that one subject may do by its own bindings, and what changes for it by any of its groups'. What every member of
 * its groups may do before and after is left out: it says nothing about the subject.
 */
const permissionsOfSubject = function (before, after, subject) {
    const [old, now] = [(0,effective_permissions/* heldBy */.Vr)(before, subject), (0,effective_permissions/* heldBy */.Vr)(after, subject)];
    const [own, earlier] = [(0,effective_permissions/* heldBy */.Vr)(after, subject, []), (0,effective_permissions/* heldBy */.Vr)(before, subject, (0,effective_permissions/* groupsOf */.c1)(subject))];
    const rowsOf = (change, having, without) => [
        ...(0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(having.resources), without.resources)).map((row) => ({
            change,
            rule: (0,describe_permission/* describePermission */.D)(row),
            scope: (0,describe_permission/* describeScope */.OI)(row.scope),
        })),
        ...(0,url_permission/* subtractUrls */.lf)(having.urls, without.urls).map((row) => ({
            change,
            rule: (0,describe_permission/* describeUrl */.Ng)(row),
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
        })),
    ];
    const gained = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(now.resources), old.resources));
    const gainedUrls = (0,url_permission/* subtractUrls */.lf)(now.urls, old.urls);
    const rows = [
        ...rowsOf('gained', now, old),
        ...rowsOf('lost', earlier, now),
        ...subject_permissions_unreadOf(before, after, subject),
        ...rowsOf('kept', own, { resources: gained, urls: gainedUrls, unread: [] }),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};
const subject_permissions_unreadOf = function (before, after, subject) {
    const kinds = [...new Set([...before.unread, ...after.unread].map(({ kind }) => kind))].sort();
    const roles = [...(0,effective_permissions/* heldBy */.Vr)(before, subject).unread, ...(0,effective_permissions/* heldBy */.Vr)(after, subject).unread].map(({ role, scope }) => ({
        change: 'unknown',
        rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
        scope: scope === '' ? (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT) : `namespace ${scope}`,
    }));
    return [
        ...roles,
        ...(kinds.length === 0
            ? []
            : [
                {
                    change: 'unknown',
                    rule: `more, by objects that were not all read: ${kinds.join(', ')}`,
                    scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
                },
            ]),
    ];
};

;// CONCATENATED MODULE: ./src/plan/chain.ts
const chain_order = ['gained', 'lost', 'unknown', 'kept'];
/** The first links in order of danger; the rest is counted. */
const boundLinks = function (links, limit) {
    const sorted = chain_order.flatMap((change) => links.filter((link) => link.change === change));
    const rest = sorted.slice(limit);
    const count = (change) => rest.filter((link) => link.change === change).length;
    return {
        shown: sorted.slice(0, limit),
        further: { gained: count('gained'), lost: count('lost'), unknown: count('unknown'), kept: count('kept') },
    };
};

;// CONCATENATED MODULE: ./src/plan/make-chains.ts








const linksShown = 8;
/** Changed destinations that one identity is asked about; where there are more, that is said. */
const destinationsAsked = 40;
/** The chains of an environment of which a link changes, in order of the ServiceAccount's name. */
const makeChains = function (parts) {
    const { environment, before, after } = parts;
    const jobs = jobLinks(environment.name, before.config, after.config);
    const [old, now] = [bindingsOf(before, environment), bindingsOf(after, environment)];
    const accounts = [...new Set([...old, ...now].map((binding) => binding.serviceAccount))].sort(order/* byCodePoint */.HH);
    if (accounts.length === 0)
        return [];
    const [oldPermissions, newPermissions] = [
        (0,effective_permissions/* effectivePermissions */.wW)(before.mesh.state),
        (0,effective_permissions/* effectivePermissions */.wW)(after.mesh.state),
    ];
    const changed = changedDestinations(parts);
    return accounts.flatMap((name) => {
        const [earlier, later] = [old, now].map((list) => list.filter((binding) => binding.serviceAccount === name));
        const change = earlier?.length === 0 ? 'gained' : later?.length === 0 ? 'lost' : 'kept';
        const bindings = [...(earlier ?? []), ...(later ?? [])];
        const permissions = permissionsOfSubject(oldPermissions, newPermissions, `ServiceAccount ${environment.namespace}/${name}`).map(({ change: kind, rule, scope }) => ({
            change: kind,
            text: `${(0,phrase/* quoted */.TL)(rule)} in ${scopeText(scope)}`,
        }));
        const access = accessLinks(parts, name, bindings, changed);
        const alters = (links) => links.some((link) => link.change === 'gained' || link.change === 'lost');
        const isShown = change !== 'kept' || [jobs, permissions, access.links].some(alters) || access.doubtful;
        if (!isShown)
            return [];
        return [
            {
                jobs: boundLinks(jobs, linksShown),
                account: {
                    change,
                    namespace: environment.namespace,
                    name,
                    bindings: [...new Set(bindings.map((binding) => binding.name))].sort(order/* byCodePoint */.HH),
                },
                permissions: boundLinks(permissions, linksShown),
                access: boundLinks(access.links, linksShown),
            },
        ];
    });
};
/** `namespace shop` as a sentence says it. */
const scopeText = function (scope) {
    const [, namespace] = /^namespace (\S+)$/.exec(scope) ?? [];
    return namespace === undefined ? (/^[a-z ]+$/.test(scope) ? scope : (0,phrase/* quoted */.TL)(scope)) : (0,phrase/* quoted */.TL)(namespace);
};
const bindingsOf = function ({ bindings }, environment) { return bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true) };
/** Jobs by full text, so that every changed claim shows; an unchanged one is told by what people know it by. */
const jobLinks = function (name, before, after) {
    const rulesOf = (config) => new Map((config?.protected.environments.find((one) => one.name === name)?.trust.apply ?? []).map((rule) => [
        jobText(rule, name, true),
        rule,
    ]));
    const [old, now] = [rulesOf(before), rulesOf(after)];
    return [
        ...[...now].map(([text, rule]) => old.has(text) ? { change: 'kept', text: jobText(rule, name, false) } : { change: 'gained', text }),
        ...[...old.keys()].filter((text) => !now.has(text)).map((text) => ({ change: 'lost', text })),
    ].sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text));
};
const platforms = { github: 'GitHub', gitlab: 'GitLab', kubernetes: 'Kubernetes' };
/** The claims that people know a job by, with the word before them. */
const telling = {
    github: [
        ['repository_id', 'repository'],
        ['repository', 'named'],
    ],
    gitlab: [
        ['project_id', 'project'],
        ['project_path', 'at'],
    ],
    kubernetes: [],
};
const jobText = function (rule, environment, whole) {
    const any = (values) => [...values].sort(order/* byCodePoint */.HH).map(phrase/* quoted */.TL).join(' or ');
    const said = telling[rule.platform].flatMap(([claim, word]) => {
        const values = rule.claims.get(claim);
        return values === undefined ? [] : [{ claim, text: `${word} ${any(values)}` }];
    });
    const place = rule.claims.get('environment');
    const rest = [...rule.claims]
        .filter(([claim]) => claim !== 'environment' && !said.some((one) => one.claim === claim))
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .map(([claim, values]) => `${(0,phrase/* quoted */.TL)(claim)} ${any(values)}`);
    const details = [...(rule.issuer === undefined ? [] : [`issuer ${(0,phrase/* quoted */.TL)(rule.issuer)}`]), ...rest];
    const head = [
        platforms[rule.platform],
        ...said.map(({ text }) => text),
        place === undefined ? `for ${(0,phrase/* quoted */.TL)(environment)}` : `in ${any(place)}`,
    ].join(' ');
    const isVague = said.length === 0 || whole;
    return isVague && details.length > 0 ? `${head}, with ${details.join(', ')}` : head;
};
/** The destinations that the difference tells of. */
const changedDestinations = function ({ before, after, access }) {
    const text = (one, title) => JSON.stringify([one.namespace, Object.entries(one.labels).sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b)), one.port, title]);
    const told = new Set(access.destinations.map((one) => text(one, one.title)));
    if (told.size === 0)
        return { asked: [], left: 0 };
    const found = (0,align_destinations/* alignDestinations */.Tk)(before.mesh, after.mesh).filter((one) => told.has(text(one, one.known ? `${one.title} in ${one.namespace}` : one.title)));
    return { asked: found.slice(0, destinationsAsked), left: Math.max(0, found.length - destinationsAsked) };
};
const accessLinks = function ({ environment, before, after, evaluate }, account, bindings, changed) {
    const services = [...new Set(bindings.flatMap(({ access }) => access.map(({ service }) => service)))].sort(order/* byCodePoint */.HH);
    const found = services.map((service) => namedDestinations(service, bindings, environment, [after.mesh, before.mesh]));
    const named = found.flatMap(({ destinations }) => destinations);
    const principal = `${after.mesh.settings.trustDomain}/ns/${environment.namespace}/sa/${account}`;
    const rows = comparePrincipal(before.mesh, after.mesh, principal, { named, others: changed.asked.filter((one) => !named.includes(one)) }, { evaluate });
    const links = rows.map(({ change, what, on }) => ({ change, text: `${what} on ${on}` }));
    const unread = found.flatMap(({ missing }) => missing === undefined ? [] : [{ change: 'unknown', text: `service ${(0,phrase/* quoted */.TL)(missing)}, which was not read` }]);
    const left = changed.left === 0 ? [] : [{ change: 'unknown', text: `${changed.left} more destinations that the change alters` }];
    return {
        links: [...links, ...unread, ...left],
        doubtful: rows.some(({ change }) => change === 'unknown') && changed.asked.length > 0,
    };
};
/** The workloads behind a Service at the ports that bindings name; where none is known, those that it would select. */
const namedDestinations = function (service, bindings, environment, meshes) {
    const { namespace } = environment;
    const accesses = bindings.flatMap(({ access }) => access).filter((access) => access.service === service);
    const whole = accesses.some(({ ports }) => ports.length === 0);
    const ports = whole ? [] : [...new Set(accesses.flatMap((access) => access.ports))].sort((a, b) => a - b);
    const where = { kind: 'file', path: '', line: 1, column: 1 };
    for (const mesh of meshes) {
        const target = (0,service_destination/* findDestination */.Y)({ namespace, service, ports, where }, mesh.state);
        if (!('selector' in target))
            continue;
        const { selector, targetPorts } = target;
        const matches = mesh.destinations().filter((one) => {
            if (one.namespace !== namespace || one.port === 0)
                return false;
            if (one.service !== undefined)
                return one.service === service && (ports.length === 0 || ports.includes(one.port));
            return (targetPorts.includes(one.port) &&
                Object.entries(selector).every(([label, value]) => Object.hasOwn(one.labels, label) && one.labels[label] === value));
        });
        if (matches.length > 0)
            return { destinations: matches };
        return {
            destinations: targetPorts.map((port) => ({
                namespace,
                labels: selector,
                port,
                protocol: mesh.enforcementOf({ namespace, labels: selector, port, protocol: 'AUTO', title: '', known: false })
                    .destination.protocol,
                title: `service ${service}`,
                known: true,
            })),
        };
    }
    return { destinations: [], missing: service };
};

// EXTERNAL MODULE: ./src/plan/gate.ts
var gate = __webpack_require__(71476);
// EXTERNAL MODULE: ./src/config/protection.ts
var protection = __webpack_require__(24631);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(31147);
// EXTERNAL MODULE: ./src/plan/without-places.ts
var without_places = __webpack_require__(26460);
// EXTERNAL MODULE: ./src/mesh/traffic/kinds.ts
var traffic_kinds = __webpack_require__(75344);
;// CONCATENATED MODULE: ./src/plan/traffic-changes.ts



/** Every change to such an object, in the order of `changes`. */
const trafficChanges = function (changes, findings) { return changes.flatMap(({ kind, key }) => {
    const about = (0,traffic_kinds/* trafficKind */.A)(key);
    if (about === undefined)
        return [];
    const own = findings.filter(({ introduced, object }) => introduced && (0,ports_object/* keyText */.Pu)(object) === (0,ports_object/* keyText */.Pu)(key));
    const flags = [...new Set(own.map(({ rule }) => rule))].sort(order/* byCodePoint */.HH);
    return [{ kind, key, judged: about.judged, notJudged: about.notJudged, flags }];
}) };

;// CONCATENATED MODULE: ./src/plan/make-plan.ts








/** Puts a plan together: everything in an order of its own, whatever order it came in, and a digest over it. */
const makePlan = function (parts) {
    const { access, permissions, findings } = parts;
    const reviewed = {
        ...(parts.repository === undefined ? {} : { repository: parts.repository }),
        environment: parts.environment,
        ...(parts.unit === undefined ? {} : { unit: parts.unit }),
        cluster: parts.cluster === '' ? 'none' : parts.cluster,
        change: sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)),
        protection: [...parts.protection].sort(protection/* loudestFirst */.$),
        access: {
            ...access,
            reasons: sorted(access.reasons, canonical_json/* canonicalJson */.d),
            destinations: sorted(access.destinations, destinationText),
        },
        ...(parts.calls === undefined ? {} : { calls: parts.calls }),
        permissions: sorted(permissions, (row) => (0,canonical_json/* canonicalJson */.d)([row.subject, row.kind, row.scope, row.rule, row.via ?? ''])),
        chains: parts.chains ?? [],
        traffic: trafficChanges(sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)), findings),
        rendered: sorted(parts.rendered, ({ key }) => (0,ports_object/* keyText */.Pu)(key)).map(({ object }) => object),
        findings: sorted(findings, (finding) => (0,canonical_json/* canonicalJson */.d)([finding.rule, finding.fingerprint, finding.pointer])),
        ...(parts.assumed === undefined || parts.assumed.length === 0
            ? {}
            : { assumed: sorted(parts.assumed, canonical_json/* canonicalJson */.d) }),
        ...(parts.revoked === undefined || parts.revoked.length === 0
            ? {}
            : { revoked: sorted(parts.revoked, canonical_json/* canonicalJson */.d) }),
        gate: (0,gate/* judgeGate */.$U)(parts.gate, access, findings, {
            firstRun: parts.firstRun,
            permissions,
            ...(parts.staleSnapshot === undefined ? {} : { staleSnapshot: parts.staleSnapshot }),
        }),
    };
    const digest = (0,plan_digest/* digestOfReviewed */.Jk)({ ...reviewed, access: (0,without_places/* withoutPlaces */.B)(reviewed.access) });
    return { digest, reviewed, observed: parts.observed, steps: parts.steps };
};
const destinationText = function (destination) { return (0,canonical_json/* canonicalJson */.d)([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    { ...destination.labels },
]) };
const sorted = function (list, text) { return list
    .map((item) => ({ item, text: text(item) }))
    .sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text))
    .map(({ item }) => item) };

// EXTERNAL MODULE: ./src/plan/declared-protection.ts
var declared_protection = __webpack_require__(1913);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
// EXTERNAL MODULE: ./src/plan/render-sides.ts
var render_sides = __webpack_require__(44562);
// EXTERNAL MODULE: ./src/plan/revoke/revoked-bindings.ts
var revoked_bindings = __webpack_require__(15295);
// EXTERNAL MODULE: ./src/mesh/service-leads.ts
var service_leads = __webpack_require__(71396);
// EXTERNAL MODULE: ./src/mesh/traffic/route-kinds.ts
var route_kinds = __webpack_require__(65376);
;// CONCATENATED MODULE: ./src/mesh/traffic/route-openings.ts



const takenByServers = function ({ key, content }) {
    const selector = (0,fields/* objectAt */.lJ)(content, 'spec', 'selector');
    return (0,fields/* objectsAt */.yR)(content, 'spec', 'servers').flatMap((server) => {
        const tls = (0,fields/* objectAt */.lJ)(server, 'tls');
        // It answers by itself.
        if (tls['httpsRedirect'] === true)
            return [];
        const isPassed = (0,fields/* textAt */.$6)(tls, 'mode').endsWith('PASSTHROUGH');
        const at = JSON.stringify([
            selector,
            (0,fields/* numberAt */.tk)(server, 'port', 'number'),
            (0,fields/* textAt */.$6)(server, 'port', 'protocol'),
            isPassed,
        ]);
        return (0,fields/* textsAt */.i1)(server, 'hosts').map((text) => {
            const slash = text.indexOf('/');
            const space = slash < 0 ? '*' : text.slice(0, slash);
            const namespaces = space === '.' ? key.namespace : space;
            return { at, namespaces, host: text.slice(slash + 1).toLowerCase(), kinds: '', section: '' };
        });
    });
};
const namespacesOf = function (listener, own) {
    const namespaces = (0,fields/* objectAt */.lJ)(listener, 'allowedRoutes', 'namespaces');
    switch ((0,fields/* textAt */.$6)(namespaces, 'from')) {
        case 'All':
            return '*';
        case 'None':
            return undefined;
        case 'Selector':
            return JSON.stringify((0,fields/* objectAt */.lJ)(namespaces, 'selector'));
        default:
            return own;
    }
};
const takenByListeners = function ({ key, content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'listeners').flatMap((listener) => {
    const namespaces = namespacesOf(listener, key.namespace);
    const protocol = (0,fields/* textAt */.$6)(listener, 'protocol');
    // What addresses a waypoint is no route of a gateway.
    if (namespaces === undefined || protocol === 'HBONE')
        return [];
    const kinds = (0,fields/* objectsAt */.yR)(listener, 'allowedRoutes', 'kinds');
    return [
        {
            at: JSON.stringify([(0,fields/* numberAt */.tk)(listener, 'port'), protocol, (0,fields/* textAt */.$6)(listener, 'tls', 'mode') === 'Passthrough']),
            namespaces,
            host: (0,fields/* textAt */.$6)(listener, 'hostname').toLowerCase() || '*',
            kinds: kinds.length === 0 ? '' : JSON.stringify(kinds),
            section: (0,fields/* textAt */.$6)(listener, 'name'),
        },
    ];
}) };
const takesWith = function (then, now) { return then.at === now.at &&
    (then.namespaces === '*' || then.namespaces === now.namespaces) &&
    (0,host_names/* isWithin */.UO)(now.host, then.host) &&
    (then.kinds === '' || then.kinds === now.kinds) };
const gatewayOpenings = function (takenBy) { return (before, after) => {
    const thens = before === undefined ? [] : takenBy(before);
    const nows = takenBy(after);
    if (nows.some((now) => !thens.some((then) => takesWith(then, now))))
        return [{ kind: 'gateway', object: after, onlyBySection: false }];
    return nows.some((now) => !thens.some((then) => then.section === now.section && takesWith(then, now)))
        ? [{ kind: 'gateway', object: after, onlyBySection: true }]
        : [];
} };
const subsetsOf = function ({ content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'subsets').map((one) => ({
    name: (0,fields/* textAt */.$6)(one, 'name'),
    text: JSON.stringify(Object.entries((0,fields/* objectAt */.lJ)(one, 'labels')).sort(([left], [right]) => (left < right ? -1 : 1))),
})) };
const subsetOpenings = function (_, after, old) {
    const host = (0,fields/* textAt */.$6)(after.content, 'spec', 'host');
    const thens = old.objects
        .filter(({ key, content }) => route_openings_isOf(key, after) && (0,fields/* textAt */.$6)(content, 'spec', 'host') === host)
        .flatMap(subsetsOf);
    return subsetsOf(after)
        .filter(({ name, text }) => !thens.some((then) => then.name === name && then.text === text))
        .map(({ name }) => ({ kind: 'subset', object: after, host, subset: name }));
};
const route_openings_isOf = function (key, other) { return key.group === other.key.group && key.kind === other.key.kind && key.namespace === other.key.namespace };
const grantsOf = function ({ content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'from').flatMap((from) => (0,fields/* objectsAt */.yR)(content, 'spec', 'to')
    .filter((to) => (0,fields/* textAt */.$6)(to, 'group') === '' && (0,fields/* textAt */.$6)(to, 'kind') === 'Service')
    .map((to) => ({
    route: (0,fields/* textAt */.$6)(from, 'kind'),
    namespace: (0,fields/* textAt */.$6)(from, 'namespace'),
    service: (0,fields/* textAt */.$6)(to, 'name') || undefined,
}))) };
const grantOpenings = function (_, after, old) {
    const thens = old.objects.filter(({ key }) => route_openings_isOf(key, after)).flatMap(grantsOf);
    const grants = grantsOf(after).filter(({ route, namespace, service }) => !thens.some((then) => then.route === route &&
        then.namespace === namespace &&
        (then.service === undefined || then.service === service)));
    return grants.length === 0 ? [] : [{ kind: 'grant', object: after, grants }];
};
const virtualServiceOpenings = function (before, after, _, now) {
    if (leadsAlike(before, after))
        return [];
    if (isDelegate(after))
        return [{ kind: 'delegate', object: after }];
    const to = delegatesOf(after).filter((one) => !isThere(now, one));
    return to.length === 0 ? [] : [{ kind: 'delegation', object: after, to }];
};
const isDelegate = function ({ key, content }) { return key.kind === 'VirtualService' && (0,fields/* textsAt */.i1)(content, 'spec', 'hosts').length === 0 };
const delegatesOf = function ({ key, content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'http').flatMap((route) => {
    const [name, namespace] = [(0,fields/* textAt */.$6)(route, 'delegate', 'name'), (0,fields/* textAt */.$6)(route, 'delegate', 'namespace')];
    return name === '' ? [] : [{ name, namespace: namespace || key.namespace }];
}) };
const isThere = function ({ objects }, { namespace, name }) { return objects.some(({ key }) => key.kind === 'VirtualService' && key.namespace === namespace && key.name === name) };
/** Parts of a route that say nothing of where requests go. */
const ofWaiting = new Set(['name', 'timeout', 'retries']);
const leadsAlike = function (before, after) {
    const text = ({ content }) => JSON.stringify([
        (0,fields/* objectsAt */.yR)(content, 'spec', 'http').map((route) => Object.fromEntries(Object.entries(route).filter(([name]) => !ofWaiting.has(name)))),
        ...['hosts', 'gateways', 'exportTo'].map((name) => (0,fields/* textsAt */.i1)(content, 'spec', name)),
    ]);
    return before !== undefined && text(before) === text(after);
};
const finders = {
    'networking.istio.io/Gateway': gatewayOpenings(takenByServers),
    'networking.istio.io/DestinationRule': subsetOpenings,
    'networking.istio.io/VirtualService': virtualServiceOpenings,
    'gateway.networking.k8s.io/Gateway': gatewayOpenings(takenByListeners),
    'gateway.networking.k8s.io/ReferenceGrant': grantOpenings,
};
/** What routes may bind to or lead to from now on, whichever routes there are. */
const routeOpenings = function (old, now) { return (0,changed_objects/* everyChange */.iM)(old, now).flatMap(({ before, after }) => {
    // What a delegate took falls to the routes behind it, once it is gone.
    if (after === undefined)
        return before !== undefined && isDelegate(before) ? [{ kind: 'delegate', object: before }] : [];
    return finders[`${after.key.group}/${after.key.kind}`]?.(before, after, old, now) ?? [];
}) };

;// CONCATENATED MODULE: ./src/plan/unread-routes.ts





/** Objects by which a gateway sends requests on. */
const routes = [
    ['networking.istio.io', 'VirtualService'],
    ...route_kinds/* gatewayApiRouteKinds */.d.map((kind) => ['gateway.networking.k8s.io', kind]),
    ['networking.k8s.io', 'Ingress'],
];
/**
 * One with hosts and without gateways is followed by the proxies of clients: the destination judges what arrives, as the client's
 * own. One without hosts is delegated to.
 */
const mayRoute = function ({ holds, written }) { return routes.some(([group, kind]) => (0,may_hold/* mayHoldKind */.$J)(holds, group, kind) &&
    (kind !== 'VirtualService' || /\bgateways\b/.test(written) || !/\bhosts\b/.test(written))) };
/** The route without its own name, as YAML or on one line. */
const withoutMetadata = function (written) { return written
    .replaceAll(/^metadata:[^\n]*(?:\n[ \t]+[^\n]*)*/gm, '')
    .replaceAll(/"metadata":\{(?:[^{}]|\{[^{}]*\})*\}/g, '') };
/** What another program fills in. */
const filled = String.raw `(?:\$\{|\$\(|\{\{|<%|<path:)`;
/** A destination that another program fills in. */
const filledIn = new RegExp(String.raw `\b(?:host|name|serviceName)["']?\s*:\s*["']?[^"'\n,}]*${filled}`);
/** The same of a VirtualService's list of gateways, of a namespace, and of a subset. */
const filledGateway = new RegExp(String.raw `\bgateways["']?\s*:(?:[^\n\]]*|(?:\s*\n\s*-[^\n]*)*)${filled}`);
const filledNamespace = new RegExp(String.raw `\bnamespace["']?\s*:\s*["']?[^"'\n,}]*${filled}`);
const filledSubset = new RegExp(String.raw `\bsubset["']?\s*:\s*["']?[^"'\n,}]*${filled}`);
const routeOf = function (part) {
    const text = withoutMetadata(part.written);
    return { part, text, isAny: filledIn.test(text) && part.holds.kinds !== 'any' };
};
const notFollowed = function ({ part }, what, may) {
    const [problem] = part.problems;
    return {
        code: 'ROUTE_NOT_FOLLOWED',
        text: `${what}, and a route at ${part.path} that cannot be read (${problem?.code ?? 'unread'}) ${may}; who gets where along a route is not computed`,
        ...(problem?.where === undefined ? {} : { where: problem.where }),
    };
};
const kindsOfGateways = routes.filter(([group]) => group === 'gateway.networking.k8s.io').map(([, kind]) => kind);
const isIn = function ({ part: { holds }, text }, namespace) { return holds.namespaces === 'any' ||
    holds.namespaces.has(namespace) ||
    (0,quote_pattern/* wholeWord */.S)(namespace).test(text) ||
    filledNamespace.test(text) };
const mayBindTo = function (route, { key }, onlyBySection) {
    const { text, isAny, part } = route;
    const isIstios = key.group === 'networking.istio.io';
    const mayHold = isIstios
        ? (0,may_hold/* mayHoldKind */.$J)(part.holds, key.group, 'VirtualService')
        : kindsOfGateways.some((kind) => (0,may_hold/* mayHoldKind */.$J)(part.holds, key.group, kind));
    if (!mayHold || (onlyBySection && !text.includes('sectionName')))
        return false;
    if (isIstios ? filledGateway.test(text) : isAny)
        return true;
    // Of another namespace it may have the same name: `other/name`.
    const named = new RegExp(`(?<![\\w./-])(?:${(0,quote_pattern/* quotePattern */.z)(key.namespace)}/)?${(0,quote_pattern/* quotePattern */.z)(key.name)}(?![\\w.-])`);
    return named.test(text) && isIn(route, key.namespace);
};
const mayNameSubset = function ({ text, isAny, part }, host, subset) { return (0,may_hold/* mayHoldKind */.$J)(part.holds, 'networking.istio.io', 'VirtualService') &&
    (filledSubset.test(text) || (text.includes('subset') && (0,quote_pattern/* wholeWord */.S)(subset).test(text))) &&
    (isAny || (0,quote_pattern/* wholeWord */.S)(host.split('.')[0] ?? host).test(text)) };
const mayUseGrant = function ({ text, isAny, part: { holds } }, of, grant) { return (0,may_hold/* mayHoldKind */.$J)(holds, 'gateway.networking.k8s.io', grant.route) &&
    (holds.namespaces === 'any' || holds.namespaces.has(grant.namespace)) &&
    ((0,quote_pattern/* wholeWord */.S)(of).test(text) || filledNamespace.test(text)) &&
    (grant.service === undefined || isAny || (0,quote_pattern/* wholeWord */.S)(grant.service).test(text)) };
const filledName = new RegExp(String.raw `\bname["']?\s*:\s*["']?[^"'\n,}]*${filled}`);
/** Whether it leaves requests to a VirtualService of this name. */
const mayDelegateTo = function (route, { key }) { return (0,may_hold/* mayHoldKind */.$J)(route.part.holds, key.group, 'VirtualService') &&
    route.text.includes('delegate') &&
    (filledName.test(route.text) || (0,quote_pattern/* wholeWord */.S)(key.name).test(route.text)) &&
    isIn(route, key.namespace) };
const mayBeDelegate = function ({ part: { holds, written } }, { namespace, name }) { return (0,may_hold/* mayHoldKind */.$J)(holds, 'networking.istio.io', 'VirtualService') &&
    (holds.namespaces === 'any' || holds.namespaces.has(namespace)) &&
    !/\bhosts\b/.test(written) &&
    (filledName.test(written) || (0,quote_pattern/* wholeWord */.S)(name).test(written)) };
const byOpening = function (route, opening) {
    const { kind, namespace, name } = opening.object.key;
    const title = `${kind} ${namespace}/${name}`;
    switch (opening.kind) {
        case 'gateway':
            return mayBindTo(route, opening.object, opening.onlyBySection)
                ? [notFollowed(route, `${title} takes routes that it did not take before`, 'may be one of them')]
                : [];
        case 'subset':
            return mayNameSubset(route, opening.host, opening.subset)
                ? [
                    notFollowed(route, `${title} says other pods than before for subset ${opening.subset} of ${opening.host}`, 'may have a gateway send requests on to it'),
                ]
                : [];
        case 'grant':
            return opening.grants.some((grant) => mayUseGrant(route, namespace, grant))
                ? [
                    notFollowed(route, `${title} lets routes lead to Services that they could not name before`, 'may be one of them'),
                ]
                : [];
        case 'delegate':
            return mayDelegateTo(route, opening.object)
                ? [notFollowed(route, `${title} leads on other requests than before`, 'may delegate to it')]
                : [];
        case 'delegation':
            return opening.to.some((one) => mayBeDelegate(route, one))
                ? [notFollowed(route, `${title} delegates other requests than before`, 'may be what it delegates to')]
                : [];
    }
};
/**
 * Routes that could not be read, and stay as they are, beside a Service that leads to other pods or ports than before, or
 * beside what decides which routes a gateway takes and how far they lead: what a gateway sends there has met the gateway's
 * policies, and arrives with its identity.
 */
const unreadRoutes = function ({ unread }, old, now) {
    const found = (unread?.parts?.after ?? []).filter(mayRoute).map(routeOf);
    if (found.length === 0)
        return [];
    const services = now.state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service');
    const openings = routeOpenings(old.state, now.state);
    return found.flatMap((route) => {
        const service = services.find(({ key: { namespace, name } }) => (route.isAny || (0,quote_pattern/* wholeWord */.S)(name).test(route.text)) && (0,service_leads/* newLeadsOfService */.O)(old, now, namespace, name).length > 0);
        const byService = service === undefined
            ? []
            : [
                notFollowed(route, `Service ${service.key.namespace}/${service.key.name} leads to other pods, or to other ports of theirs, than before`, 'may have a gateway send requests on to it'),
            ];
        return [...byService, ...openings.flatMap((opening) => byOpening(route, opening))];
    });
};

;// CONCATENATED MODULE: ./src/plan/routes-not-read.ts




const istios = 'networking.istio.io';
const gatewayApis = 'gateway.networking.k8s.io';
/** Routes that may use an opening, by group and kind. */
const routesOf = function (opening) {
    switch (opening.kind) {
        case 'gateway':
            return opening.object.key.group === istios
                ? [[istios, 'VirtualService']]
                : route_kinds/* gatewayApiRouteKinds */.d.map((kind) => [gatewayApis, kind]);
        case 'subset':
        case 'delegate':
        case 'delegation':
            return [[istios, 'VirtualService']];
        case 'grant':
            return [...new Set(opening.grants.map(({ route }) => route))].map((kind) => [gatewayApis, kind]);
    }
};
const routes_not_read_whatOf = function (opening) {
    switch (opening.kind) {
        case 'gateway':
            return 'takes routes that it did not take before';
        case 'subset':
            return `says other pods than before for subset ${opening.subset} of ${opening.host}`;
        case 'grant':
            return 'lets routes lead to Services that they could not name before';
        case 'delegate':
            return 'leads on other requests than before';
        case 'delegation':
            return 'delegates other requests than before';
    }
};
/** Whether a cluster, or its snapshot, was asked and did not say all; of a file that cannot be read, its own words tell. */
const isRefused = function ({ reads }, group, kind) { return reads.some((read) => read.group === group &&
    read.kind === kind &&
    read.namespace === '*' &&
    read.status === 'forbidden' &&
    read.because === undefined) };
const routes_not_read_reasonOf = function ({ key, source }, what, kinds) { return ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `${(0,ports_object/* keyTitle */.Gv)(key)} ${what}, and which ${(0,list_names/* listNames */.Z)(kinds, kinds.length)} objects stand in the cluster was not read: one of them may use that`,
    where: source,
}) };
/**
 * What decides which routes a gateway takes, and how far they lead, beside routes that the cluster did not show: one that
 * stands there alone may lead where it did not.
 */
const routesNotRead = function (old, now) { return routeOpenings(old.state, now.state).flatMap((opening) => {
    const kinds = routesOf(opening)
        .filter(([group, kind]) => isRefused(now.state, group, kind))
        .map(([, kind]) => kind);
    return kinds.length === 0 ? [] : [routes_not_read_reasonOf(opening.object, routes_not_read_whatOf(opening), kinds)];
}) };

// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
// EXTERNAL MODULE: ./src/rules/policy-view.ts
var policy_view = __webpack_require__(8459);
;// CONCATENATED MODULE: ./src/plan/rule-context.ts



/** What the rules look at on one side; `asked`: the bindings' objects, where another tool applies the files. */
const ruleContext = function ({ environment, configuration, today }, config, state, mesh, tokenVerdicts, asked) {
    const environments = config?.protected.environments ?? configuration.protected?.environments ?? [];
    const own = environments.find(({ name }) => name === environment?.name);
    const rules = [...(own?.trust.check ?? []), ...(own?.trust.apply ?? [])];
    let enforcements;
    let proxies;
    return {
        state,
        settings: mesh.settings,
        enforcements: () => (enforcements ??= mesh.destinations().map((destination) => mesh.enforcementOf(destination))),
        isNowhere: (what) => what === 'ztunnel'
            ? !(proxies ??= mesh.proxies()).has('ztunnel')
            : !(0,policy_view/* peerAuthentications */.Eu)(state).some(({ content }) => JSON.stringify(content['spec'] ?? null).includes('DISABLE')),
        environments: environments.map(({ name, pointer, audience, cluster }) => ({
            name,
            ...(audience === undefined ? {} : { audience }),
            ...(cluster?.kind === 'id-token' ? { clusterAudience: cluster.audience } : {}),
            ...(config === undefined ? {} : { source: config.locate(`${pointer}/audience`) }),
        })),
        ciIssuers: [...new Set(rules.flatMap(({ issuer }) => issuer ?? []))].sort(),
        tokenVerdicts,
        ...exceptionsOf(configuration, today),
        ...termsOf(config, environment, today),
        ...(asked === undefined || environment === undefined || asked.unproven.length > 0
            ? {}
            : {
                files: {
                    environment: environment.name,
                    asked: (0,rendered_files/* asFileObjects */.v5)(asked.objects, environment).map(rendered_object/* asKubernetesObject */.QU),
                    segmentsWait: own !== undefined && segmentsText(own) !== segmentsText(environment),
                },
            }),
    };
};
/** Segments without the place at which they stand. */
const segmentsText = function ({ segments }) { return JSON.stringify(segments.map(({ name, callers, services }) => [name, callers, services])) };
/** Bindings of the environment, and how long each may count. */
const termsOf = function (config, environment, today) {
    if (config === undefined || environment === undefined)
        return {};
    const { longestBinding: longest } = environment;
    const own = config.proposed.bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
    return {
        bindings: own.map(({ name, expires, pointer }) => ({
            name,
            today,
            pointer,
            path: config.locate('').path,
            source: config.locate(pointer),
            ...(expires === undefined ? {} : { expires }),
            ...(longest === undefined ? {} : { longest }),
        })),
    };
};
/** The exceptions that count, where they stand. */
const exceptionsOf = function ({ protected: settings, base, head }, today) {
    const locate = (base ?? head)?.locate;
    if (settings === undefined || locate === undefined)
        return {};
    const entries = [
        ...settings.ignore.map((entry) => ({ kind: 'ignore', ...entry })),
        ...settings.assume.map((entry) => ({ kind: 'assume', ...entry })),
    ];
    return {
        exceptions: {
            path: locate('').path,
            today,
            entries: entries.map((entry) => ({ ...entry, source: locate(entry.pointer) })),
        },
    };
};

// EXTERNAL MODULE: ./src/plan/still-held.ts
var still_held = __webpack_require__(61165);
;// CONCATENATED MODULE: ./src/plan/judge-environment.ts





























/** Of an environment, it is objects of its cluster that are compared: no job's request. */
const noTokenOf = function (environment) { return ({
    seen: 'not requested',
    reason: environment === undefined ? 'no environment is configured' : 'objects of a cluster are compared',
    issuer: '',
    audience: '',
    rule: '',
    apply: 'not configured',
}) };
const gateWithoutConfiguration = { newAccess: 'warn', lostAccess: 'warn', findings: 'warn' };
/**
 * Steps 4 to 10 for one environment: states, access, permissions, findings, gate. Pure: same parts, same bytes.
 * Throws a `Refusal` where a binding may not be rendered.
 */
const judgeEnvironment = function (opened) {
    const { configuration, environment, sides, world, identity } = opened;
    const settings = environment?.mesh ?? configuration.protected?.mesh ?? {};
    const overrides = settingsBefore(settings, opened.upgrade);
    const compared = (0,render_sides/* compareSides */.G)(opened, overrides);
    const { before, after, states, rendered, asked } = compared;
    const assumed = withoutAssumed(states.before, states.after, configuration.protected?.assume ?? [], opened.today);
    const [oldMesh, mesh] = [(0,resolve/* resolveMesh */.w)(assumed.before, overrides), (0,resolve/* resolveMesh */.w)(assumed.after, overrides)];
    const permissions = (0,compare_permissions/* comparePermissions */.a)(states.before, states.after);
    const verdicts = tokenVerdicts(opened, states.after, mesh);
    const calls = judgeCalls(opened, compared, { before: oldMesh, after: mesh });
    const judged = {
        ...ruleContext(opened, configuration.head, states.after, mesh, verdicts, asked?.after),
        ...(calls.after === undefined ? {} : { calls: calls.after }),
        earlier: states.before,
    };
    const earlier = {
        ...ruleContext(opened, configuration.base, states.before, oldMesh, [], asked?.before),
        ...(calls.before === undefined ? {} : { calls: calls.before }),
    };
    const found = (0,find_findings/* findFindings */.kH)(earlier, judged);
    // What its destinations assume is told also where no rule asked for them.
    mesh.assumeEverywhere();
    const sifted = withoutIgnored(found.findings, configuration.protected?.ignore ?? [], states.after, opened.today);
    // Told before the comparison, which also asks about labels that no workload has.
    const assumptions = [
        ...assumptionsOf(opened, mesh),
        ...assumed.uncovered,
        ...sifted.unused,
        ...(asked !== undefined && asked.after.unproven.length > 0
            ? ['whether the rendered files are what the configuration asks for is not known: the cluster was not read']
            : []),
    ];
    const kept = (0,still_held/* stillHeld */.s)(opened, rendered);
    const alone = (0,difference/* compareMeshes */.PP)(oldMesh, mesh, { evaluate: evaluate/* evaluate */._, calls: (0,known_calls/* knownCallsOf */.Kc)(judged), gone: sides.gone ?? [] });
    const known = { access: alone, permissions };
    const beside = judgeBeside({ ...sides, before, after }, known, overrides, world?.state);
    // A cluster says itself what is there.
    const keptOut = world === undefined ? judgeKeptOut(sides, known, { istio: mesh.settings.istioVersion, overrides }) : undefined;
    const otherwise = judgeOtherwise(sides, known, overrides);
    const changed = withReasons(alone, [
        ...(opened.unreached === undefined ? [] : [unreachedReason(opened.unreached)]),
        ...sides.unreadableBefore.map(({ message }) => unreadableReason(message)),
        ...(sides.unread?.reasons ?? []),
        ...(0,policy_lists/* policyListReasons */.y)(sides.lists),
        ...(sides.unproven ?? []),
        ...compared.unproven,
        ...unreadRoutes(sides, oldMesh, mesh),
        ...routesNotRead(oldMesh, mesh),
        ...beside.reasons,
        ...(keptOut?.reasons ?? []),
        ...otherwise.reasons,
    ]);
    const access = withUpgrade(changed, assumed.after, settings, opened.upgrade);
    const change = (0,object_changes/* compareObjects */.Gq)(before, after);
    const plan = makePlan({
        ...(opened.repository === undefined ? {} : { repository: opened.repository }),
        environment: environment?.name ?? null,
        ...(opened.unit === undefined ? {} : { unit: opened.unit }),
        cluster: world?.identity.uid ?? '',
        change,
        revoked: (0,revoked_bindings/* revokedIn */.i7)(world?.state, environment, { after, changed: change, rendered }),
        protection: (0,declared_protection/* protectionOf */.fA)(opened),
        access,
        ...(calls.review === undefined ? {} : { calls: calls.review }),
        permissions: [...permissions, ...beside.permissions, ...(keptOut?.permissions ?? []), ...otherwise.permissions],
        chains: chainsOf(opened, oldMesh, mesh, access),
        rendered,
        findings: sifted.findings,
        // The same comparison with the assumed objects in place says for which of them it would come out otherwise.
        assumed: assumed.objects.length === 0
            ? []
            : leanedOn(assumed, (0,difference/* compareMeshes */.PP)((0,resolve/* resolveMesh */.w)(states.before, overrides), (0,resolve/* resolveMesh */.w)(states.after, overrides), { evaluate: evaluate/* evaluate */._ })),
        gate: environment?.gate ?? gateWithoutConfiguration,
        ...stalenessOf(world),
        firstRun: configuration.firstRun || configuration.protected === undefined,
        observed: observedOf(opened, before, {
            token: { ...(identity?.review ?? noTokenOf(environment)), verdicts },
            positions: Object.assign(positionsOf(before, after), found.positions),
            assumptions: [...assumptions, ...(opened.hides ? [] : kept.map(still_held/* keptWords */.G)), ...beside.notes],
        }),
        steps: [],
    });
    return {
        plan,
        after: states.after,
        mesh,
        meshes: { before: oldMesh, after: mesh },
        rendered,
        ...(kept.length === 0 ? {} : { kept }),
        ofCluster: sides.ofCluster === true,
        objects: { before, after },
    };
};
/** What RequestAuthentications say of the job's token. */
const tokenVerdicts = function ({ identity, environment }, after, mesh) {
    if (identity === undefined || identity.review.audience === '')
        return [];
    const { rootNamespace } = mesh.settings;
    return judgeToken(tokenOf(identity), after, environment?.namespace ?? 'default', { rootNamespace });
};
const stalenessOf = function (world) { return world?.snapshot?.tooOld === true ? { staleSnapshot: `${gate/* staleSnapshotWords */.ZV} ${world.snapshot.maxAge}` } : {} };
/** What the run saw, and the digest does not cover. */
const observedOf = function ({ revisions, file, unreached, world, environment, namespace, configuration }, before, { token, positions, assumptions }) { return ({
    base: revisions.base,
    head: revisions.head,
    ...(revisions.note === undefined ? {} : { note: revisions.note }),
    ...(file === undefined ? {} : { configuration: file }),
    ...(environment === undefined ? {} : { ...namedIn(configuration), place: placeOf(environment) }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(unreached === undefined ? {} : { unreached: unreached.code }),
    ...(world?.snapshot === undefined ? {} : { snapshot: world.snapshot.taken }),
    ...(world === undefined ? {} : { clusterServer: world.identity.server }),
    token,
    positions,
    confirmedByServer: false,
    ...(world === undefined ? {} : { drift: driftOf(world, before) }),
    assumptions,
}) };
const placeOf = function ({ namespace, cluster, }) { return ({
    namespace,
    ...(cluster?.kind === 'context' && cluster.context !== '' ? { context: cluster.context } : {}),
}) };
/** Commands find `meshgate.yaml` by themselves. */
const namedIn = function ({ head, base }) {
    const path = (head ?? base)?.locate('').path;
    return path === undefined || path === 'meshgate.yaml' ? {} : { config: path };
};
const chainsOf = function ({ environment, configuration }, oldMesh, mesh, access) { return environment === undefined
    ? []
    : makeChains({
        environment,
        before: { config: configuration.base, bindings: configuration.before?.bindings ?? [], mesh: oldMesh },
        after: { config: configuration.head, bindings: configuration.after?.bindings ?? [], mesh },
        access,
        evaluate: evaluate/* evaluate */._,
    }) };
const withReasons = function (access, reasons) { return reasons.length === 0
    ? access
    : { ...access, verdict: 'cannot prove', reasons: [...access.reasons, ...reasons.slice(0, 10)] } };
const unreachedReason = function ({ code, message, remedy }) { return ({
    code,
    text: `not judged, since the cluster could not be read: ${message}. ${remedy}`,
}) };
const unreadableReason = function (message) { return ({
    code: 'BEFORE_UNREADABLE',
    text: `the files of the base revision cannot be read: ${message}`,
}) };
const tokenOf = function ({ identity, review }) { return ({
    issuer: review.issuer,
    audiences: [review.audience],
    ...(identity === undefined || identity.platform === 'kubernetes' ? {} : { platform: identity.platform }),
    ...(identity === undefined ? {} : { keyId: identity.keyId, keysUrl: identity.keysUrl, keys: identity.keys }),
}) };
const positionsOf = function (before, after) {
    const positions = Object.create(null);
    const sources = new Map();
    for (const { key, source } of before)
        sources.set((0,ports_object/* keyText */.Pu)(key), source);
    for (const { key, source } of after)
        sources.set((0,ports_object/* keyText */.Pu)(key), source);
    for (const key of [...sources.keys()].sort(order/* byCodePoint */.HH)) {
        const source = sources.get(key);
        if (source !== undefined && source.kind !== 'cluster')
            positions[key] = source;
    }
    return positions;
};


/***/ }),

/***/ 26961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ policyListAssumptions),
/* harmony export */   y: () => (/* binding */ policyListReasons)
/* harmony export */ });
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97523);

/** Objects that are named; the others are counted. */
const named = 3;
/** Why a comparison by the protected list of files proves nothing, or not everything. */
const policyListReasons = function (lists) { return [
    ...nothingRead(lists),
    ...leftOut(lists),
] };
const nothingRead = function (lists) {
    if (lists?.empty !== true)
        return [];
    const [first] = lists.unmatched;
    if (first === undefined)
        return [
            {
                code: 'POLICIES_MATCH_NOTHING',
                text: `${lists.matched === 1 ? 'the only file' : `none of the ${lists.matched} files`} that \`policies\` names ${lists.matched === 1 ? 'holds no' : 'holds an'} object at either revision: it names nothing to compare`,
            },
        ];
    return lists.unmatched.map(({ glob, where }) => ({
        code: 'POLICIES_MATCH_NOTHING',
        text: `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision: it names nothing to compare`,
        ...(where === undefined ? {} : { where }),
    }));
};
const leftOut = function (lists) {
    const objects = lists?.onlyAtHead ?? [];
    const [first] = objects;
    if (first === undefined)
        return [];
    const told = objects.map(({ title, where }) => `${title}${at(where)}`);
    return [
        {
            code: 'POLICIES_LIST_WIDENED',
            text: `only the list \`policies\` of the head revision reads ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Z)(told, named)}: this change is judged by the list of the base revision`,
            ...(first.where === undefined ? {} : { where: first.where }),
        },
    ];
};
/** One line for each glob that is of no use beside others that are. */
const policyListAssumptions = function (lists) { return lists === undefined || lists.empty
    ? []
    : lists.unmatched.map(({ glob, where }) => `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision`) };
const at = function (where) { return (where?.kind === 'file' ? ` at ${where.path}:${where.line}` : '') };


/***/ }),

/***/ 44562:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSides),
/* harmony export */   r: () => (/* binding */ renderSides)
/* harmony export */ });
/* harmony import */ var _bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90135);
/* harmony import */ var _bindings_expiry_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17963);
/* harmony import */ var _bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46549);
/* harmony import */ var _bindings_needs_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38208);
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61682);
/* harmony import */ var _bindings_render_bindings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62774);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12652);
/* harmony import */ var _manifests_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33568);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73918);
/* harmony import */ var _mesh_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65045);
/* harmony import */ var _mesh_resolve_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49529);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20989);












/** Renders the bindings of both revisions into their sides. Throws a `Refusal` where a binding may not be rendered. */
const compareSides = function (opened, overrides) {
    const compared = renderSides(opened, overrides);
    const [first, ...rest] = compared.refused;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P(first, ...rest);
    return compared;
};
/** The same, for who writes nothing: what may not be rendered is told, and hides nothing else. */
const renderSides = function (opened, overrides) {
    const { environment, sides } = opened;
    const bare = composeSides(opened, sides.before, sides.after);
    const asked = {
        before: renderSide(opened, environment, 'before', overrides),
        after: renderSide(opened, environment, 'after', overrides),
    };
    // There, the files are what happens; the bindings only say what they should be.
    const byFiles = environment?.appliedBy !== undefined;
    const rendered = byFiles ? { before: nothingRendered, after: nothingRendered } : asked;
    const before = withRendered(sides.before, rendered.before.objects);
    const after = withRendered(sides.after, rendered.after.objects);
    const isBare = rendered.before.objects.length === 0 && rendered.after.objects.length === 0;
    return {
        before,
        after,
        states: isBare ? bare : composeSides(opened, before, after),
        rendered: rendered.after.objects,
        unproven: rendered.after.unproven,
        granted: {
            before: ofBindings(asked.before.objects, sides.before, byFiles),
            after: ofBindings(asked.after.objects, sides.after, byFiles),
        },
        asked: byFiles ? asked : undefined,
        refused: asked.after.refused,
    };
};
/** Without declared calls' own objects, and without policies of the repository that are only written along. */
const ofBindings = function (rendered, own, byFiles) {
    if (rendered.length === 0)
        return [];
    const written = new Set(byFiles ? [] : own.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(key)));
    return rendered.filter(({ source, key }) => source.binding !== _bindings_names_js__WEBPACK_IMPORTED_MODULE_3__/* .callsBinding */ .VV && !written.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(key)));
};
/** Both states as they would be enforced: two whole meshes, or the revisions' objects in the world that surrounds them. */
const composeSides = function (opened, before, after) {
    const { whole, incomplete = [] } = opened.sides;
    return whole
        ? {
            before: (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOfFolder */ .Dk)(before, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readKinds */ .eA, incomplete }),
            after: (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_6__/* .stateOfFolder */ .Dk)((0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_6__/* .keepAges */ .ye)(before, after), { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readKinds */ .eA, incomplete }),
        }
        : (0,_manifests_state_js__WEBPACK_IMPORTED_MODULE_6__/* .composeStates */ .F)(opened.world?.state, before, after, { kinds: _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .readKinds */ .eA, incomplete });
};
const nothingRendered = { objects: [], unproven: [], refused: [] };
const renderSide = function (opened, environment, side, overrides) {
    const { configuration, sides, world } = opened;
    if (environment === undefined)
        return nothingRendered;
    const config = side === 'before' ? configuration.base : configuration.head;
    // What has run out is not asked for any more: the next apply takes it back.
    const bindings = (configuration[side]?.bindings ?? []).filter((binding) => !(0,_bindings_expiry_js__WEBPACK_IMPORTED_MODULE_11__/* .hasExpired */ .o)(binding, opened.today));
    const byFiles = environment.appliedBy !== undefined;
    const policies = configuration.protected?.apply.policies === true && !byFiles ? sides[side] : [];
    const calls = opened.calls[side];
    if (config === undefined || (bindings.length === 0 && policies.length === 0 && calls === undefined))
        return nothingRendered;
    // What `render` wrote is no ground for rendering it again: its ALLOW is no other one's.
    const isForeign = (object) => !(0,_bindings_rendered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileOfEnvironment */ .P4)(object, environment.name);
    const state = composeSides(opened, sides.before.filter(isForeign), sides.after.filter(isForeign))[side];
    const rendered = (0,_bindings_render_bindings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderBindings */ .L)(bindings, environment, state, {
        ...opened.render,
        // Files say the same on every machine.
        ...(byFiles ? { source: config.locate('').path, defaultIssuers: {} } : {}),
        locate: config.locate,
        settings: (0,_mesh_resolve_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveSettings */ .M)(state, overrides, (0,_mesh_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .revisionOfNamespace */ .U)(state, environment.namespace)).settings,
        policies,
        ...(calls === undefined ? {} : { calls }),
    });
    // A job without a token (fork, Dependabot, a shell) has no login to the cluster: it goes on, and proves less.
    const unread = (environment.cluster !== undefined || byFiles) && world === undefined;
    const isOpen = ({ code }) => unread && _bindings_needs_cluster_js__WEBPACK_IMPORTED_MODULE_2__/* .needsCluster */ .y.has(code);
    // What the base asked for was judged when it was merged; its mistakes must not keep a change from fixing them.
    const refused = side === 'after' ? rendered.problems.filter((problem) => !isOpen(problem)) : [];
    const unproven = rendered.problems
        .filter(isOpen)
        .map(({ message }) => ({ code: 'CLUSTER_UNREAD', text: `the cluster was not read: ${message}` }));
    return { objects: rendered.objects, unproven, refused };
};
/**
 * Where both name an object, the rendered one is what apply writes. The repository's stays where it says the same: it knows
 * its lines, and the rendered one adds labels and annotations alone.
 */
const withRendered = function (objects, rendered) {
    if (rendered.length === 0)
        return objects;
    const byKey = new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(object.key), object]));
    const judged = rendered.filter((one) => {
        const file = byKey.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(one.key));
        return file === undefined || !(0,_bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isSaidBy */ .Xp)(one, file);
    });
    const replaced = new Set(judged.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(key)));
    return [...objects.filter(({ key }) => !replaced.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_10__/* .keyText */ .Pu)(key))), ...judged.map(_bindings_rendered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asKubernetesObject */ .QU)];
};


/***/ }),

/***/ 15295:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ revokedTitle),
/* harmony export */   XN: () => (/* binding */ revokedAfter),
/* harmony export */   i7: () => (/* binding */ revokedIn)
/* harmony export */ });
/* unused harmony export everyBinding */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59742);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87091);





/** Stands for every binding of the environment. */
const everyBinding = '*';
/** Annotations of one object hold 256 KiB. Of more, all count as taken back by the last run that took any. */
const most = 500;
const namesOf = function ({ annotations }) { return (annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding] ?? '').split(',').filter((name) => name !== '') };
const readRevoked = function (text) { return new Map((text ?? '').split(',').flatMap((entry) => {
    const end = entry.indexOf('=');
    return end < 1 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]];
})) };
/**
 * The parent as it stands, whoever wrote it last, and also in a snapshot, which does not say who did: whatever it says only makes
 * the digest another one.
 */
const parentIn = function ({ objects }, { name, namespace }) { return objects.find(({ key }) => key.group === '' &&
    key.kind === 'ConfigMap' &&
    key.namespace === namespace &&
    key.name === (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(name)) };
/**
 * What the parent says after objects of these bindings (undefined: of all) were taken back. The same run leaves the same text. Where
 * nothing goes, the record of the run that took it back stays.
 */
const revokedAfter = function (state, environment, { objects, bindings }, { platform, repository, id, attempt }) {
    const there = parentIn(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .revokedAnnotation */ .o$];
    if (objects.length === 0)
        return there;
    const run = `${platform}/${repository}/${id}.${attempt}`;
    // All of the environment, so also what was taken back before.
    if (bindings === undefined)
        return `${everyBinding}=${run}`;
    const gone = new Set(objects.flatMap(namesOf).filter((name) => bindings.includes(name)));
    const all = new Map([...readRevoked(there), ...[...gone].map((name) => [name, run])]);
    if (all.size > most)
        return `${everyBinding}=${run}`;
    return [...all]
        .sort(([one], [other]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(one, other))
        .map(([name, by]) => `${name}=${by}`)
        .join(',');
};
/**
 * Bindings that a change gives and that were taken back once. They are part of the digest, for good: a plan that was approved before
 * somebody took a binding back is another one than the same change afterwards.
 */
const revokedIn = function (state, environment, { after, changed, rendered }) {
    if (state === undefined || environment === undefined)
        return [];
    const revoked = readRevoked(parentIn(state, environment)?.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .revokedAnnotation */ .o$]);
    if (revoked.size === 0)
        return [];
    const set = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)((0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment.name), environment.namespace);
    const [touched, own] = [changed, rendered].map((list) => new Set(list.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key))));
    const given = after.filter((object) => touched?.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)) === true &&
        (own?.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)) === true || (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .belongsTo */ .g4)(object, set)) &&
        !(0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .isParent */ .pu)(object.key, environment));
    const names = new Set([...given.flatMap(namesOf), ...(given.length === 0 ? [] : [everyBinding])]);
    return [...revoked].flatMap(([binding, by]) => (names.has(binding) ? [{ binding, by }] : []));
};
/** `binding deployer was taken back by run 102`. */
const revokedTitle = function ({ binding, by }) { return `${binding === everyBinding ? 'the whole environment' : `binding ${binding}`} was taken back by ${runTitle(by)}` };
/** The text stands in the cluster: what is no run of ours is said to be none. */
const runTitle = function (by) {
    const [, id] = /^(?:github|gitlab|local)\/\d{0,20}\/(\d{1,20})\.\d{1,20}$/.exec(by) ?? [];
    return id === undefined ? 'a run that its ConfigMap does not name' : `run ${id}`;
};


/***/ }),

/***/ 87091:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(87091, module.exports, ["vx","pu","tG","Dv"], "./later-plan.cjs")

/***/ }),

/***/ 61165:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ keptWords),
/* harmony export */   s: () => (/* binding */ stillHeld)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33076);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59742);




/**
 * Policies of the environment's files that no file of the head was read to hold, and that one which was not read may hold: it named
 * the object at the base, or may name one of this kind. Whether they are wanted is not known, and what is not known takes nothing
 * out of a cluster: without a DENY that still stands in its file, or without the last ALLOW, anybody comes in.
 */
const stillHeld = function ({ environment, sides, world, }, rendered) {
    if (environment === undefined || world === undefined)
        return [];
    const set = (0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetId */ .A3)((0,_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetParentName */ .Uu)(environment.name), environment.namespace);
    const wanted = new Set(rendered.map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
    return world.state.objects.flatMap((object) => {
        const isOfFiles = object.key.group === 'security.istio.io' &&
            object.key.namespace === environment.namespace &&
            !Object.hasOwn(object.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding);
        if (!isOfFiles || wanted.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)) || !(0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .isOurs */ .MU)(object) || !(0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .belongsTo */ .g4)(object, set))
            return [];
        const by = holderOf(object, sides);
        return by === undefined ? [] : [{ object, by }];
    });
};
const holderOf = function (object, { before, unread, unproven }) {
    const part = unread?.parts?.after.find((one) => mayBeIn(one, object, before));
    if (part !== undefined)
        return `${part.path} was not read and may hold it`;
    // A unit that was not rendered holds nobody knows what; what else is unproven takes no object out of a file.
    return unproven?.find(({ code }) => code === 'NOT_RENDERED')?.text;
};
const mayBeIn = function ({ path, holds, written }, { key }, before) { return before.some((one) => one.source.kind === 'file' &&
    one.source.path === path &&
    (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)({ ...one.key, namespace: one.key.namespace === '' ? key.namespace : one.key.namespace }) === (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)) ||
    ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldKind */ .$J)(holds, key.group, key.kind) &&
        (holds.namespaces === 'any' || holds.namespaces.has(key.namespace) || holds.namespaces.has('')) &&
        (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldName */ .KS)(written, key.name)) };
/** For people, without a full stop. */
const keptWords = function ({ object, by }) { return `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} is left in the cluster as it is, so that what rows tell of its going holds only once it is gone: ${by.replace(/\.$/, '')}` };


/***/ })

};
