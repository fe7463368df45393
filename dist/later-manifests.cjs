exports.modules = {

/***/ 31860:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Hk: () => (/* binding */ toKubernetesObject),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
const toKubernetesObject = function (item, type) {
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item['metadata']) ? item['metadata'] : {};
    const { managedFields, ...kept } = metadata;
    const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) });
    for (const [member, value] of Object.entries(item))
        if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
            content[member] = withoutPrototype(value);
    const source = {
        kind: 'cluster',
        uid: textOf(metadata['uid']),
        resourceVersion: textOf(metadata['resourceVersion']),
    };
    const created = textOf(metadata['creationTimestamp']);
    return {
        key: {
            group: type.group,
            kind: type.kind,
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']),
        },
        apiVersion: type.apiVersion,
        labels: textsOf(metadata['labels']),
        annotations: textsOf(metadata['annotations']),
        ...(created === '' ? {} : { creationTimestamp: created }),
        content,
        managedFields: Array.isArray(managedFields) ? managedFields : [],
        source,
        locate: () => source,
    };
};
/** The same for one object that says its own type. */
const readObject = function (item) {
    const apiVersion = textOf(item['apiVersion']);
    const slash = apiVersion.indexOf('/');
    return toKubernetesObject(item, {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: textOf(item['kind']),
        apiVersion,
    });
};
const bare = function (object) {
    const copy = Object.create(null);
    for (const [member, value] of Object.entries(object))
        copy[member] = withoutPrototype(value);
    return copy;
};
const withoutPrototype = function (value) {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? bare(value) : value;
};
const textOf = function (value) { return (typeof value === 'string' ? value : '') };
const textsOf = function (value) {
    const texts = Object.create(null);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};


/***/ }),

/***/ 93339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ ownPolicyPrefix),
/* harmony export */   gc: () => (/* binding */ provesNoOp),
/* harmony export */   wM: () => (/* binding */ fieldManager)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** The field manager that every write of meshgate names. */
const fieldManager = 'meshgate';
/** Begins the names of the admission policies against inline edits, one for each environment. */
const ownPolicyPrefix = 'meshgate-owned-';
/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
const provesNoOp = function (live, desired) {
    if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired))
        return false;
    const owned = ownApplyEntry(live);
    if (owned?.['apiVersion'] !== live.apiVersion)
        return false;
    const fields = owned['fieldsV1'];
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) && walk(fields, withoutIdentity(desired), live.content);
};
const namesSameObject = function (live, desired) {
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return false;
    return (desired['kind'] === live.key.kind &&
        metadata['name'] === live.key.name &&
        (metadata['namespace'] ?? '') === live.key.namespace);
};
/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = function (live) {
    const entries = (live.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry) &&
        entry['manager'] === fieldManager &&
        entry['operation'] === 'Apply' &&
        (entry['subresource'] ?? '') === '');
    return entries.length === 1 ? entries[0] : undefined;
};
/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = function (desired) {
    const rest = without(desired, ['apiVersion', 'kind', 'metadata']);
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, ['name', 'namespace']);
    return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept };
};
const without = function (object, members) { return Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member))) };
/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = function (owned, want, live) {
    const keys = Object.keys(owned).filter((key) => key !== '.');
    const first = keys[0];
    if (first === undefined)
        return equalsLeaf(want, live);
    const prefix = first.slice(0, 2);
    if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix))
        return false;
    switch (prefix) {
        case 'f:':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live) && walkMap(owned, keys, want, live);
        case 'k:':
            return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live);
        case 'v:':
            return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live);
        default:
            return false;
    }
};
/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = function (want, live) {
    if (want === undefined || live === undefined)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && Object.keys(want).length === 0)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live);
    return deepEquals(want, live);
};
const walkMap = function (owned, keys, want, live) { return Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
    keys.every((key) => {
        const name = key.slice(2);
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name))
            return false;
        return want[name] !== null && walk(below, want[name], live[name]);
    }) };
/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = function (owned, keys, want, live) {
    if (want.length !== keys.length)
        return false;
    const places = [];
    for (const key of keys) {
        const fields = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2));
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below))
            return false;
        const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) };
        if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live]))
            return false;
        places.push(place);
    }
    return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live));
};
/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = function (list, fields) {
    const found = list.flatMap((element, index) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(element) &&
        Object.entries(fields).every(([name, value]) => {
            const field = Object.hasOwn(element, name) ? element[name] : undefined;
            return field !== undefined && deepEquals(field, value);
        })
        ? [index]
        : []);
    return found.length === 1 ? (found[0] ?? -1) : -1;
};
const walkSet = function (keys, want, live) {
    if (want.length !== keys.length)
        return false;
    const values = keys.map((key) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2)));
    const places = want.map((element) => values.some((value) => value !== undefined && deepEquals(value, element))
        ? live.findIndex((other) => deepEquals(other, element))
        : -1);
    return places.every((place) => place >= 0) && increases(places);
};
/** Strictly, so that a value which stands twice is never proven. */
const increases = function (places) { return places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place) };
/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = function (a, b) {
    if (typeof a === 'number' || typeof b === 'number')
        return a === b && isExact(a);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(b)) {
        const members = Object.keys(a);
        return (members.length === Object.keys(b).length &&
            members.every((member) => {
                const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined];
                return left !== undefined && right !== undefined && deepEquals(left, right);
            }));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return (left.length === right.length &&
            left.every((element, index) => {
                const other = right[index];
                return other !== undefined && deepEquals(element, other);
            }));
    }
    return a === b;
};
/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = function (value) { return typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value)) };


/***/ })

};
