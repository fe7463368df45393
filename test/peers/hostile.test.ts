// The unit suite takes a few of each; here every text stands in every field of every plan, and many more are made up.
import '../review/hostile.test.js'
import '../review/report/report.test.js'
