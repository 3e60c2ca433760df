// Reads a report from standard input with reviewdog's own parser of the format that is the argument, and writes what it made of it: a
// diagnostic of reviewdog's as JSON on each line.
package main

import (
	"fmt"
	"os"

	"github.com/reviewdog/reviewdog/parser"
	"google.golang.org/protobuf/encoding/protojson"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(format string) error {
	reader, err := parser.New(&parser.Option{FormatName: format})
	if err != nil {
		return err
	}
	diagnostics, err := reader.Parse(os.Stdin)
	if err != nil {
		return err
	}
	for _, diagnostic := range diagnostics {
		diagnostic.OriginalOutput = ""
		text, err := protojson.Marshal(diagnostic)
		if err != nil {
			return err
		}
		fmt.Println(string(text))
	}
	return nil
}
