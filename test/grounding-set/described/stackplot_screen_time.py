import matplotlib.pyplot as plt

days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
social = [60, 55, 70, 65, 80, 110, 95]
video = [40, 50, 35, 45, 90, 130, 120]
games = [20, 15, 30, 25, 60, 75, 50]

fig, ax = plt.subplots(figsize=(9, 6))
ax.stackplot(days, social, video, games, labels=['Social media', 'Video', 'Games'],
             colors=['#4c72b0', '#dd8452', '#55a868'], alpha=0.85)
ax.set_title('Smartphone Screen Time through the Week')
ax.set_xlabel('Day')
ax.set_ylabel('Minutes')
ax.legend(loc='upper left')
plt.show()
