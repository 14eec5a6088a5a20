import matplotlib.pyplot as plt

days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
change = [1.2, 0.8, -0.5, 2.1, -1.7, 0.3, 1.5, -0.9, 2.8, -0.2]

plt.figure(figsize=(9, 5))
markerline, stemlines, baseline = plt.stem(days, change)
plt.setp(markerline, color='crimson', markersize=8)
plt.setp(stemlines, color='crimson')
plt.setp(baseline, color='black')
plt.title('Daily Change of the Reservoir Level')
plt.xlabel('Day')
plt.ylabel('Change (cm)')
plt.xticks(days)
plt.grid(True, linestyle='--', alpha=0.5)
plt.show()
