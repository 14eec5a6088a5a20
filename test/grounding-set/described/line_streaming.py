import matplotlib.pyplot as plt

years = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]
streamly = [12, 18, 25, 34, 45, 68, 80, 86]
cinebox = [40, 42, 43, 41, 38, 36, 33, 29]
playhub = [5, 7, 10, 16, 24, 37, 46, 58]

plt.figure(figsize=(10, 6))
plt.plot(years, streamly, marker='o', color='red', label='Streamly')
plt.plot(years, cinebox, marker='s', color='blue', linestyle='--', label='CineBox')
plt.plot(years, playhub, marker='^', color='green', linestyle=':', label='PlayHub')
plt.xlabel('Year')
plt.ylabel('Subscribers (millions)')
plt.title('Video Streaming Subscribers, 2015-2022')
plt.ylim(0, 100)
plt.grid(True, alpha=0.4)
plt.legend(loc='upper left')
plt.show()
