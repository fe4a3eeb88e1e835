// Everything that is measured of the English reader: npm run bench -- read [--treebank DIR] [--eval DIR]. Prints a row a figure.
import './pipeline.ts';
import './names.ts';
import './reading.ts';
