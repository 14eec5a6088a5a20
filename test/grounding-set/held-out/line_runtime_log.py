import matplotlib.pyplot as plt

# Input sizes and measured runtimes (milliseconds)
n = [100, 200, 400, 800, 1600, 3200]
bubble = [2, 8, 32, 128, 512, 2048]
insertion = [1, 4, 16, 64, 256, 1024]
merge = [0.5, 1.1, 2.4, 5.2, 11.3, 24.5]
quick = [0.3, 0.7, 1.5, 3.3, 7.2, 15.6]

fig, ax = plt.subplots(figsize=(9, 6))
ax.plot(n, bubble, 'o-', label='Bubble Sort', color='tab:red')
ax.plot(n, insertion, 's-', label='Insertion Sort', color='tab:orange')
ax.plot(n, merge, '^--', label='Merge Sort', color='tab:blue')
ax.plot(n, quick, 'd--', label='Quick Sort', color='tab:green')

# Use a logarithmic scale on both axes
ax.set_xscale('log', base=2)
ax.set_yscale('log')
ax.set_xticks(n)
ax.set_xticklabels([str(v) for v in n])

ax.set_xlabel('Number of elements (n)', fontsize=12)
ax.set_ylabel('Runtime (ms, log scale)', fontsize=12)
ax.set_title('Sorting Algorithm Runtime Comparison', fontsize=14)
ax.axhline(1000, color='black', linestyle=':', linewidth=1)
ax.text(105, 1120, '1 second limit', fontsize=9)
ax.grid(True, which='both', alpha=0.3)
ax.legend(title='Algorithm', loc='upper left', bbox_to_anchor=(0.0, 0.88))
plt.tight_layout()
plt.show()
