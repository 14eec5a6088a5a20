import matplotlib.pyplot as plt

weeks = [1, 2, 3, 4, 5, 6, 7, 8]
maya = [18, 22, 25, 21, 28, 31, 34, 26]
jonas = [12, 15, 19, 24, 23, 27, 30, 33]

plt.figure(figsize=(9, 5))
plt.plot(weeks, maya, color='blue', marker='o', linestyle='-', label='Maya')
plt.plot(weeks, jonas, color='orange', marker='s', linestyle='--', label='Jonas')
plt.title('Weekly Running Distance of Two Training Partners')
plt.xlabel('Week')
plt.ylabel('Distance (km)')
plt.legend(loc='upper left')
plt.grid(True)
plt.tight_layout()
plt.show()
