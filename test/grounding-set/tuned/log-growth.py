import matplotlib.pyplot as plt

size = [10, 100, 1000, 10000, 100000]
bubble = [0.0001, 0.01, 1, 100, 10000]
merge = [0.00005, 0.0007, 0.01, 0.13, 1.7]
fig, ax = plt.subplots()
ax.loglog(size, bubble, "o-", color="tab:red", label="Bubble sort")
ax.loglog(size, merge, "s-", color="tab:green", label="Merge sort")
ax.set_xlabel("Number of items")
ax.set_ylabel("Time (ms)")
ax.set_title("Sorting time")
ax.legend()
ax.grid(True, which="both", alpha=0.3)
