export const id = 3684;
export const ids = [3684];
export const modules = {

/***/ 73684:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

var map = {
	"./BurstyRateLimiter": [
		68778
	],
	"./BurstyRateLimiter.js": [
		68778
	],
	"./ExpressBruteFlexible": [
		34112,
		4112
	],
	"./ExpressBruteFlexible.js": [
		34112,
		4112
	],
	"./RLWrapperBlackAndWhite": [
		41601
	],
	"./RLWrapperBlackAndWhite.js": [
		41601
	],
	"./RLWrapperTimeouts": [
		12642
	],
	"./RLWrapperTimeouts.js": [
		12642
	],
	"./RateLimiterAbstract": [
		88011
	],
	"./RateLimiterAbstract.js": [
		88011
	],
	"./RateLimiterCluster": [
		63
	],
	"./RateLimiterCluster.js": [
		63
	],
	"./RateLimiterDrizzle": [
		47619
	],
	"./RateLimiterDrizzle.js": [
		47619
	],
	"./RateLimiterDrizzleNonAtomic": [
		38757
	],
	"./RateLimiterDrizzleNonAtomic.js": [
		38757
	],
	"./RateLimiterDynamo": [
		85639
	],
	"./RateLimiterDynamo.js": [
		85639
	],
	"./RateLimiterEtcd": [
		38119
	],
	"./RateLimiterEtcd.js": [
		38119
	],
	"./RateLimiterEtcdNonAtomic": [
		79505
	],
	"./RateLimiterEtcdNonAtomic.js": [
		79505
	],
	"./RateLimiterInsuredAbstract": [
		83233
	],
	"./RateLimiterInsuredAbstract.js": [
		83233
	],
	"./RateLimiterMemcache": [
		81836
	],
	"./RateLimiterMemcache.js": [
		81836
	],
	"./RateLimiterMemory": [
		25602
	],
	"./RateLimiterMemory.js": [
		25602
	],
	"./RateLimiterMongo": [
		72165
	],
	"./RateLimiterMongo.js": [
		72165
	],
	"./RateLimiterMySQL": [
		2187
	],
	"./RateLimiterMySQL.js": [
		2187
	],
	"./RateLimiterPostgres": [
		95266
	],
	"./RateLimiterPostgres.js": [
		95266
	],
	"./RateLimiterPrisma": [
		74909
	],
	"./RateLimiterPrisma.js": [
		74909
	],
	"./RateLimiterQueue": [
		16330
	],
	"./RateLimiterQueue.js": [
		16330
	],
	"./RateLimiterRedis": [
		92942
	],
	"./RateLimiterRedis.js": [
		92942
	],
	"./RateLimiterRes": [
		94207
	],
	"./RateLimiterRes.js": [
		94207
	],
	"./RateLimiterSQLite": [
		9577
	],
	"./RateLimiterSQLite.js": [
		9577
	],
	"./RateLimiterStoreAbstract": [
		82326
	],
	"./RateLimiterStoreAbstract.js": [
		82326
	],
	"./RateLimiterUnion": [
		96318
	],
	"./RateLimiterUnion.js": [
		96318
	],
	"./RateLimiterValkey": [
		59531
	],
	"./RateLimiterValkey.js": [
		59531
	],
	"./RateLimiterValkeyGlide": [
		90286
	],
	"./RateLimiterValkeyGlide.js": [
		90286
	],
	"./component/BlockedKeys": [
		25640
	],
	"./component/BlockedKeys/": [
		25640
	],
	"./component/BlockedKeys/BlockedKeys": [
		952
	],
	"./component/BlockedKeys/BlockedKeys.js": [
		952
	],
	"./component/BlockedKeys/index": [
		25640
	],
	"./component/BlockedKeys/index.js": [
		25640
	],
	"./component/MemoryStorage": [
		41412,
		1412
	],
	"./component/MemoryStorage/": [
		41412,
		1412
	],
	"./component/MemoryStorage/MemoryStorage": [
		64788
	],
	"./component/MemoryStorage/MemoryStorage.js": [
		64788
	],
	"./component/MemoryStorage/Record": [
		75207
	],
	"./component/MemoryStorage/Record.js": [
		75207
	],
	"./component/MemoryStorage/index": [
		41412,
		1412
	],
	"./component/MemoryStorage/index.js": [
		41412,
		1412
	],
	"./component/RateLimiterEtcdTransactionFailedError": [
		97058
	],
	"./component/RateLimiterEtcdTransactionFailedError.js": [
		97058
	],
	"./component/RateLimiterQueueError": [
		18478
	],
	"./component/RateLimiterQueueError.js": [
		18478
	],
	"./component/RateLimiterSetupError": [
		66528
	],
	"./component/RateLimiterSetupError.js": [
		66528
	],
	"./constants": [
		19746,
		9746
	],
	"./constants.js": [
		19746,
		9746
	]
};
function webpackAsyncContext(req) {
	if(!__webpack_require__.o(map, req)) {
		return Promise.resolve().then(() => {
			var e = new Error("Cannot find module '" + req + "'");
			e.code = 'MODULE_NOT_FOUND';
			throw e;
		});
	}

	var ids = map[req], id = ids[0];
	return Promise.all(ids.slice(1).map(__webpack_require__.e)).then(() => {
		return __webpack_require__.t(id, 7 | 16);
	});
}
webpackAsyncContext.keys = () => (Object.keys(map));
webpackAsyncContext.id = 73684;
module.exports = webpackAsyncContext;

/***/ })

};
